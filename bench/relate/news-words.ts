import { type Claim } from '../../src/domain/claim.ts';
import { type ComparisonKnowledge } from '../../src/domain/knowledge-comparison.ts';
import { type Wording } from '../../src/domain/wording.ts';
import { loadKnowledge } from '../../src/fetch/load-knowledge.ts';

/** By what the words of synthetic claims are compared, as those of real ones are. */
export const NEWS_COMPARISON: ComparisonKnowledge = (await loadKnowledge()).comparison;

/** The words of a synthetic claim: subject and object hang on what is said of them. */
export function newsWords({
  subject,
  predicate,
  object,
  polarity,
}: Pick<Claim, 'subject' | 'predicate' | 'object' | 'polarity'>): Wording {
  const word = { type: '', isAsked: false, isNegated: false };
  const things = [subject, object ?? ''].flatMap((phrase) => phrase.split(' ')).filter(Boolean);
  return [
    { ...word, lemma: predicate, kind: 'VERB', head: -1, relation: 'root', isNegated: polarity === 'NEGATIVE' }, // prettier-ignore
    ...things.map((lemma) => ({ ...word, lemma, kind: 'NOUN' as const, head: 0, relation: 'obj' })),
  ];
}
