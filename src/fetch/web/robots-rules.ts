import { CounterclaimError } from '../../domain/errors.ts';
import { type Clock } from './host-turns.ts';
import {
  readRobots,
  type Robots,
  type RobotsAnswer,
  robotsAddress,
  robotsLifetime,
} from './robots.ts';

/** Gets the robots.txt at an address, redirects followed. */
export type AskForRobots = (address: URL, signal: AbortSignal | undefined) => Promise<RobotsAnswer>;

/** The rules of each origin, asked for once as long as they hold. */
export interface RobotsRules {
  /** @throws CounterclaimError FETCH_REFUSED when the host may not be asked at all */
  of(url: URL, signal: AbortSignal | undefined): Promise<Robots>;
}

/** The rules of the origins that one client asks. */
export function createRobotsRules(ask: AskForRobots, clock: Clock): RobotsRules {
  const known = new Map<string, Promise<{ readonly rules: Robots; readonly until: number }>>();
  const load = async (address: URL, signal: AbortSignal | undefined) => {
    const answer = await ask(address, signal).catch(unreachable);
    return { rules: readRobots(address, answer), until: clock.now() + robotsLifetime(answer) };
  };
  return {
    of: async (url, signal) => {
      const there = await known.get(url.origin);
      if (there !== undefined && there.until > clock.now()) return there.rules;
      const next = load(robotsAddress(url), signal);
      known.set(url.origin, next);
      // A refusal of ours, or a stop, says nothing of the site.
      next.catch(() => known.delete(url.origin));
      return (await next).rules;
    },
  };
}

function unreachable(error: unknown): RobotsAnswer {
  if (error instanceof CounterclaimError && error.code === 'FETCH_FAILED') return 'UNKNOWN';
  throw error;
}
