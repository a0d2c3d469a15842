import PQueue from 'p-queue';

import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';

const DAY = 86_400_000;

/** The time, and the passing of it; a test gives its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws the reason of the signal when it is aborted meanwhile */
  wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
}

/** One request that waits for its turn. */
interface Turn {
  readonly host: string;
  /** Milliseconds that must lie between two pages of the host; null for what is no page, its robots.txt. */
  readonly delay: number | null;
  readonly signal: AbortSignal | undefined;
}

/** Lets each host be asked by one request at a time, with a pause between two, and not without end. */
export interface HostTurns {
  /** @throws CounterclaimError FETCH_REFUSED when the host has been asked often enough, or wants to be left alone */
  take<Result>(turn: Turn, ask: () => Promise<Result>): Promise<Result>;
  /** Leaves a host alone for some milliseconds, as it asked. */
  rest(host: string, milliseconds: number): void;
}

interface HostState {
  readonly queue: PQueue;
  /** When the last request for a page ended. */
  lastAt: number;
  /** Until when it wants to be left alone. */
  restsUntil: number;
  /** Requests since `countedFrom`. */
  count: number;
  countedFrom: number;
}

/** The turns of the hosts that one client asks. */
export function createHostTurns(clock: Clock, pages: number = LIMITS.hostPages): HostTurns {
  const hosts = new Map<string, HostState>();
  const stateOf = (host: string): HostState => {
    const known = hosts.get(host);
    if (known !== undefined) return known;
    const state = newState(clock.now());
    hosts.set(host, state);
    return state;
  };
  return {
    take: (turn, ask) => {
      const state = stateOf(turn.host);
      return state.queue.add(async () => {
        turn.signal?.throwIfAborted();
        count(turn.host, state, { now: clock.now(), pages });
        await clock.wait(pauseOf(turn, state, clock.now()), turn.signal);
        try {
          return await ask();
        } finally {
          if (turn.delay !== null) state.lastAt = clock.now();
        }
      });
    },
    rest: (host, milliseconds) => {
      const state = stateOf(host);
      state.restsUntil = Math.max(state.restsUntil, clock.now() + milliseconds);
    },
  };
}

function newState(now: number): HostState {
  const queue = new PQueue({ concurrency: 1 });
  return { queue, lastAt: -Infinity, restsUntil: 0, count: 0, countedFrom: now };
}

function count(
  host: string,
  state: HostState,
  { now, pages }: { readonly now: number; readonly pages: number },
): void {
  if (now - state.countedFrom >= DAY) {
    state.count = 0;
    state.countedFrom = now;
  }
  if (state.count >= pages) {
    throw new CounterclaimError(
      'FETCH_REFUSED',
      `At most ${pages} requests a day to ${host} are made; this would be one more.`,
    );
  }
  state.count += 1;
}

function pauseOf({ host, delay }: Turn, state: HostState, now: number): number {
  const pause = Math.max(
    0,
    delay === null ? 0 : state.lastAt + delay - now,
    state.restsUntil - now,
  );
  if (pause <= LIMITS.hostWaitMilliseconds) return pause;
  throw new CounterclaimError(
    'FETCH_REFUSED',
    `${host} asks to be left alone for ${Math.ceil(pause / 1_000)} s; at most ${LIMITS.hostWaitMilliseconds / 1_000} s are waited.`,
    { remedy: 'Ask again later.' },
  );
}
