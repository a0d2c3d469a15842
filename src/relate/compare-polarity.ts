import { type Claim } from '../domain/claim.ts';
import { type Comparer, type Side } from './comparison.ts';
import { conflict, entitiesIn, facetValues, shared } from './facets.ts';
import { degreeOf, isConditional, isOpen, scoreOf } from './strength.ts';

/**
 * A proposition against its negation, or a predicate against its antonym, of the same subject and object:
 * "approved the bill" against "did not approve" or "rejected the bill".
 */
export const comparePolarity: Comparer = (comparison) => {
  const { one, other } = comparison;
  const axes = shared(facetValues(one.claim, 'axis'), facetValues(other.claim, 'axis'));
  if (axes.length === 0 || !axes.some((axis) => opposite(one.claim, other.claim, axis)))
    return null;
  if (!sameObject(one.claim, other.claim) || otherMoment(one.claim, other.claim)) return null;
  if ([one, other].some(({ assertion }) => isConditional(assertion))) return null;
  if (isOpen(one.assertion) && isOpen(other.assertion)) return null;
  return {
    type: 'CONTRADICTS',
    kind: 'POLARITY',
    degree: degreeOf(comparison, comparison.sameArticle),
    reason: `“${words(one)}” against “${words(other)}”: one denies what the other says`,
    score: scoreOf(comparison, 0.8),
  };
};

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
  const [target, targetThere] = [facetValues(one, 'target'), facetValues(other, 'target')];
  const bothBare =
    objects.length + target.length === 0 && objectsThere.length + targetThere.length === 0;
  if (bothBare) return true;
  if (conflict(target, targetThere)) return false;
  return shared(target, targetThere).length > 0 || shared(objects, objectsThere).length > 0;
}

function otherMoment(one: Claim, other: Claim): boolean {
  const amounts = [one, other].map(({ quantity }) => quantity?.value ?? null);
  const otherAmount = amounts.every((amount) => amount !== null) && amounts[0] !== amounts[1];
  return otherAmount || (one.time !== null && other.time !== null && one.time !== other.time);
}

function words({ assertion }: Side): string {
  return assertion.spans[0].exact.replaceAll(/\s+/gu, ' ');
}
