import { type Assertion, type Claim, type Modality } from '../../domain/claim.ts';
import { type Comparer } from '../comparison.ts';
import { entitiesIn, facetValues, shared } from '../facets.ts';
import { nearnessOf } from '../same-telling.ts';
import { isFirm, scoreOf } from '../strength.ts';
import { toldWords } from '../told-words.ts';

const AHEAD: readonly Modality[] = ['PLANNED', 'PREDICTED'];

/** One event of one actor, told as planned or to come in one article and as under way or done in another. */
export const compareStage: Comparer = (comparison) => {
  const { one, other, sameArticle } = comparison;
  if (sameArticle || one.claim.polarity !== 'POSITIVE') return null;
  const [ahead, fact] = isAhead(one.assertion) ? [one, other] : [other, one];
  if (!isAhead(ahead.assertion) || !isFirm(fact.assertion)) return null;
  if (!doesWhatIsAhead(fact.claim, ahead.claim) || nearnessOf(fact, ahead) === 0) return null;
  return {
    type: 'QUALIFIES',
    kind: 'STAGE',
    reason: `“${toldWords(ahead)}” (to come) against “${toldWords(fact)}” (under way or done): two stages of one event`,
    score: scoreOf(comparison, 0.6),
  };
};

/** One actor does the one thing, and something else of it is told in both: to whom, where, with what. */
function doesWhatIsAhead(fact: Claim, ahead: Claim): boolean {
  // What is only considered is told by a noun or a verb within, what is done by the verb of its clause.
  const events = [...facetValues(ahead, 'happens'), ...facetValues(ahead, 'event')];
  return (
    shared(facetValues(fact, 'happens'), events).length > 0 &&
    shared(entitiesIn(fact, ['SUBJECT']), entitiesIn(ahead, ['SUBJECT'])).length > 0 &&
    shared(detailsOf(fact), detailsOf(ahead)).length > 0
  );
}

function detailsOf(claim: Claim): readonly string[] {
  return [...entitiesIn(claim, ['OBJECT', 'PLACE']), ...facetValues(claim, 'target')];
}

function isAhead({ modality, modalities }: Assertion): boolean {
  return [modality, ...modalities].some((each) => AHEAD.includes(each));
}
