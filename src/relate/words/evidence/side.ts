import { type ComparisonCues } from '../../../domain/knowledge-comparison.ts';
import { type PassagePair } from '../pair.ts';
import { addedWords } from './scope.ts';

/** So much of what is said must stand under a negation that the other side lacks. */
const TURNED_FROM = 0.2;

/**
 * Which side a text is on where several signs stand over it: a refutation outweighs the words that tell who refutes
 * or doubts, and where nothing stands over it the text says it itself. Sums of evidence cannot tell that by themselves.
 */
export function side(
  pair: PassagePair,
  cues: ComparisonCues,
  found: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const has = (...names: readonly string[]): boolean =>
    names.some((name) => (found[name] ?? 0) > 0);
  const answersNo = has('question') && answers(pair, cues);
  const denies = answersNo || has('refuted', 'opposite') || (found['turned'] ?? 0) >= TURNED_FROM;
  const doubts = has('hedged', 'told', 'attributed', 'question');
  return {
    answersNo: Number(answersNo),
    denies: Number(denies),
    deniesPlainly: Number(denies && !doubts),
    doubtsOnly: Number(doubts && !denies),
    plain: Number(!denies && !doubts),
  };
}

/** "A deal ahead? No, says the minister": beside the question stands what denies it. */
function answers(pair: PassagePair, { refuting, negating }: ComparisonCues): boolean {
  return [refuting, negating].some((list) =>
    addedWords(pair, list).some((at) => pair.told.words[at]?.isAsked === false),
  );
}
