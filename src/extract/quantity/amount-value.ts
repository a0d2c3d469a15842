/** A number in the text with what bounds it; token indices include the approximator. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  /** The first token of the number itself. */
  readonly number: number;
  /** The number token that hangs on what is counted. */
  readonly head: number;
  readonly value: number | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly approximator: string | null;
}
