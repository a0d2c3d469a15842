import { describe, expect, it } from '@jest/globals';

import { offsetScale } from '../../../src/lib/code-points.ts';

describe('offsetScale', () => {
  it.each([
    ['', [[0, 0]]],
    [
      'abc',
      [
        [0, 0],
        [2, 2],
        [3, 3],
      ],
    ],
    [
      '“é”',
      [
        [1, 1],
        [3, 3],
      ],
    ],
    [
      'a😀b',
      [
        [0, 0],
        [1, 1],
        [3, 2],
        [4, 3],
      ],
    ],
    [
      '😀😀x',
      [
        [2, 1],
        [4, 2],
        [5, 3],
      ],
    ],
  ] as const)('converts offsets of %j both ways', (text, offsets) => {
    const { toCodePoints, toCodeUnits } = offsetScale(text);
    for (const [units, points] of offsets) {
      expect(toCodePoints(units)).toBe(points);
      expect(toCodeUnits(points)).toBe(units);
    }
  });

  it('takes an offset inside a pair for its end', () => {
    expect(offsetScale('a😀b').toCodePoints(2)).toBe(2);
  });

  it.each([-1, 5, 1.5])('refuses %d in a text of four code units', (offset) => {
    expect(() => offsetScale('a😀b').toCodePoints(offset)).toThrow(RangeError);
  });
});
