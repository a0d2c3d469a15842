import { beforeAll, describe, expect, it } from '@jest/globals';

import { type EncodedPair, encodePairs } from '../../../src/judge/encode-pair.ts';
import { readModelFiles } from '../../../src/judge/read-model-files.ts';
import { wordPieces } from '../../../src/judge/word-pieces.ts';

let vocabulary: ReadonlyMap<string, number>;

beforeAll(async () => {
  ({ vocabulary } = await readModelFiles('models/judge'));
});

/** The ids are those that the tokenizer gives with which the model was trained. */
describe('wordPieces', () => {
  it.each<[string, readonly number[]]>([
    ['The harbour reopened.', [1996, 7440, 11882, 1012]],
    [
      'Unhurt, she re-counted 1,250.5 ballots!',
      [4895, 24572, 2102, 1010, 2016, 2128, 1011, 8897, 1015, 1010, 5539, 1012, 1019, 17069, 999],
    ],
    [
      'Café owners in Łódź naïvely paid $3+tax…',
      [7668, 5608, 1999, 17814, 15743, 2135, 3825, 1002, 1017, 1009, 4171, 1529],
    ],
    [
      'Müller’s “état” — 50% of it',
      [12304, 1521, 1055, 1523, 17997, 1524, 1517, 2753, 1003, 1997, 2009],
    ],
    [
      '東京 won 2–1\u00a0at\u200bhome\ttoday',
      [1879, 1755, 2180, 1016, 1516, 1015, 2012, 23393, 2063, 2651],
    ],
    [`${'x'.repeat(101)} and ok`, [100, 1998, 7929]],
    ['🙂 smiles `quoted` ~5 a_b', [100, 8451, 1036, 9339, 1036, 1066, 1019, 1037, 1035, 1038]],
    ['ﬁre İstanbul ΟΔΟΣ', [1984, 2890, 9960, 1169, 29722, 29730, 29733]],
    ['', []],
  ])('%s', (text, ids) => {
    expect(wordPieces(vocabulary)(text)).toEqual(ids);
  });
});

describe('encodePairs', () => {
  it.each<[string, string, EncodedPair]>([
    [
      'one two three four five six',
      'one two',
      {
        ids: [101, 2028, 2048, 2093, 2176, 2274, 2416, 102, 2028, 2048, 102],
        segments: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1],
      },
    ],
    [
      'one two',
      'one two three four five six seven eight nine',
      {
        ids: [101, 2028, 2048, 102, 2028, 2048, 2093, 2176, 2274, 2416, 2698, 102],
        segments: [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1],
      },
    ],
    [
      'one two three four five six',
      'one two three four five six',
      {
        ids: [101, 2028, 2048, 2093, 2176, 102, 2028, 2048, 2093, 2176, 2274, 102],
        segments: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
      },
    ],
  ])('%s | %s, cut at twelve pieces', (premise, hypothesis, encoded) => {
    expect(encodePairs(vocabulary, 12)({ premise, hypothesis })).toEqual(encoded);
  });
});
