import { describe, expect, it } from '@jest/globals';

import { readerParts } from '../../../src/runtime/reader-parts.ts';

const sentence = 'The harbour was closed on Monday. ';

describe('readerParts', () => {
  it('leaves an ordinary text as it is', () => {
    const text = `A headline\n\n${sentence.repeat(50)}\n`;
    expect(readerParts(text)).toEqual([{ start: 0, text }]);
  });

  it.each<[string, string]>([
    ['many lines', `${sentence.repeat(10)}\n`.repeat(500)],
    ['one line', sentence.repeat(5_000)],
    ['a sentence without an end', 'and the harbour '.repeat(10_000)],
    ['blanks of another kind', 'and\u00a0the\tharbour '.repeat(5_000)],
    ['a word without an end', `Before. ${'😀'.repeat(100_000)} after.`],
    ['blanks alone', ' '.repeat(100_000)],
    ['nothing', ''],
  ])('keeps the place of every word of %s, within bounds', (_, text) => {
    const parts = readerParts(text);
    expect(parts.map((part) => part.text).join('')).toHaveLength(text.length);
    for (const part of parts) {
      expect(part.text.length).toBeLessThanOrEqual(32_000);
      for (const { 0: word, index } of part.text.matchAll(/\S+/gu)) {
        expect(text.startsWith(word, part.start + index)).toBe(true);
        expect(word.length).toBeLessThanOrEqual(1_000);
      }
      for (const line of part.text.split('\n')) {
        const sentences = line.split(/(?<=[.?!])\s/u);
        for (const each of sentences) expect(each.trim().length).toBeLessThanOrEqual(4_001);
      }
    }
  });
});
