import { type FittedChoice, type ComparisonKnowledge } from '../../domain/knowledge-comparison.ts';
import { type Passage } from '../../domain/passage.ts';
import { conflicts } from './evidence/conflicts.ts';
import { coverage } from './evidence/coverage.ts';
import { scope } from './evidence/scope.ts';
import { side } from './evidence/side.ts';
import { verdictEvidence } from './evidence/verdicts.ts';
import { verdictsBetween } from '../verdicts-between.ts';
import { pairPassages } from './pair.ts';

/** A label with how likely it is, 0 to 1. */
export interface WeighedLabel {
  readonly label: string;
  readonly likelihood: number;
}

/**
 * All evidence of how what is told bears on what is said, by name; every piece is a number around 0 to 4. Each is
 * documented where it is found: coverage, conflicts, scope, side, verdicts.
 */
export function evidenceOf(
  said: Passage,
  told: Passage,
  knowledge: Pick<ComparisonKnowledge, 'thesaurus' | 'frequencies' | 'cues'>,
): Readonly<Record<string, number>> {
  const pair = pairPassages(said, told, knowledge);
  const found = { ...coverage(pair), ...conflicts(pair), ...scope(pair, knowledge.cues) };
  return {
    ...found,
    ...side(pair, knowledge.cues, found),
    ...verdictEvidence(verdictsBetween(said.claims, told.claims)),
  };
}

/** The labels of a fitted choice, the likeliest first. */
export function weighEvidence(
  evidence: Readonly<Record<string, number>>,
  { labels, intercepts, weights }: FittedChoice,
): readonly WeighedLabel[] {
  const scores = labels.map((_, at) =>
    Object.entries(evidence).reduce(
      (sum, [name, value]) => sum + value * (weights[name]?.[at] ?? 0),
      intercepts[at] ?? 0,
    ),
  );
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return labels
    .map((label, at) => ({ label, likelihood: (shares[at] ?? 0) / all }))
    .sort((one, other) => other.likelihood - one.likelihood || (one.label < other.label ? -1 : 1));
}
