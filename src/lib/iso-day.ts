/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** The day of an instant in milliseconds since 1970, as `2024-10-17`. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The Monday of an ISO 8601 week, in milliseconds since 1970; the week of 4 January is the first. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
}
