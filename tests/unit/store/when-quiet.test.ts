import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';

import { whenQuiet } from '../../../src/store/when-quiet.ts';

describe('whenQuiet', () => {
  it('comes when the last read that somebody waits for has ended', async () => {
    const reads = { underWay: 2 };
    const told: string[] = [];
    const quiet = whenQuiet({ reads }).then(() => told.push('quiet'));
    await pause(200);
    reads.underWay = 1;
    await pause(200);
    told.push('ended');
    reads.underWay = 0;
    await quiet;
    expect(told).toEqual(['ended', 'quiet']);
  });

  it('does not wait for ever', async () => {
    await expect(whenQuiet({ reads: { underWay: 1 } })).resolves.toBeUndefined();
  }, 30_000);
});
