/** Shapes of a sentence that word lists cannot hold. */
export type WorthinessShape =
  | 'NUMBER'
  | 'GREAT_NUMBER'
  | 'PERCENT'
  | 'MONEY'
  | 'NAME'
  | 'PAST_TENSE'
  | 'SUPERLATIVE'
  | 'LENGTH'
  | 'FRAGMENT'
  | 'QUESTION';

/** What makes a sentence worth checking: a weighted sum of what is seen in it. */
export interface WorthinessKnowledge {
  /** The sum of a sentence in which nothing is seen. */
  readonly intercept: number;
  /** The score from which a sentence is called worth checking. */
  readonly worthyFrom: number;
  readonly shapes: Readonly<Record<WorthinessShape, number>>;
  /** Each counts once, when one of its phrases (lower-case words) is there. */
  readonly topics: readonly {
    readonly name: string;
    readonly weight: number;
    readonly phrases: readonly string[];
  }[];
}
