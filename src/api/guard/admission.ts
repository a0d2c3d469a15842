import { type GraphQLError } from 'graphql';

import { refusal } from './refusal.ts';

/** Lets so many requests at the graph at the same time, some more wait for a while, and all others go at once. */
export interface Admission {
  /**
   * Waits for a place.
   * @returns what gives the place back; call it once
   * @throws GraphQLError OVERLOADED when too many wait, this one has waited too long, or its client has gone
   */
  enter(signal: AbortSignal): Promise<() => void>;
  readonly running: () => number;
  readonly waiting: () => number;
}

/** How many, and how long a request waits for a place. */
export interface AdmissionBounds {
  readonly running: number;
  readonly waiting: number;
  readonly milliseconds: number;
}

const RETRY_SECONDS = '1';

/** First come, first served. */
export function createAdmission(bounds: AdmissionBounds): Admission {
  const line = new Set<() => void>();
  let running = 0;
  // Whoever waits takes the place over, so that nobody slips in between.
  const leave = (): void => {
    const [next] = line;
    if (next === undefined) running -= 1;
    else next();
  };
  return {
    running: () => running,
    waiting: () => line.size,
    enter: async (signal) => {
      if (running < bounds.running) running += 1;
      else if (line.size >= bounds.waiting) throw overloaded();
      else await waitIn(line, signal, bounds.milliseconds);
      return leave;
    },
  };
}

function waitIn(line: Set<() => void>, signal: AbortSignal, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      line.delete(enter);
    };
    const enter = (): void => {
      stop();
      resolve();
    };
    const giveUp = (): void => {
      stop();
      reject(overloaded());
    };
    const timer = setTimeout(giveUp, milliseconds);
    signal.addEventListener('abort', giveUp);
    line.add(enter);
  });
}

function overloaded(): GraphQLError {
  return refusal({
    status: 503,
    code: 'OVERLOADED',
    message: 'too many requests are being answered; ask again in a second',
    headers: { 'retry-after': RETRY_SECONDS },
  });
}
