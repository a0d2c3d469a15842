import { type Claim } from '../../domain/claim.ts';
import { type Comparer, type Side } from '../comparison.ts';
import { objectsOf, shared } from '../facets.ts';
import { nearnessOf } from '../same-telling.ts';
import { isFirm, scoreOf } from '../strength.ts';
import { relateTimes } from '../times.ts';
import { toldWords } from '../told-words.ts';

/** One predicate of one subject and object, by one article of a day and by another of the month or year around it. */
export const compareRefinement: Comparer = (comparison) => {
  const { one, other, sameArticle } = comparison;
  if (sameArticle || relateTimes(one.claim.time, other.claim.time) !== 'INSIDE') return null;
  if (!isFirm(one.assertion) || !isFirm(other.assertion)) return null;
  if (!tellAlike(one.claim, other.claim) || nearnessOf(timeless(one), timeless(other)) < 2)
    return null;
  const values = [one, other].map(told).join(' against ');
  const reason = `${values}: one names the time more closely`;
  return { type: 'QUALIFIES', kind: 'REFINEMENT', reason, score: scoreOf(comparison, 0.7) };
};

function tellAlike(one: Claim, other: Claim): boolean {
  return shared(objectsOf(one), objectsOf(other)).length > 0;
}

function timeless({ claim, assertion }: Side): Pick<Side, 'claim' | 'assertion'> {
  return { claim: { ...claim, time: null }, assertion };
}

function told(side: Side): string {
  return `“${toldWords(side)}” (${side.claim.time ?? ''})`;
}
