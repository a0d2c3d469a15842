import { type JudgedTexts } from '../../domain/judge.ts';
import { type ComparisonKnowledge } from '../../domain/knowledge-comparison.ts';
import { type Passage } from '../../domain/passage.ts';
import { judgedEvidence } from './evidence/judged.ts';
import { evidenceOf, weighEvidence, type WeighedLabel } from './weigh-evidence.ts';

/**
 * Whether what is told entails what is said, contradicts it, or neither; the likeliest first. What the comparers of
 * claims find, what the words tell and what the judge scores are weighed in one fitted sum, so that none overrules
 * the others. Without the judge another fit weighs the first two.
 */
export function relateTexts(
  texts: { readonly said: Passage; readonly told: Passage },
  judged: JudgedTexts | null,
  knowledge: ComparisonKnowledge,
): readonly WeighedLabel[] {
  const found = evidenceOf(texts.said, texts.told, knowledge);
  if (judged === null) return weighEvidence(found, knowledge.relation);
  return weighEvidence({ ...found, ...judgedEvidence(judged, texts) }, knowledge.judgedRelation);
}
