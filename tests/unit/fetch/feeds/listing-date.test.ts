import { describe, expect, it } from '@jest/globals';

import { listingDate } from '../../../../src/fetch/feeds/listing-date.ts';

describe('listingDate', () => {
  it.each([
    ['Thu, 17 Oct 2024 08:30:00 GMT', '2024-10-17T08:30:00Z'],
    ['Thu, 17 Oct 2024 08:30:00 +0530', '2024-10-17T08:30:00+05:30'],
    ['17 October 2024 08:30 PDT', '2024-10-17T08:30:00-07:00'],
    ['7 Oct 24', '2024-10-07'],
    ['Thursday, 17-Oct-24 08:30:00 UTC', '2024-10-17T08:30:00Z'],
    ['Thu, 17 Oct 2024 08:30:00 XYZ', '2024-10-17'],
    ['Thu, 17 Oct 2024 08:30:00', '2024-10-17'],
    ['2024', '2024'],
    ['2024-10', '2024-10'],
    ['2024-10-17', '2024-10-17'],
    [' 2024-10-17T08:30:00.123Z\n', '2024-10-17T08:30:00Z'],
    ['2024-10-17T08:30+0200', '2024-10-17T08:30:00+02:00'],
    ['2024-10-17 08:30:00', '2024-10-17'],
    ['Thu, 31 Feb 2024 08:30:00 GMT', null],
    ['2024-13-01', null],
    ['1970-01-01T00:00:00Z', null],
    ['0001-01-01T00:00:00', null],
    ['yesterday', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('reads %p as %p', (written, date) => {
    expect(listingDate(written)).toBe(date);
  });
});
