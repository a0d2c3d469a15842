import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { type Reply } from './exchange.ts';
import { checkWebAddress, notPublic, type Reach, type WebAddress } from './web-address.ts';
import { readUrl } from '../../lib/read-url.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Asks one address, redirects not followed. */
export type AskOnce = (url: URL) => Promise<Reply>;

/**
 * Asks an address and follows its redirects, each of them checked as the first was; nothing public leads
 * into the user's own network.
 * @throws CounterclaimError FETCH_REFUSED or FETCH_FAILED
 */
export async function followRedirects(
  address: string,
  reach: Reach,
  ask: AskOnce,
): Promise<{ readonly url: URL; readonly reply: Reply }> {
  const first = checkWebAddress(address, reach);
  const seen = new Set<string>();
  for (let current: WebAddress = first; seen.size <= LIMITS.webRedirects;) {
    const { url } = current;
    seen.add(url.href);
    const reply = await ask(url);
    const location = REDIRECTS.has(reply.status) ? reply.header('location') : null;
    if (location === null) return { url, reply };
    current = checkWebAddress(targetOf(location, url), reach);
    if (current.isOwn && !first.isOwn) throw notPublic(current.url.hostname);
    if (seen.has(current.url.href)) throw endless(address, 'they lead in a circle');
  }
  throw endless(address, 'there are more');
}

function targetOf(location: string, url: URL): string {
  return readUrl(location, url.href)?.href ?? location;
}

function endless(address: string, why: string): CounterclaimError {
  const message = `At most ${LIMITS.webRedirects} redirects were wanted from ${address}; ${why}.`;
  return new CounterclaimError('FETCH_FAILED', message);
}
