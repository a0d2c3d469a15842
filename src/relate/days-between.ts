const DAY = 86_400_000;

/**
 * The least number of days between two dates as precise as they are known (`2024`, `2024-10`, `2024-10-17`,
 * a full date and time); 0 when one can be the other; null when one is not known.
 */
export function daysBetween(one: string | null, other: string | null): number | null {
  const [first, second] = [daysOf(one), daysOf(other)];
  if (first === null || second === null) return null;
  return Math.max(0, second.from - first.to, first.from - second.to);
}

/** The first and last day that a date can mean, counted from 1970; null when it is no date. */
function daysOf(date: string | null): { readonly from: number; readonly to: number } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  const from = Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1'));
  const to =
    day === undefined ? Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0) : from;
  return { from: from / DAY, to: to / DAY };
}
