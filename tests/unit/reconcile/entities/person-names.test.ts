import { describe, expect, it } from '@jest/globals';

import { isShortFor, sameFullName } from '../../../../src/reconcile/entities/person-names.ts';

describe('sameFullName', () => {
  it.each([
    ['Kim Jong Un', 'Kim Jong-un', true],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky', true],
    ['Charles H. Roe', 'Charles Roe', true],
    ['J. Roe', 'Jane Roe', true],
    ['Jane Roe', 'John Roe', false],
    ['Jane Roe', 'Jane Poe', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameFullName(one, other)).toBe(same);
    expect(sameFullName(other, one)).toBe(same);
  });
});

describe('isShortFor', () => {
  it.each([
    ['Roe', 'Jane Roe', true],
    ['Kim', 'Kim Jong Un', true],
    ['Poe', 'Jane Roe', false],
  ])('%s for %s: %s', (short, full, is) => {
    expect(isShortFor(short, full)).toBe(is);
  });
});
