/** A counted amount with its bounds; null bound means none was stated. */
export interface Quantity {
  /** The number as stated; null for "thousands". */
  readonly value: number | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** The words that soften it, in lower case ("up to", "nearly", "around"); null for a plain number. */
  readonly approximator: string | null;
  /** Lower-case unit as written, in the singular or as a symbol ("troop", "usd", "percent"). */
  readonly unit: string;
  /** What is counted, in words ("North Korean troops"). */
  readonly counts: string;
  /** What part is counted ("in Kursk", "initial", "in total"); null when nothing narrows it. */
  readonly scope: string | null;
}
