import { type Claim } from '../../domain/claim.ts';
import { type Comparer, type Comparison } from '../comparison.ts';
import { conflict, entitiesIn, facetValues, objectsOf, shared } from '../facets.ts';
import { giveOtherAmounts } from '../one-matter.ts';
import { mayContradictItself } from '../own-contradiction.ts';
import { isPartOf, qualifiersOf } from '../said-of.ts';
import { degreeOf, isConditional, isOpen, scoreOf } from '../strength.ts';
import { toldWords } from '../told-words.ts';

/**
 * A proposition against its negation, or a predicate against its antonym, of the same subject and object:
 * "approved the bill" against "did not approve" or "rejected the bill".
 */
export const comparePolarity: Comparer = (comparison) => {
  const { one, other } = comparison;
  const axes = shared(facetValues(one.claim, 'axis'), facetValues(other.claim, 'axis'));
  const opposed = axes.filter((axis) => opposite(one.claim, other.claim, axis));
  if (opposed.length === 0 || differInTime(one.claim, other.claim)) return null;
  if (!meetOnOneMatter(comparison, opposed)) return null;
  if ([one, other].some(({ assertion }) => isConditional(assertion))) return null;
  if (isOpen(one.assertion) && isOpen(other.assertion)) return null;
  return {
    type: 'CONTRADICTS',
    kind: 'POLARITY',
    degree: degreeOf(comparison, comparison.sameArticle),
    reason: `“${toldWords(one)}” against “${toldWords(other)}”: one denies what the other says`,
    score: scoreOf(comparison, 0.8),
  };
};

function meetOnOneMatter(comparison: Comparison, axes: readonly string[]): boolean {
  const { one, other, sameArticle } = comparison;
  if (isBare(one.claim) && isBare(other.claim) && !sameWords(comparison, axes)) return false;
  if (sameArticle && !mayContradictItself(comparison)) return false;
  return sameObject(one.claim, other.claim) && !otherMoment(one.claim, other.claim);
}

/** "Has already come" and "has not yet come" deny no more than that it was time: that is the comparison of times. */
function differInTime(one: Claim, other: Claim): boolean {
  const aspects = shared(facetValues(one, 'aspect'), facetValues(other, 'aspect'));
  return aspects.some((aspect) => aspect.startsWith('TIMING/'));
}

function opposite(one: Claim, other: Claim, axis: string): boolean {
  const poles = [one, other].map((claim) =>
    facetValues(claim, 'pole').filter((pole) => pole.startsWith(`${axis}|`)),
  );
  return conflict(poles[0] ?? [], poles[1] ?? []);
}

function sameObject(one: Claim, other: Claim): boolean {
  if (conflict(entitiesIn(one, ['PLACE']), entitiesIn(other, ['PLACE']))) return false;
  const [objects, objectsThere] = [entitiesIn(one, ['OBJECT']), entitiesIn(other, ['OBJECT'])];
  if (conflict(objects, objectsThere)) return false;
  if (isBare(one) && isBare(other)) return true;
  const [target, targetThere] = [facetValues(one, 'target'), facetValues(other, 'target')];
  if (conflict(target, targetThere)) return false;
  return shared(target, targetThere).length > 0 || shared(objects, objectsThere).length > 0;
}

function isBare(claim: Claim): boolean {
  return objectsOf(claim).length === 0;
}

/** Without an object, only one verb and its own negation meet: "won" and "lost" tell of two votes. */
function sameWords({ one, other }: Comparison, axes: readonly string[]): boolean {
  if (isOpen(one.assertion) || isOpen(other.assertion)) return false;
  // "Show that he ran" is not "show whether he fell", though neither has an object.
  return (
    axes.some((axis) => !axis.includes('~')) &&
    isPartOf(qualifiersOf(one.claim), qualifiersOf(other.claim))
  );
}

function otherMoment(one: Claim, other: Claim): boolean {
  const otherTime = one.time !== null && other.time !== null && one.time !== other.time;
  return otherTime || giveOtherAmounts(one, other);
}
