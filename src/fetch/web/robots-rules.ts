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

interface Known {
  readonly rules: Robots;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** The rules of the origins that one client asks. */
export function createRobotsRules(ask: AskForRobots, clock: Clock): RobotsRules {
  const known = new Map<string, Promise<Known>>();
  const load = async (address: URL, signal: AbortSignal | undefined): Promise<Known> => {
    const answer = await ask(address, signal).catch(unreachable);
    return { rules: readRobots(address, answer), until: clock.now() + robotsLifetime(answer) };
  };
  const begin = (url: URL, signal: AbortSignal | undefined): Promise<Known> => {
    const begun = load(robotsAddress(url), signal);
    known.set(url.origin, begun);
    // A refusal of ours, or a stop, says nothing of the site.
    begun.catch(() => known.delete(url.origin));
    return begun;
  };
  return {
    of: async (url, signal) => {
      const there = known.get(url.origin);
      const { rules, until } = await (there ?? begin(url, signal));
      if (until > clock.now()) return rules;
      // Whoever comes first asks again, the others wait for that.
      const next = known.get(url.origin);
      const isBegun = next !== undefined && next !== there;
      return (await (isBegun ? next : begin(url, signal))).rules;
    },
  };
}

function unreachable(error: unknown): RobotsAnswer {
  if (error instanceof CounterclaimError && error.code === 'FETCH_FAILED') return 'UNKNOWN';
  throw error;
}
