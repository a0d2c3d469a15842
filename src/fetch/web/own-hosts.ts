import { CounterclaimError } from '../../domain/errors.ts';
import { readUrl } from '../../lib/read-url.ts';

/** Hosts of the user's own network that may be asked though they are not public. */
export interface OwnHosts {
  /** Whether a host and port, as a URL has them, is one of these. */
  has(hostname: string, port: string): boolean;
}

const PLAIN_PORTS = ['80', '443'];

/**
 * The hosts that a setting names: `wiki.intranet,127.0.0.1:8080`. Without a port, 80 and 443 are meant.
 * @throws CounterclaimError BAD_CONFIG when one of them is no host
 */
export function readOwnHosts(setting: string): OwnHosts {
  const names = setting.split(/[\s,]+/).filter((name) => name !== '');
  const hosts = new Set(names.flatMap(placesOf));
  return { has: (hostname, port) => hosts.has(`${hostname}:${port}`) };
}

function placesOf(name: string): readonly string[] {
  const address = `http://${name}/`;
  const url = readUrl(address);
  if (url?.href !== `http://${url?.host}/` || /[*@]/.test(name)) {
    throw new CounterclaimError(
      'BAD_CONFIG',
      `FETCH_PRIVATE_HOSTS: hosts such as wiki.intranet or 127.0.0.1:8080 were wanted, "${name}" came.`,
    );
  }
  const hasPort = /:\d+$/.test(name.replace(/\[[^\]]*\]/, ''));
  // A URL leaves the port of its scheme out.
  const ports = hasPort ? [url.port === '' ? '80' : url.port] : PLAIN_PORTS;
  return ports.map((port) => `${url.hostname}:${port}`);
}
