/**
 * How long a server asks to be left alone (RFC 9110, 10.2.3: seconds, or a date).
 * @returns milliseconds, never negative; null when it does not say
 */
export function retryAfter(field: string | null, now: number): number | null {
  if (field === null) return null;
  const written = field.trim();
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1_000;
  const date = /^[A-Z]/i.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
