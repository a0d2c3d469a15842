import { describe, expect, it } from '@jest/globals';

import { listensOn } from '../../../src/runtime/listener.ts';
import { testDatabase } from '../../support/test-database.ts';

describe('testDatabase', () => {
  it('gives every caller of a run the same database', async () => {
    const [one, other] = await Promise.all([testDatabase(), testDatabase()]);
    expect(one).toEqual(other);
    expect(one.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  }, 120_000);

  it('is not held by the process that tests', async () => {
    const port = Number(new URL((await testDatabase()).uri).port);
    expect(await listensOn(process.pid, port)).not.toBe(true);
  });
});
