/** How two times of claims lie: one INSIDE the other, or APART; UNKNOWN where one is no date. */
export type TimeRelation = 'SAME' | 'INSIDE' | 'APART' | 'OVERLAP' | 'UNKNOWN';

interface Interval {
  readonly start: string;
  readonly end: string;
}

const DAY = 86_400_000;
const FIRST = '0000';
const LAST = '9999';

/** Compares two ISO 8601 dates or intervals, an open end as `..`. Symmetric. */
export function relateTimes(one: string | null, other: string | null): TimeRelation {
  const [left, right] = [intervalOf(one), intervalOf(other)];
  if (left === null || right === null) return 'UNKNOWN';
  if (left.end < right.start || right.end < left.start) return 'APART';
  if (left.start === right.start && left.end === right.end) return 'SAME';
  return holds(left, right) || holds(right, left) ? 'INSIDE' : 'OVERLAP';
}

function holds(whole: Interval, part: Interval): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}

/** First and last day of a date or interval; null for what is no date. */
function intervalOf(time: string | null): Interval | null {
  const [from = '', to = from] = (time ?? '').split('/');
  const [first, last] = [firstDay(from), lastDay(to)];
  return first === null || last === null || last < first ? null : { start: first, end: last };
}

function firstDay(date: string): string | null {
  if (date === '..') return FIRST;
  const week = weekOf(date);
  if (week !== null) return isoDay(week);
  if (/^\d{4}$/u.test(date)) return `${date}-01-01`;
  if (/^\d{4}-\d{2}$/u.test(date)) return `${date}-01`;
  return /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0] ?? null;
}

function lastDay(date: string): string | null {
  if (date === '..') return LAST;
  const week = weekOf(date);
  if (week !== null) return isoDay(week + 6 * DAY);
  if (/^\d{4}$/u.test(date)) return `${date}-12-31`;
  if (!/^\d{4}-\d{2}$/u.test(date)) return firstDay(date);
  return isoDay(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0));
}

/** The Monday of an ISO week ("2024-W42"); the week of 4 January is the first. */
function weekOf(date: string): number | null {
  const match = /^(\d{4})-W(\d{2})$/u.exec(date);
  if (match === null) return null;
  const fourth = Date.UTC(Number(match[1]), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  return monday + (Number(match[2]) - 1) * 7 * DAY;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
