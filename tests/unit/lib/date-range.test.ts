import { describe, expect, it } from '@jest/globals';

import { dateRange, isSurelyBefore } from '../../../src/lib/date-range.ts';

describe('what a date can mean', () => {
  it.each([
    ['2024', '2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2024-12', '2024-12-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
    ['2024-10-17', '2024-10-17T00:00:00.000Z', '2024-10-17T23:59:59.999Z'],
    ['2024-10-17T08:30:00+02:00', '2024-10-17T06:30:00.000Z', '2024-10-17T06:30:00.000Z'],
  ])('%s is from %s to %s', (date, from, to) => {
    expect(dateRange(date)).toEqual({ from: Date.parse(from), to: Date.parse(to) });
  });

  it.each([[null], ['last week'], ['2024-10-17Tnoon']])('%s is none', (date) => {
    expect(dateRange(date)).toBeNull();
  });
});

describe('one date is surely before another', () => {
  it.each([
    ['2024-10-16', '2024-10-17', true],
    ['2024-10-17', '2024-10-17', false],
    ['2024-10', '2024-10-17', false],
    ['2024-09', '2024-10-17', true],
    ['2024-10-17', '2024-10-17T23:00:00Z', false],
    ['2024-10-17T08:00:00Z', '2024-10-17T08:00:01Z', true],
    [null, '2024', false],
    ['2024', null, false],
  ])('%s before %s: %s', (one, other, expected) => {
    expect(isSurelyBefore(one, other)).toBe(expected);
  });
});
