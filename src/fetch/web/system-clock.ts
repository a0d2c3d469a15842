import { setTimeout as sleep } from 'node:timers/promises';

import { type Clock } from './host-turns.ts';

/** The time of this machine. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  wait: async (milliseconds, signal) => {
    if (milliseconds <= 0) return;
    await sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
};
