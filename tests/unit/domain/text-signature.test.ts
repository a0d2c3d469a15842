import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { COPIED_SHARE, copiedShare, textSignature } from '../../../src/domain/text-signature.ts';

/** Sentences that have nothing in common, by their numbers. */
const told = (...numbers: readonly number[]): string =>
  numbers
    .map((n) =>
      ['The', 'harbour', 'crane', 'number', 'lifted', 'crates']
        .map((word) => `${word}${n}`)
        .join(' '),
    )
    .join('. ');
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const share = (one: string, other: string): number =>
  copiedShare(textSignature(one), textSignature(other));

describe('the share of a text that stands in another', () => {
  it.each([
    ['the same text', told(1, 2, 3), told(1, 2, 3), 1, 1],
    [
      'other case, quotes and blanks',
      'He said: "Go on now, Ann"',
      'he said   “GO ON NOW ann',
      1,
      1,
    ],
    ['nothing in common', told(...range(0, 40)), told(...range(50, 90)), 0, 0.05],
    ['a dispatch inside a longer article', told(...range(0, 40)), told(...range(0, 100)), 0.8, 1],
    ['half of each', told(...range(0, 60)), told(...range(30, 90)), 0.35, 0.65],
    ['a few quoted lines', told(...range(0, 60)), told(...range(55, 115)), 0, 0.2],
    ['too short to compare', 'Ferry sinks off coast', 'Ferry sinks off coast', 0, 0],
    ['no text', '', told(1), 0, 0],
  ])('of %s', (...[, one, other, least, most]) => {
    expect(share(one, other)).toBeGreaterThanOrEqual(least);
    expect(share(one, other)).toBeLessThanOrEqual(most);
  });

  it('is the same from either side, and whole with oneself', () => {
    const text = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(share(told(...one), told(...other))).toBe(share(told(...other), told(...one)));
        expect(share(told(...one), told(...one))).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  it('is estimated well enough for the bar of a copy', () => {
    const errors = range(0, 20).map((number) => {
      const [one, other] = [range(0, 60), range(30, 90)].map((all) =>
        told(...all.map((each) => each + 1000 * number)),
      );
      return Math.abs(share(one ?? '', other ?? '') - COPIED_SHARE);
    });
    expect(errors.reduce((sum, each) => sum + each, 0) / errors.length).toBeLessThan(0.08);
  });
});
