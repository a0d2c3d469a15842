import { type GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import { LIMITS } from '../../domain/limits.ts';
import { refusal } from '../guard/refusal.ts';
import { type Caller } from './caller.ts';

/** How much each caller may ask in a minute, counted in this process. */
export interface RateLimits {
  /**
   * Takes what an operation costs from what its caller has for this minute.
   * @throws GraphQLError RATE_LIMITED, with the seconds to wait
   */
  spend(caller: Caller, points: number): Promise<void>;
  /**
   * Counts a wrong key. Right ones from the same address go on being let in, for a proxy stands for many.
   * @throws GraphQLError RATE_LIMITED after too many
   */
  countFailure(address: string): Promise<void>;
}

const MINUTE = 60;
const NODES_PER_POINT = 100;

/** How many points an operation costs by the things that it can bring. */
export function pointsOf(nodes: number): number {
  return 1 + Math.floor(nodes / NODES_PER_POINT);
}

/**
 * Limits for one endpoint.
 * @param points what a caller has for a minute; null for as much as they want
 */
export function createRateLimits(points: number | null): RateLimits {
  const spent = new RateLimiterMemory({ points: points ?? 1, duration: MINUTE });
  const failed = new RateLimiterMemory({ points: LIMITS.wrongKeys, duration: MINUTE });
  return {
    spend: async ({ name }, cost) => {
      if (points !== null) await spent.consume(name, cost).catch(refuse);
    },
    countFailure: async (address) => {
      await failed.consume(address).catch(refuse);
    },
  };
}

function refuse(reason: unknown): never {
  throw reason instanceof RateLimiterRes ? tooMany(reason.msBeforeNext) : reason;
}

function tooMany(milliseconds: number): GraphQLError {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return refusal({
    status: 429,
    code: 'RATE_LIMITED',
    message: `that is more than one caller may ask in a minute; ask again in ${seconds} s`,
    headers: { 'retry-after': String(seconds) },
  });
}
