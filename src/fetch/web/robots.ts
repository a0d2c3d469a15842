import robotsParser from 'robots-parser';

import { LIMITS } from '../../domain/limits.ts';
import { PRODUCT } from './user-agent.ts';

/** What a site lets automatic readers do. */
export interface Robots {
  /** Null: it may be asked; else why not, in words. */
  refusal(url: URL): string | null;
  /** Milliseconds between two requests that it asks for. */
  readonly delay: number;
}

/** How the request for a robots.txt ended: its bytes, "there is none", or neither. */
export type RobotsAnswer = Uint8Array | 'NONE' | 'UNKNOWN';

/** As much of the parser as is used; its own types take it for a module with a default inside. */
const parseRobots = robotsParser as unknown as (
  address: string,
  text: string,
) => {
  isAllowed(address: string, userAgent: string): boolean | undefined;
  getCrawlDelay(userAgent: string): number | undefined;
};
const PATH = '/robots.txt';
const DAY_SECONDS = 86_400;

/** Where the rules of an address stand (RFC 9309, 2.3). */
export function robotsAddress(url: URL): URL {
  return new URL(PATH, url.origin);
}

/**
 * The rules of one origin. Without a robots.txt all is allowed; where it cannot be had nothing is
 * (RFC 9309, 2.3.1.3 and 2.3.1.4).
 */
export function readRobots(address: URL, answer: RobotsAnswer): Robots {
  if (answer === 'NONE') return { refusal: () => null, delay: 0 };
  if (answer === 'UNKNOWN') {
    return { refusal: () => 'its robots.txt cannot be had at present', delay: 0 };
  }
  const text = new TextDecoder().decode(answer);
  // A run of stars means one; each costs a walk along the path.
  const rules = parseRobots(address.href, text.replace(/\*{2,}/g, '*'));
  return {
    refusal: (url) =>
      url.pathname === PATH || rules.isAllowed(url.href, PRODUCT) !== false
        ? null
        : 'its robots.txt asks not to',
    delay: Math.min(DAY_SECONDS, Math.max(0, rules.getCrawlDelay(PRODUCT) ?? 0)) * 1_000,
  };
}

/** How long an answer to the request for a robots.txt holds, in milliseconds. */
export function robotsLifetime(answer: RobotsAnswer): number {
  const minutes = answer === 'UNKNOWN' ? LIMITS.robotsRetryMinutes : LIMITS.robotsMinutes;
  return minutes * 60_000;
}
