import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type ArticleReading } from '../../src/domain/reading.ts';
import { loadKnowledge } from '../../src/fetch/load-knowledge.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
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

/** Every stretch that a reading points at, with the words that it says stand there. */
function quotedSpans(
  reading: ArticleReading,
): readonly { start: number; end: number; exact: string }[] {
  const { assertions, citations } = reading;
  return [
    ...assertions.flatMap(({ spans }) => spans),
    ...assertions.flatMap(({ chain }) => chain.flatMap(({ span }) => span ?? [])),
    ...citations.flatMap(({ spans }) => spans),
  ];
}

function checkReading(text: string, reading: ArticleReading): void {
  expect(reading.article.text).toBe(text);
  for (const { start, end, exact } of quotedSpans(reading)) {
    expect({ start, end, exact }).toEqual({ start, end, exact: text.slice(start, end) });
    expect(end).toBeGreaterThan(start);
  }
  for (const { spans } of reading.assertions) {
    for (const { start, end, prefix, suffix } of spans) {
      expect(text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(text.slice(end).startsWith(suffix)).toBe(true);
    }
  }
  for (const { start, end } of reading.article.boilerplate) {
    expect(0 <= start && start < end && end <= text.length).toBe(true);
  }
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
