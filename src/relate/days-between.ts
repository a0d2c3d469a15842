import { daysOfDate } from '../lib/days-of-date.ts';

/**
 * The least number of days between two dates as precise as they are known (`2024`, `2024-10`, `2024-10-17`,
 * a full date and time); 0 when one can be the other; null when one is not known.
 */
export function daysBetween(one: string | null, other: string | null): number | null {
  const [first, second] = [daysOfDate(one), daysOfDate(other)];
  if (first === null || second === null) return null;
  return Math.max(0, second.from - first.to, first.from - second.to);
}
