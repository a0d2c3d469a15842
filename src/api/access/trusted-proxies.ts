import { BlockList, isIP } from 'node:net';

import { CounterclaimError } from '../../domain/errors.ts';

/** Proxies whose word is taken for who asked them. */
export interface TrustedProxies {
  readonly size: number;
  has(address: string): boolean;
}

/** A request's headers and the other end of its connection. */
export interface Arrived {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

const RANGE = /^([^/]+)(?:\/(\d{1,3}))?$/;
const FORWARDED_FOR = /(?:^|;)\s*for\s*=\s*("[^"]*"|[^;"\s]*)\s*(?=;|$)/i;
const MAPPED = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;

/**
 * Reads addresses and ranges: `127.0.0.1, 10.0.0.0/8, fd00::/8`.
 * @throws CounterclaimError BAD_CONFIG that names the one which is neither
 */
export function readTrustedProxies(names: readonly string[]): TrustedProxies {
  const list = new BlockList();
  for (const name of names) addTo(list, name);
  return {
    size: names.length,
    has: (address) => {
      const version = isIP(address);
      return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
    },
  };
}

/**
 * Whose request it is. What a header says of that is believed as far as trusted proxies have written it: read from its end, the
 * first address that is none of theirs. Where the two headers there are for it disagree, a proxy has passed one on unread,
 * so that neither is believed.
 */
export function addressOf({ headers, socket }: Arrived, proxies: TrustedProxies): string {
  const peer = plainAddress(socket.remoteAddress ?? '') ?? 'unknown';
  if (!proxies.has(peer)) return peer;
  const told = [headers['x-forwarded-for'], headers['forwarded']]
    .map(textOf)
    .filter((text) => text !== '')
    .map((text) => text.split(',').map((each) => addressIn(each.trim())));
  const found = new Set(told.map((way) => behind(peer, way, proxies)));
  const [address = peer] = found;
  return found.size > 1 ? peer : address;
}

/** Goes back along the way of a request as long as it is known and trusted who tells it. */
function behind(peer: string, way: readonly (string | null)[], proxies: TrustedProxies): string {
  let known = peer;
  for (const address of [...way].reverse()) {
    if (address === null) return known;
    known = address;
    if (!proxies.has(address)) return known;
  }
  return known;
}

/** The address in one item of either header; null for one that hides it. */
function addressIn(item: string): string | null {
  const [, value = item] = FORWARDED_FOR.exec(item) ?? [];
  const bare = value.replace(/^"(.*)"$/, '$1');
  const [, inBrackets, beforePort] = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/.exec(bare) ?? [];
  return plainAddress(inBrackets ?? beforePort ?? bare);
}

/** An address in the one way that it is written here; null for what is none. */
function plainAddress(text: string): string | null {
  const address = MAPPED.exec(text)?.[1] ?? text.toLowerCase();
  return isIP(address) === 0 ? null : address;
}

function textOf(header: string | readonly string[] | undefined): string {
  return (typeof header === 'string' ? header : (header ?? []).join(',')).trim();
}

function addTo(list: BlockList, name: string): void {
  const [, address = '', given] = RANGE.exec(name) ?? [];
  const version = isIP(address);
  const longest = version === 4 ? 32 : 128;
  const prefix = Number(given ?? longest);
  // Everybody is no proxy: whoever asks could then say who they are.
  if (version === 0 || prefix > longest || prefix === 0) throw notProxy(name);
  list.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6');
}

function notProxy(name: string): CounterclaimError {
  return new CounterclaimError(
    'BAD_CONFIG',
    `TRUSTED_PROXIES: addresses or ranges such as 127.0.0.1,10.0.0.0/8,fd00::/8 were wanted, "${name}" came.`,
  );
}
