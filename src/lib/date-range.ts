/** The first and last instant that a date can mean, in milliseconds since 1970. */
export interface DateRange {
  readonly from: number;
  readonly to: number;
}

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.*)?)?)?$/u;

/** What a date as precise as it is known can mean (`2024`, `2024-10`, `2024-10-17`, an instant); null when it is none. */
export function dateRange(date: string | null): DateRange | null {
  const [, year, month, day, time] = PARTS.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  if (time !== undefined) return instant(date ?? '');
  const from = Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1'));
  return { from, to: endOf(Number(year), month, day) - 1 };
}

/** Whether one date is before another for sure: however each is read. */
export function isSurelyBefore(one: string | null, other: string | null): boolean {
  const [first, second] = [dateRange(one), dateRange(other)];
  return first !== null && second !== null && first.to < second.from;
}

/** The first instant after a year, month or day. */
function endOf(year: number, month: string | undefined, day: string | undefined): number {
  if (month === undefined) return Date.UTC(year + 1, 0);
  if (day === undefined) return Date.UTC(year, Number(month));
  return Date.UTC(year, Number(month) - 1, Number(day) + 1);
}

function instant(date: string): DateRange | null {
  const at = Date.parse(date);
  return Number.isNaN(at) ? null : { from: at, to: at };
}
