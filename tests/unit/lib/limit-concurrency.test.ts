import { describe, expect, it } from '@jest/globals';

import { limitConcurrency } from '../../../src/lib/limit-concurrency.ts';

describe('limitConcurrency', () => {
  it('lets no more than so many go on, and all come to their end in order', async () => {
    const limited = limitConcurrency(2);
    let underWay = 0;
    let most = 0;
    const started: number[] = [];
    const results = await Promise.all(
      [0, 1, 2, 3, 4].map((number) =>
        limited(async () => {
          started.push(number);
          underWay += 1;
          most = Math.max(most, underWay);
          await new Promise((resolve) => setTimeout(resolve, 2));
          underWay -= 1;
          return number;
        }),
      ),
    );
    expect(results).toEqual([0, 1, 2, 3, 4]);
    expect(started).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
  });

  it('gives the place free when a work fails', async () => {
    const limited = limitConcurrency(1);
    await expect(limited(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await limited(() => Promise.resolve('next'))).toBe('next');
  });
});
