import { sha256 } from '../src/lib/stable-id.ts';
import { weighEvidence, type WeighedLabel } from '../src/relate/words/weigh-evidence.ts';
import { fitChoice } from './fit-choice.ts';
import { type LearntPair } from './learnt-pair.ts';

/** A pair with the answer of a fit that has seen nothing of its group. */
export interface AnsweredPair {
  readonly pair: LearntPair;
  /** The likeliest label first. */
  readonly answer: readonly WeighedLabel[];
}

const PARTS = 5;

/** Leaves each of five parts out of the fit in turn, by shared text, and answers it. */
export function crossValidate(
  pairs: readonly LearntPair[],
  labels: readonly string[],
): readonly AnsweredPair[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const fit = fitChoice(
      pairs.filter((pair) => partOf(pair) !== part),
      labels,
    );
    return pairs
      .filter((pair) => partOf(pair) === part)
      .map((pair) => ({ pair, answer: weighEvidence(pair.evidence, fit) }));
  }).flat();
}

function partOf({ group }: LearntPair): number {
  return Number.parseInt(sha256(group).slice(0, 8), 16) % PARTS;
}
