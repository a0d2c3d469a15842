import { type Example } from './fit-choice.ts';

/** A labelled pair of texts with the evidence found in it. */
export interface LearntPair extends Example {
  readonly set: string;
  /** Pairs of one group stand on one side of every split. */
  readonly group: string;
}

/** The same pairs with a part of their evidence. */
export function withEvidence(
  pairs: readonly LearntPair[],
  isWanted: (name: string) => boolean,
): readonly LearntPair[] {
  return pairs.map((pair) => ({
    ...pair,
    evidence: Object.fromEntries(Object.entries(pair.evidence).filter(([name]) => isWanted(name))),
  }));
}
