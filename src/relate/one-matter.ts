import { type Claim } from '../domain/claim.ts';
import { type Comparison } from './comparison.ts';
import { EVERYONE, conflict, entitiesIn, facetValues, shared } from './facets.ts';
import { mayContradictItself } from './own-contradiction.ts';
import { tellSameStory } from './same-story.ts';
import { isConditional, isOpen } from './strength.ts';
import { relateTimes } from './times.ts';

const OWN = ['SUBJECT', 'OBJECT', 'PLACE'];

/**
 * Whether two tellings of one event are surely of one and the same: of one actor, or one of them has the event as
 * its subject; nobody else is named, and no other place or time.
 * @param aspect the aspect that both tell of the event ("ROLE/INTENT")
 */
export function tellOneMatter(comparison: Comparison, aspect: string): boolean {
  const { one, other } = comparison;
  const [left, right] = [one.claim, other.claim];
  if (namesOther(left, right) || areElsewhere(comparison)) return false;
  if (isItself(left, aspect) || isItself(right, aspect)) return areOfOneEvent(comparison);
  // A cause is no other thing that the event is about.
  const otherThing =
    !aspect.startsWith('CAUSE/') &&
    conflict(facetValues(left, 'target'), facetValues(right, 'target'));
  return !otherThing && shared(facetValues(left, 'who'), facetValues(right, 'who')).length > 0;
}

/** Whether two tellings are of another place or of another time. */
export function areElsewhere({ one, other }: Comparison): boolean {
  const [left, right] = [one.claim, other.claim];
  return (
    relateTimes(left.time, right.time) === 'APART' ||
    conflict(entitiesIn(left, ['PLACE']), entitiesIn(right, ['PLACE']))
  );
}

/** Whether two claims give two different amounts. */
export function giveOtherAmounts(one: Claim, other: Claim): boolean {
  const [amount, amountThere] = [one.quantity?.value, other.quantity?.value];
  return amount != null && amountThere != null && amount !== amountThere;
}

/** Whether two tellings may be held against each other: neither is of a mere case, one at least is held as so. */
export function mayBeOpposed(comparison: Comparison): boolean {
  const { one, other, sameArticle } = comparison;
  if (isConditional(one.assertion) || isConditional(other.assertion)) return false;
  if (isOpen(one.assertion) && isOpen(other.assertion)) return false;
  return !sameArticle || mayContradictItself(comparison);
}

/** In two articles on one event, or by the name of whose event it is. */
function areOfOneEvent({ one, other, sameArticle }: Comparison): boolean {
  if (sameArticle || tellSameStory(one.context.story, other.context.story)) return true;
  const [left, right] = [one.claim, other.claim];
  return (
    shared(entitiesIn(left, OWN), entitiesIn(right, EVERYONE)).length > 0 ||
    shared(entitiesIn(right, OWN), entitiesIn(left, EVERYONE)).length > 0
  );
}

function isItself(claim: Claim, aspect: string): boolean {
  return facetValues(claim, 'itself').includes(aspect);
}

function namesOther(one: Claim, other: Claim): boolean {
  return [EVERYONE, ['SUBJECT'], ['OBJECT']].some((roles) =>
    conflict(entitiesIn(one, roles), entitiesIn(other, roles)),
  );
}
