import { setTimeout as pause } from 'node:timers/promises';

import { LIMITS } from '../domain/limits.ts';
import { type GraphConnection } from './connect.ts';

const LOOK_MILLISECONDS = 50;

/**
 * Waits until nobody waits for a read, but not for ever: planning ahead takes as much of the database as answering, and on a
 * database just started the first answers would be late for it.
 */
export async function whenQuiet({ reads }: Pick<GraphConnection, 'reads'>): Promise<void> {
  const looks = LIMITS.planAheadMilliseconds / LOOK_MILLISECONDS;
  for (let look = 0; look < looks; look += 1) {
    const before = reads.underWay;
    await pause(LOOK_MILLISECONDS, undefined, { ref: false });
    if (before + reads.underWay === 0) return;
  }
}
