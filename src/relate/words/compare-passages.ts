import { type ComparisonKnowledge } from '../../domain/knowledge-comparison.ts';
import { type Passage } from '../../domain/wording.ts';
import { shareTold } from './evidence/coverage.ts';
import { pairPassages } from './pair.ts';
import { evidenceOf, weighEvidence, type WeighedLabel } from './weigh-evidence.ts';

/** Whether what is told entails what is said, contradicts it, or neither; the likeliest first. */
export function relationOf(
  said: Passage,
  told: Passage,
  knowledge: ComparisonKnowledge,
): readonly WeighedLabel[] {
  return weighEvidence(evidenceOf(said, told, knowledge), knowledge.relation);
}

/** Whether what is told takes sides for or against what is said, or only observes it; the likeliest first. */
export function stanceOf(
  said: Passage,
  told: Passage,
  knowledge: ComparisonKnowledge,
): readonly WeighedLabel[] {
  return weighEvidence(evidenceOf(said, told, knowledge), knowledge.stance);
}

/** How much of what is said stands in what is told, by weight: 0 to 1. */
export function shareOfWordsTold(
  said: Passage,
  told: Passage,
  knowledge: ComparisonKnowledge,
): number {
  return shareTold(pairPassages(said, told, knowledge));
}

/** How likely one label is among several; 0 where it is not among them. */
export function likelihoodOf(label: string, labels: readonly WeighedLabel[]): number {
  return labels.find((one) => one.label === label)?.likelihood ?? 0;
}
