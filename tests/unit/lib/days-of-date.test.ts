import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { indexedDay, indexedDaysNear } from '../../../src/lib/days-of-date.ts';
import { daysBetween } from '../../../src/relate/days-between.ts';

const MOST = 45;
const finds = (one: string | null, other: string | null): boolean =>
  indexedDaysNear(one, MOST).some(
    ({ from, to }) => from <= indexedDay(other) && indexedDay(other) <= to,
  );

describe('the days under which dates near to one stand', () => {
  it.each([
    ['2031-03-01', '2031-04-15', true],
    ['2031-03-01', '2031-04-16', false],
    ['2031-03-01T23:59:00Z', '2031-04-15T00:01:00Z', true],
    ['2031-03-01', '2029-03-01', false],
    // What is not known to the day may be near to anything, and is looked at more closely when it is found.
    ['2031-03-01', '2029', true],
    ['2031-03', '2029-11', true],
    ['2031-03', '2031-05-20', false],
    ['2031-03-01', null, true],
    [null, '2031-03-01', true],
    [null, null, true],
    ['yesterday', '2031-03-01', true],
  ])('%s and %s', (one, other, expected) => {
    expect(finds(one, other)).toBe(expected);
  });

  it('hold every date that is near', () => {
    const day = fc
      .date({ min: new Date('2030-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const date = fc
      .tuple(day, fc.constantFrom(0, 4, 7, 10, 24))
      .map(([text, length]) => (length === 0 ? null : text.slice(0, length)));
    fc.assert(
      fc.property(date, date, (one, other) => {
        const days = daysBetween(one, other);
        if (days === null || days <= MOST) {
          expect([finds(one, other), finds(other, one)]).toEqual([true, true]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
