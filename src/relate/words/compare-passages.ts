import { type ComparisonKnowledge } from '../../domain/knowledge-comparison.ts';
import { type Passage } from '../../domain/passage.ts';
import { shareTold } from './evidence/coverage.ts';
import { pairPassages } from './pair.ts';
import { evidenceOf, weighEvidence, type WeighedLabel } from './weigh-evidence.ts';

/** How what is told bears on what is said; labels with the likeliest first. */
export interface PassageComparison {
  /** How much of what is said is told, by weight: 0 to 1. */
  readonly shareTold: number;
  /** Whether it entails what is said, contradicts it, or neither. */
  readonly relation: readonly WeighedLabel[];
  /** Whether it takes sides for or against what is said, or only observes it. */
  readonly stance: readonly WeighedLabel[];
}

/** Weighs all evidence of two passages once. */
export function comparePassages(
  said: Passage,
  told: Passage,
  knowledge: ComparisonKnowledge,
): PassageComparison {
  const evidence = evidenceOf(said, told, knowledge);
  return {
    shareTold: evidence['covered'] ?? 0,
    relation: weighEvidence(evidence, knowledge.relation),
    stance: weighEvidence(evidence, knowledge.stance),
  };
}

/** How much of what is said stands in what is told, by weight: 0 to 1; without the other evidence, for ranking many. */
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
