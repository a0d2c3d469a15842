/** Two texts, of which the first may entail or contradict the second. */
export interface JudgedPair {
  readonly premise: string;
  readonly hypothesis: string;
}

/** How likely each of the three is; they sum to 1. */
export interface JudgeScores {
  readonly entailment: number;
  readonly neutral: number;
  readonly contradiction: number;
}

/** A model that tells how texts bear on one another. Its word is evidence, no verdict. */
export interface Judge {
  /** The scores of each pair, in their order; a pair has the same scores whatever is asked beside it. */
  judge(pairs: readonly JudgedPair[]): Promise<readonly JudgeScores[]>;
  close(): Promise<void>;
}

/** How two texts bear on each other, in both directions. */
export interface JudgedTexts {
  /** What is told as the premise of what is said. */
  readonly forth: JudgeScores;
  /** What is said as the premise of what is told. */
  readonly back: JudgeScores;
}
