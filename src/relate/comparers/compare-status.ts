import { type Claim } from '../../domain/claim.ts';
import { type Comparer, type Comparison, type Side } from '../comparison.ts';
import { EVERYONE, conflict, entitiesIn, facetValues, shared } from '../facets.ts';
import { degreeOf, isFirm, scoreOf } from '../strength.ts';
import { toldWords } from '../told-words.ts';

const DOUBTS = ['UNCONFIRMED', 'DENIED'];

/**
 * Whether an event is confirmed: "there is no official confirmation" against "becomes a reality", or against
 * a headline that tells the event as happening. What a named or unnamed source suggests is no confirmation.
 */
export const compareStatus: Comparer = (comparison) => {
  const { one, other } = comparison;
  const [doubt, fact] = doubts(one.claim) ? [one, other] : [other, one];
  if (!doubts(doubt.claim) || doubts(fact.claim) || !holds(fact)) return null;
  if (!isFirm(doubt.assertion) || !sameMatter(doubt.claim, fact.claim)) return null;
  return {
    type: 'CONTRADICTS',
    kind: 'STATUS',
    degree: degreeOf(comparison, leavesRoom(comparison, doubt)),
    reason: `not confirmed (“${toldWords(doubt)}”) against told as fact (“${toldWords(fact)}”)`,
    score: scoreOf(comparison, 0.8),
  };
};

function doubts(claim: Claim): boolean {
  return shared(facetValues(claim, 'status'), DOUBTS).length > 0;
}

/** Says so in plain words, or tells it as happening in the headline, in the article's own voice. */
function holds({ claim, assertion }: Side): boolean {
  if (assertion.modality !== 'ASSERTED' || !isFirm(assertion) || assertion.voice !== 'OUTLET')
    return false;
  if (facetValues(claim, 'status').includes('CONFIRMED')) return true;
  const inHeadline = assertion.spans.some(({ zone }) => zone === 'HEADLINE');
  return inHeadline && claim.polarity === 'POSITIVE' && facetValues(claim, 'happens').length > 0;
}

function sameMatter(doubt: Claim, fact: Claim): boolean {
  const events = shared(facetValues(doubt, 'event'), [
    ...facetValues(fact, 'event'),
    ...facetValues(fact, 'happens'),
  ]);
  return events.length > 0 && !conflict(entitiesIn(doubt, EVERYONE), entitiesIn(fact, EVERYONE));
}

/** "No official confirmation" leaves room for what is not official; a denial leaves none. */
function leavesRoom(comparison: Comparison, doubt: Side): boolean {
  return comparison.sameArticle || !facetValues(doubt.claim, 'status').includes('DENIED');
}
