import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import {
  type WebAnswer,
  type WebClient,
  type WebRequest,
  type WebValidators,
} from '../../domain/web.ts';
import { readContentType } from './content-type.ts';
import { type Reply } from './exchange.ts';
import { createGuardedAgent, resolveBySystem, type Resolver } from './guarded-agent.ts';
import { type Clock } from './host-turns.ts';
import { type OwnHosts, readOwnHosts } from './own-hosts.ts';
import { createPoliteAsker } from './polite-asker.ts';
import { followRedirects } from './redirects.ts';
import { SYSTEM_CLOCK } from './system-clock.ts';
import { WEB_PORTS } from './web-address.ts';
import { WEB_TIMES, type WebTimes } from './web-times.ts';

/** How a client asks; all but the name it gives has a default. */
export interface WebClientOptions {
  readonly userAgent: string;
  readonly ownHosts?: OwnHosts;
  /** The ports of public hosts; 80 and 443 unless given. */
  readonly ports?: readonly string[];
  readonly resolve?: Resolver;
  readonly clock?: Clock;
  readonly times?: WebTimes;
  /** Milliseconds between two pages of one host. */
  readonly hostDelay?: number;
  /** Requests to one host in a day. */
  readonly hostPages?: number;
}

/**
 * A client that asks public web servers only, and politely: by its name, as robots.txt lets it, one request
 * at a time and with a pause for each host, never for more bytes or longer than the limits allow.
 */
export function createWebClient(options: WebClientOptions): WebClient {
  const given = {
    ownHosts: readOwnHosts(''),
    ports: WEB_PORTS,
    resolve: resolveBySystem,
    clock: SYSTEM_CLOCK,
    times: WEB_TIMES,
    hostDelay: LIMITS.hostDelayMilliseconds,
    hostPages: LIMITS.hostPages,
    ...options,
  };
  const reach = { ownHosts: given.ownHosts, ports: given.ports };
  const agent = createGuardedAgent(given);
  const ask = createPoliteAsker(agent, { ...given, reach });
  return {
    get: async (request) => {
      const { url, reply } = await followRedirects(request.url, reach, (hop) => ask(hop, request));
      return toAnswer(url, reply, request);
    },
    close: () => agent.destroy(),
  };
}

function toAnswer(url: URL, reply: Reply, request: WebRequest): WebAnswer {
  const isUnchanged = reply.status === 304 && request.validators !== undefined;
  if (reply.status !== 200 && !isUnchanged) {
    const message = `A page was wanted from ${url.href}; status ${reply.status} came.`;
    throw new CounterclaimError('FETCH_FAILED', message);
  }
  return {
    url: url.href,
    isUnchanged,
    ...readContentType(reply.header('content-type')),
    bytes: reply.bytes,
    validators: isUnchanged
      ? { ...request.validators, ...validatorsOf(reply) }
      : validatorsOf(reply),
  };
}

/** None for what is not to be stored (RFC 9111, 5.2.2.5). */
function validatorsOf(reply: Reply): WebValidators {
  if (/\bno-store\b/i.test(reply.header('cache-control') ?? '')) return {};
  const etag = reply.header('etag');
  const lastModified = reply.header('last-modified');
  return { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) };
}
