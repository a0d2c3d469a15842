import { LIMITS } from '../domain/limits.ts';
import { limitConcurrency } from '../lib/limit-concurrency.ts';

/** Reads of one request, in turns: all that the answers so far ask for is read before anything else is. */
export interface ReadingTurns {
  /** Runs a batch when no read is under way, together with all others that wait. */
  readonly schedule: (runBatch: () => void) => void;
  /** Does a read as part of the present turn. */
  read<Result>(work: () => Promise<Result>): Promise<Result>;
}

/**
 * Turns for one request. Without them, branches of a request that are answered at different times would
 * be read apart, and the number of statements would hang on the clock.
 */
export function createReadingTurns(): ReadingTurns {
  const limited = limitConcurrency(LIMITS.requestReads);
  const waiting: (() => void)[] = [];
  let underWay = 0;
  const startTurn = (): void => {
    if (underWay > 0) return;
    for (const runBatch of waiting.splice(0)) runBatch();
  };
  return {
    schedule: (runBatch) => {
      waiting.push(runBatch);
      // What an answer leads to is asked for in promise jobs, all of which come first.
      setImmediate(startTurn);
    },
    read: async (work) => {
      underWay += 1;
      try {
        return await limited(work);
      } finally {
        underWay -= 1;
        setImmediate(startTurn);
      }
    },
  };
}
