/** Numbers that look random; the same seed gives the same ones. */
export interface Draws {
  /** A whole number from 0 to below the bound, each as likely. */
  readonly upTo: (bound: number) => number;
  /** A whole number from 0 to below the bound, the n-th n times rarer than the first, as words and names are (Zipf). */
  readonly zipf: (bound: number) => number;
  readonly chance: (share: number) => boolean;
}

/** Draws from a seed of one or more numbers (Mulberry32). */
export function drawsFrom(...seed: readonly number[]): Draws {
  let state = seed.reduce((mixed, part) => Math.imul(mixed ^ part, 0x9e3779b1) + 0x85ebca6b, 7);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    upTo: (bound) => Math.floor(next() * bound),
    zipf: (bound) => Math.floor((bound + 1) ** next()) - 1,
    chance: (share) => next() < share,
  };
}
