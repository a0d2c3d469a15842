import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { type OwnHosts } from './own-hosts.ts';
import { isPublicAddress, literalAddress } from './public-address.ts';
import { readUrl } from '../../lib/read-url.ts';

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** What may be asked beside hosts at public addresses. */
export interface Reach {
  readonly ownHosts: OwnHosts;
  /** The ports of public hosts. */
  readonly ports: readonly string[];
}

/** The ports of the web. */
export const WEB_PORTS: readonly string[] = Object.values(PORTS);

/** An address that may be asked, as far as it can be told without resolving its name. */
export interface WebAddress {
  readonly url: URL;
  /** Whether it is one of the user's own hosts, which need not be public. */
  readonly isOwn: boolean;
}

/** Whether an input is meant as a web address, not as a path. */
export function isWebAddress(input: string): boolean {
  return /^https?:/i.test(input);
}

/**
 * Checks the address of a page: http or https, nothing secret in it, a usual port, and a public address
 * where it is written as a number.
 * @throws CounterclaimError FETCH_REFUSED
 */
export function checkWebAddress(address: string, { ownHosts, ports }: Reach): WebAddress {
  const url = webUrl(address);
  const port = portOf(url);
  if (ownHosts.has(url.hostname, port)) return { url, isOwn: true };
  const literal = literalAddress(url.hostname);
  if (literal !== null && !isPublicAddress(literal)) throw notPublic(url.hostname);
  if (!ports.includes(port)) {
    throw refused(address, `port ${port} is not ${ports.join(' or ')}`);
  }
  return { url, isOwn: false };
}

function webUrl(address: string): URL {
  const url = readUrl(address);
  if (url === null) throw refused(address, 'it is not a whole web address');
  if (!(url.protocol in PORTS)) throw refused(address, 'its scheme is not http or https');
  if (url.username !== '' || url.password !== '') {
    throw refused(`${url.protocol}//…@${url.host}`, 'it has a user name or password in it');
  }
  if (url.href.length > LIMITS.keyCharacters) {
    throw refused(url.origin, `it has more than ${LIMITS.keyCharacters} characters`);
  }
  url.hash = '';
  return url;
}

/** The port that a URL goes to, written or not. */
export function portOf(url: { readonly protocol: string; readonly port: string }): string {
  return url.port === '' ? (PORTS[url.protocol] ?? '') : url.port;
}

/** The refusal of a host that is not on the public Internet. */
export function notPublic(hostname: string): CounterclaimError {
  return new CounterclaimError(
    'FETCH_REFUSED',
    `A host on the public Internet was wanted; ${hostname} is at an address that is not public.`,
    { remedy: 'If it is a host of your own, name it in FETCH_PRIVATE_HOSTS.' },
  );
}

function refused(address: string, why: string): CounterclaimError {
  const shown = address.length > 200 ? `${address.slice(0, 200)}…` : address;
  return new CounterclaimError('FETCH_REFUSED', `A web page was wanted at ${shown}: ${why}.`);
}
