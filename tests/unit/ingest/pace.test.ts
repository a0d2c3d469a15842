import { describe, expect, it } from '@jest/globals';

import { inWords, keepPace, NO_PACE, type Pace, secondsLeft } from '../../../src/ingest/pace.ts';

const paceOf = (moments: readonly number[]): Pace => moments.reduce<Pace>(keepPace, NO_PACE);

describe('secondsLeft', () => {
  it.each<[string, readonly number[], number, number | null]>([
    ['nothing settled', [], 10, null],
    ['one settled', [2], 10, null],
    ['an even pace', [2, 4, 6], 10, 20],
    ['nothing left', [2, 4, 6], 0, 0],
  ])('with %s', (_, moments, left, expected) => {
    expect(secondsLeft(paceOf(moments), left)).toBe(expected);
  });

  it('forgets how fast the known ones went', () => {
    const known = Array.from({ length: 500 }, (_, index) => index / 1_000);
    const read = Array.from({ length: 64 }, (_, index) => 1 + index * 3);
    expect(secondsLeft(paceOf([...known, ...read]), 10)).toBeCloseTo(30);
  });
});

it.each([
  [0.2, '1 s'],
  [40, '40 s'],
  [200, '3 min'],
  [7_500, '2 h 5 min'],
])('says %d seconds as %s', (seconds, words) => {
  expect(inWords(seconds)).toBe(words);
});
