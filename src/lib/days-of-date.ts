import { dateRange } from './date-range.ts';
import { DAY } from './iso-day.ts';

/** Whole days, counted from 1970, the last one included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Stands in an index for every day that is not known. */
const UNKNOWN_DAY = -1_000_000;
const ALL: Days = { from: UNKNOWN_DAY, to: 1_000_000 };

/** The first and last day that a date can mean (`2024`, `2024-10`, `2024-10-17`, a full date and time); null when it is no date. */
export function daysOfDate(date: string | null): Days | null {
  // Of a full date and time the day as it is written counts, in whatever zone.
  const [known] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(date ?? '') ?? [];
  const range = dateRange(known ?? null);
  return range === null ? null : { from: range.from / DAY, to: Math.floor(range.to / DAY) };
}

/** The day under which a date stands in an index; one that is not known to the day stands under a day of its own. */
export function indexedDay(date: string | null): number {
  const days = daysOfDate(date);
  return days !== null && days.from === days.to ? days.from : UNKNOWN_DAY;
}

/** The days under which all dates stand that can lie within so many days of this one; what has no date is near to any. */
export function indexedDaysNear(date: string | null, most: number): readonly Days[] {
  const days = daysOfDate(date);
  if (days === null) return [ALL];
  return [
    { from: days.from - most, to: days.to + most },
    { from: UNKNOWN_DAY, to: UNKNOWN_DAY },
  ];
}
