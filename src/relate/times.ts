import { type Days, daysOfDate } from '../lib/days-of-date.ts';
import { DAY, mondayOfWeek } from '../lib/iso-day.ts';

/** How two times of claims lie: one INSIDE the other, or APART; UNKNOWN where one is no date. */
export type TimeRelation = 'SAME' | 'INSIDE' | 'APART' | 'OVERLAP' | 'UNKNOWN';

const OPEN = '..';
const EVER: Days = { from: -Infinity, to: Infinity };
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}.*)?)?$/u;

/** Compares two ISO 8601 dates or intervals, an open end as `..`. Symmetric. */
export function relateTimes(one: string | null, other: string | null): TimeRelation {
  const [left, right] = [intervalOf(one), intervalOf(other)];
  if (left === null || right === null) return 'UNKNOWN';
  if (left.to < right.from || right.to < left.from) return 'APART';
  if (left.from === right.from && left.to === right.to) return 'SAME';
  return holds(left, right) || holds(right, left) ? 'INSIDE' : 'OVERLAP';
}

function holds(whole: Days, part: Days): boolean {
  return whole.from <= part.from && part.to <= whole.to;
}

/** First and last day of a date or interval; null for what is no date. */
function intervalOf(time: string | null): Days | null {
  const [from = '', to = from] = (time ?? '').split('/');
  const [first, last] = [daysOf(from), daysOf(to)];
  if (first === null || last === null || last.to < first.from) return null;
  return { from: first.from, to: last.to };
}

/** The days of a date as precise as it is known, or of an ISO week ("2024-W42"). */
function daysOf(date: string): Days | null {
  if (date === OPEN) return EVER;
  const [, year, week] = /^(\d{4})-W(\d{2})$/u.exec(date) ?? [];
  if (year === undefined) return DATE.test(date) ? daysOfDate(date) : null;
  const monday = mondayOfWeek(Number(year), Number(week)) / DAY;
  return { from: monday, to: monday + 6 };
}
