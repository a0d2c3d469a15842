import { type Dispatcher } from 'undici';

import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { type WebRequest } from '../../domain/web.ts';
import { type Ask, exchange, type Reply } from './exchange.ts';
import { type Clock, createHostTurns } from './host-turns.ts';
import { type Reach } from './web-address.ts';
import { followRedirects } from './redirects.ts';
import { retryAfter } from './retry-after.ts';
import { createRobotsRules } from './robots-rules.ts';
import { type RobotsAnswer } from './robots.ts';
import { type WebTimes } from './web-times.ts';

/** Asks one address for a page, redirects not followed. */
export type PoliteAsker = (url: URL, request: WebRequest) => Promise<Reply>;

/** How politely, and by which name. */
export interface Manners {
  readonly userAgent: string;
  readonly reach: Reach;
  readonly clock: Clock;
  readonly times: WebTimes;
  /** Milliseconds between two pages of one host. */
  readonly hostDelay: number;
  /** Requests to one host in a day. */
  readonly hostPages: number;
}

type Asking = Pick<Ask, 'accept' | 'headers' | 'limit' | 'signal'>;

/** Statuses after which the same request may do, when the server says when. */
const COME_BACK = new Set([429, 503]);
const ROBOTS_LIMIT = { bytes: LIMITS.robotsBytes, cut: true };

/** Asks hosts one request at a time, with pauses, as their robots.txt lets us, and comes back when they say so. */
export function createPoliteAsker(agent: Dispatcher, manners: Manners): PoliteAsker {
  const { clock, hostDelay } = manners;
  const turns = createHostTurns(clock, manners.hostPages);
  const ask = (url: URL, delay: number | null, asking: Asking): Promise<Reply> => {
    const headers = { 'user-agent': manners.userAgent, ...asking.headers };
    const milliseconds = manners.times.wholeMilliseconds;
    return turns.take({ host: url.host, delay, signal: asking.signal }, () =>
      exchange(agent, { ...asking, url, headers, milliseconds }),
    );
  };
  const robots = createRobotsRules(async (address, signal) => {
    const asking: Asking = { accept: '*/*', headers: {}, limit: ROBOTS_LIMIT, signal };
    const { reply } = await followRedirects(address.href, manners.reach, (url) =>
      ask(url, null, asking),
    );
    return robotsAnswer(reply);
  }, clock);
  return async (url, request) => {
    const rules = await robots.of(url, request.signal);
    refuseWhere(url, rules.refusal(url));
    const delay = Math.max(hostDelay, rules.delay);
    for (let tries = 1; ; tries += 1) {
      const reply = await ask(url, delay, pageAsking(request));
      const rest = restAskedFor(reply, clock.now());
      if (rest === null) return reply;
      turns.rest(url.host, rest);
      if (tries >= LIMITS.webTries) return reply;
    }
  };
}

function restAskedFor(reply: Reply, now: number): number | null {
  return COME_BACK.has(reply.status) ? retryAfter(reply.header('retry-after'), now) : null;
}

function pageAsking(request: WebRequest): Asking {
  const { etag, lastModified } = request.validators ?? {};
  const headers = {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
  const limit = { bytes: request.maxBytes ?? LIMITS.webBytes, cut: false };
  return { accept: request.accept, headers, limit, signal: request.signal };
}

/** RFC 9309, 2.3.1; "too many requests" asks to stay away, not to feel free. */
function robotsAnswer({ status, bytes }: Reply): RobotsAnswer {
  if (status >= 200 && status < 300) return bytes;
  return status >= 400 && status < 500 && status !== 429 ? 'NONE' : 'UNKNOWN';
}

function refuseWhere(url: URL, why: string | null): void {
  if (why === null) return;
  throw new CounterclaimError('FETCH_REFUSED', `${url.href} is left alone: ${why}.`);
}
