import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { type LookupFunction } from 'node:net';

import { Agent, buildConnector } from 'undici';

import { type OwnHosts } from './own-hosts.ts';
import { isPublicAddress, literalAddress } from './public-address.ts';
import { type WebTimes } from './web-times.ts';
import { notPublic, portOf } from './web-address.ts';

/** Gives all addresses of a host name; the system's resolver, or a test's. */
export type Resolver = (hostname: string) => Promise<readonly LookupAddress[]>;

/** The system's own resolver: its hosts file, then the name servers it is set to. */
export function resolveBySystem(hostname: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true }, (error, addresses) => {
      if (error === null) resolve(addresses);
      else reject(error);
    });
  });
}

/**
 * The undici agent through which every request goes. It opens a connection to a public unicast address or
 * to one of the user's own hosts, never to another: a written address is checked before connecting, a name
 * after it is resolved, and the connection goes to the very addresses that were checked (a second
 * resolution could answer otherwise: DNS rebinding). One name with one bad address is refused as a whole.
 */
export function createGuardedAgent(parts: {
  readonly ownHosts: OwnHosts;
  readonly resolve: Resolver;
  readonly times: WebTimes;
}): Agent {
  const { ownHosts, resolve, times } = parts;
  const timeout = times.connectMilliseconds;
  const connectOwn = buildConnector({ timeout, lookup: lookupBy(resolve) });
  const connectPublic = buildConnector({ timeout, lookup: lookupBy(publicOnly(resolve)) });
  return new Agent({
    connections: 1,
    pipelining: 1,
    headersTimeout: times.headersMilliseconds,
    bodyTimeout: times.bodyMilliseconds,
    connect: (target, callback) => {
      const literal = literalAddress(target.hostname);
      if (ownHosts.has(bracketed(target.hostname), portOf(target))) connectOwn(target, callback);
      else if (literal !== null && !isPublicAddress(literal)) {
        callback(notPublic(target.hostname), null);
      } else connectPublic(target, callback);
    },
  });
}

function publicOnly(resolve: Resolver): Resolver {
  return async (hostname) => {
    const addresses = await resolve(hostname);
    if (!addresses.every(({ address }) => isPublicAddress(address))) throw notPublic(hostname);
    return addresses;
  };
}

/** A resolver in the form that sockets ask for. */
function lookupBy(resolve: Resolver): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const wanted = addresses.filter(({ family }) => isWanted(family, options.family));
        const [first] = wanted;
        if (first === undefined) callback(new Error(`${hostname} has no address`), '');
        else if (options.all === true) callback(null, [...wanted]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), '');
      },
    );
  };
}

function isWanted(family: number, wanted: number | string | undefined): boolean {
  return wanted === undefined || wanted === 0 || String(wanted).endsWith(String(family));
}

/** As a URL writes it: undici takes the brackets off an IPv6 address. */
function bracketed(hostname: string): string {
  return hostname.includes(':') && !hostname.startsWith('[') ? `[${hostname}]` : hostname;
}
