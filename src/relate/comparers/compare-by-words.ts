import { type ComparisonKnowledge } from '../../domain/knowledge-comparison.ts';
import { type Word, type Wording } from '../../domain/wording.ts';
import { type Comparer, type Comparison, type Finding, type Side } from '../comparison.ts';
import { EVERYONE, conflict, entitiesIn } from '../facets.ts';
import { areElsewhere, giveOtherAmounts, mayBeOpposed } from '../one-matter.ts';
import { degreeOf, isConditional, isFirm, scoreOf } from '../strength.ts';
import { toldWords } from '../told-words.ts';
import { type WordsInCommon, wordsInCommon } from '../words/words-in-common.ts';

/** A denial takes up most words of what it denies. */
const DENIES_FROM = 0.6;
/** One telling says nearly all that the other says, or much of it and nearly nothing else. */
const SAYS_THE_SAME_FROM = 0.85;
const SAYS_MOST_FROM = 0.75;
const AND_LITTLE_ELSE_FROM = 0.9;
/** Fewer words are said alike of many things: who it is and what they do ("Smith walks") is not enough. */
const LEAST_WORDS = 3;

/**
 * Finds what two articles say in much the same words, where no slot of both tells it: one denies what the other says
 * ("his campaign colluded with Russia" against "did not collude with the Russian government"), or both say the same.
 * Bars are high, for most pairs of claims in a story have words in common and nothing to do with each other.
 */
export function compareByWords(
  knowledge: Pick<ComparisonKnowledge, 'thesaurus' | 'frequencies' | 'cues'>,
): Comparer {
  return (comparison) => {
    if (!mayMeet(comparison)) return null;
    const { one, other } = comparison;
    const common = wordsInCommon(one.assertion, other.assertion, knowledge);
    if (common === null || common.count < LEAST_WORDS) return null;
    if (one.claim.polarity !== other.claim.polarity) return denial(comparison, common);
    return areHeldAlike(comparison, knowledge) ? sameTelling(comparison, common) : null;
  };
}

function mayMeet(comparison: Comparison): boolean {
  const { one, other, sameArticle } = comparison;
  if (sameArticle || isAsked(one) || isAsked(other)) return false;
  if (giveOtherAmounts(one.claim, other.claim)) return false;
  return !areOfOthers(comparison) && !areElsewhere(comparison);
}

function isAsked({ assertion: { words } }: Side): boolean {
  return words.some((word) => word.isAsked);
}

/**
 * "The blast killed dozens" of two towns: without a name in the words themselves, what is named around them tells
 * them apart. What somebody says in the same words in two articles is one speech.
 */
function areOfOthers({ one, other }: Comparison): boolean {
  const areQuoted = [one, other].every(({ assertion }) => assertion.voice === 'ATTRIBUTED');
  if (areQuoted || [one, other].every(({ assertion }) => assertion.words.some(isName)))
    return false;
  return conflict(entitiesIn(one.claim, EVERYONE), entitiesIn(other.claim, EVERYONE));
}

/** One that the reader knows as a name: capitals alone make none in a headline. */
function isName({ kind, type }: Word): boolean {
  return kind === 'NAME' && type !== '';
}

function denial(comparison: Comparison, common: WordsInCommon): Finding | null {
  const { one, other } = comparison;
  const [least] = common.shares;
  if (least < DENIES_FROM || !common.samePredicate || !mayBeOpposed(comparison)) return null;
  if (conflict(entitiesIn(one.claim, ['SUBJECT']), entitiesIn(other.claim, ['SUBJECT']))) return null; // prettier-ignore
  return {
    type: 'CONTRADICTS',
    kind: 'POLARITY',
    degree: degreeOf(comparison, least < SAYS_THE_SAME_FROM),
    reason: `“${toldWords(one)}” against “${toldWords(other)}”: one denies what the other says in much the same words`,
    score: scoreOf(comparison, least),
  };
}

function sameTelling(
  comparison: Comparison,
  { shares, holdsOther }: WordsInCommon,
): Finding | null {
  const [least, most] = shares;
  const saysTheSame =
    least >= SAYS_THE_SAME_FROM || (least >= SAYS_MOST_FROM && most >= AND_LITTLE_ELSE_FROM);
  if (!saysTheSame || holdsOther) return null;
  const { one, other } = comparison;
  return {
    type: 'CORROBORATES',
    kind: 'POLARITY',
    reason: `“${toldWords(one)}” and “${toldWords(other)}” say the same in much the same words`,
    score: scoreOf(comparison, least),
  };
}

/** Both as so, or both as not yet so; "reportedly shot" does not say all that "was shot" says. */
function areHeldAlike(
  { one, other }: Comparison,
  { cues }: Pick<ComparisonKnowledge, 'cues'>,
): boolean {
  const [left, right] = [one.assertion, other.assertion];
  if (isConditional(left) !== isConditional(right) || isFirm(left) !== isFirm(right)) return false;
  const [hedges, hedgesThere] = [left, right].map(({ words }) => countOf(words, cues.hedging));
  const [negations, negationsThere] = [left, right].map(({ words }) => negationsIn(words));
  return hedges === hedgesThere && negations === negationsThere;
}

function countOf(words: Wording, list: ReadonlySet<string>): number {
  return words.filter(({ lemma, kind }) => list.has(lemma) || list.has(`${lemma}/${kind}`)).length;
}

function negationsIn(words: Wording): number {
  return words.filter(({ isNegated }) => isNegated).length;
}
