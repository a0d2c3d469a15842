import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type ArticleReading } from '../../src/domain/reading.ts';
import { loadKnowledge } from '../../src/fetch/load-knowledge.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { checkReading } from '../support/check-reading.ts';
import { hostileText } from '../support/hostile-texts.ts';
import { testReader } from '../support/test-reader.ts';

/** `npm run test:long` asks for ten thousand. */
const RUNS = Number(process.env['COUNTERCLAIM_HOSTILE_TEXTS'] ?? 150);
const MILLISECONDS_EACH = 2_000;

const knowledge = await loadKnowledge(null);
const reader = testReader();

function read(text: string): Promise<ArticleReading> {
  return readArticle({ key: 'text', origin: 'text', text, metadata: {} }, reader, knowledge);
}

describe('hostile texts', () => {
  it(
    `reads ${RUNS} without a crash, points at exact words, and reads the same twice`,
    async () => {
      await fc.assert(
        fc.asyncProperty(hostileText, async (text) => {
          const reading = await read(text);
          checkReading(text, reading);
          expect(JSON.stringify(await read(text))).toBe(JSON.stringify(reading));
        }),
        { numRuns: RUNS, seed: 1 },
      );
    },
    RUNS * MILLISECONDS_EACH,
  );

  it.each<[string, string]>([
    [
      'a sentence of 5,000 words without an end',
      'and the harbour of Lyon was closed because '.repeat(625),
    ],
    ['a word of 100,000 letters', `Officials said ${'a'.repeat(100_000)} left Lyon.`],
    ['20,000 opening quotation marks', '“ '.repeat(20_000)],
    ['50,000 brackets', '('.repeat(50_000)],
    ['10,000 lines of one word', 'said\n'.repeat(10_000)],
  ])('reads %s', async (_, text) => {
    checkReading(text, await read(text));
  });
});
