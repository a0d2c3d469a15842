import { describe, expect, it } from '@jest/globals';

import { daysBetween } from '../../../src/relate/days-between.ts';

describe('daysBetween', () => {
  it.each<[string | null, string | null, number | null]>([
    ['2024-03-01', '2024-03-04', 3],
    ['2024-02-28', '2024-03-01', 2],
    ['2024-03-01T23:59:00Z', '2024-03-02T00:01:00Z', 1],
    ['2024-03', '2024-03-31', 0],
    ['2024-03', '2024-04-02', 2],
    ['2024', '2025-01-05', 5],
    ['2024', '2024-06', 0],
    [null, '2024-03-01', null],
    ['no date', '2024-03-01', null],
  ])('of %s and %s is %s', (one, other, days) => {
    expect(daysBetween(one, other)).toBe(days);
    expect(daysBetween(other, one)).toBe(days);
  });
});
