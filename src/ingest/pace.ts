/** How fast inputs were settled lately: the seconds, since the start, at which the last ones were. */
export type Pace = readonly number[];

/** The pace before anything was settled. */
export const NO_PACE: Pace = [0];

/** Enough to even out long and short articles, few enough to forget a fast stretch of known ones. */
const REMEMBERED = 64;

/** The pace after one more input was settled. */
export function keepPace(pace: Pace, seconds: number): Pace {
  return [...pace, seconds].slice(-REMEMBERED);
}

/** Seconds that `left` more inputs will take at this pace; null while it cannot be told. */
export function secondsLeft(pace: Pace, left: number): number | null {
  const [first = 0] = pace;
  const last = pace.at(-1) ?? first;
  if (pace.length < 3) return null;
  return ((last - first) / (pace.length - 1)) * left;
}

/** A time as people say it: `40 s`, `3 min`, `2 h 5 min`. */
export function inWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
