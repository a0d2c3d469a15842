import { InvalidArgumentError } from 'commander';

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };
/** More often than this is no politeness; more seldom is no following. */
const [SHORTEST, LONGEST] = [60, 7 * 86_400];

/**
 * Milliseconds of a span of time such as `90s`, `15m`, `2h` or `1d`.
 * @throws InvalidArgumentError for anything else, and for less than a minute or more than a week
 */
export function readDuration(given: string): number {
  const [, number, unit = ''] = /^(\d{1,6})([smhd])$/.exec(given.trim()) ?? [];
  const seconds = Number(number) * (SECONDS[unit] ?? NaN);
  if (!(seconds >= SHORTEST && seconds <= LONGEST)) {
    throw new InvalidArgumentError('A time from 1m to 7d was wanted, such as 15m or 2h.');
  }
  return seconds * 1_000;
}
