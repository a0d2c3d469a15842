import { setTimeout } from 'node:timers/promises';

import { describe, expect, it } from '@jest/globals';

import { inBatches } from '../../../src/ingest/in-batches.ts';

/** Numbers that each come after so many milliseconds. */
async function* after(...waits: readonly number[]): AsyncGenerator<number> {
  for (const [index, wait] of waits.entries()) {
    await setTimeout(wait);
    yield index;
  }
}

async function batches(items: AsyncIterable<number>, milliseconds: number): Promise<number[][]> {
  const found: number[][] = [];
  for await (const batch of inBatches(items, { size: 2, milliseconds })) found.push([...batch]);
  return found;
}

describe('inBatches', () => {
  it.each<[string, readonly number[], number, number[][]]>([
    ['fills lists', [0, 0, 0], 5_000, [[0, 1], [2]]],
    ['gives no empty list', [0, 0], 5_000, [[0, 1]]],
    ['gives nothing of nothing', [], 5_000, []],
    ['does not wait for the slow', [0, 400, 400], 50, [[0], [1], [2]]],
  ])('%s', async (_case, waits, milliseconds, expected) => {
    expect(await batches(after(...waits), milliseconds)).toEqual(expected);
  });

  it('throws what the stream throws, after what came before', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      await setTimeout(100);
      throw new Error('lost');
    }
    const stream = inBatches(failing(), { size: 2, milliseconds: 10 });
    expect((await stream.next()).value).toEqual([1]);
    // It fails while nobody waits for it.
    await setTimeout(200);
    await expect(stream.next()).rejects.toThrow('lost');
  });

  it('ends the stream when nobody wants more', async () => {
    let isEnded = false;
    async function* endless(): AsyncGenerator<number> {
      try {
        for (;;) {
          await setTimeout(1);
          yield 1;
        }
      } finally {
        isEnded = true;
      }
    }
    for await (const batch of inBatches(endless(), { size: 2, milliseconds: 10 })) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    expect(isEnded).toBe(true);
  });
});
