import { type Assertion, type Claim } from '../domain/claim.ts';
import { amountOf, relateAmounts } from './amount.ts';
import { certaintyOf } from './certainty.ts';
import { EVERYONE, conflict, entitiesIn, facetValues, shared } from './facets.ts';

/** A claim by one of its assertions. */
export interface Telling {
  readonly claim: Claim;
  readonly assertion: Assertion;
}

const CERTAIN = 3;
/** A measure that is a class of events; others are nouns and verbs. */
const EVENT = /^[A-Z_]+$/u;

/**
 * How near two tellings of one article are to saying the same of the same: 3 one claim, 2 one predicate of one
 * subject, 1 one event of one actor, 0 two matters.
 */
export function nearnessOf(told: Telling, basis: Telling): 0 | 1 | 2 | 3 {
  if (told.claim.id === basis.claim.id) return 3;
  const [one, other] = [told.claim, basis.claim];
  if (one.polarity !== other.polarity || otherMoment(one, other)) return 0;
  if (!detailsAgree(told, basis)) return 0;
  const nounsAgree = !conflict(nounsOf(one), nounsOf(other));
  if (nounsAgree && shared(predicates(one), predicates(other)).length > 0) return 2;
  // One event has many objects: "prepares a deployment", "prepares to deploy thousands".
  const events = shared(eventsOf(told), eventsOf(basis));
  return events.length > 0 && sameActor(one, other) ? 1 : 0;
}

/** Whether a claim that something is not confirmed speaks of what another tells: one event, nobody else's. */
export function doubtsMatterOf(doubt: Claim, told: Telling): boolean {
  return (
    shared(facetValues(doubt, 'event'), eventsOf(told)).length > 0 &&
    !conflict(entitiesIn(doubt, EVERYONE), entitiesIn(told.claim, EVERYONE))
  );
}

/** "Mayor|resign", without the pairs of antonyms that it belongs to. */
function predicates(claim: Claim): readonly string[] {
  return facetValues(claim, 'axis').filter((axis) => !axis.includes('~'));
}

/**
 * The events whose happening a telling is about: told by its predicate, counted by its number, or planned
 * ("prepares a deployment"). An event that is only mentioned ("fears after the deployment") is not told.
 */
function eventsOf({ claim, assertion }: Telling): readonly string[] {
  const counted = facetValues(claim, 'measure').filter((measure) => EVENT.test(measure));
  const planned = assertion.modalities.includes('PLANNED') ? facetValues(claim, 'event') : [];
  return [...facetValues(claim, 'happens'), ...counted, ...planned];
}

/** One actor in both, or one that the other leaves to its surroundings. */
function sameActor(one: Claim, other: Claim): boolean {
  const [actors, actorsThere] = [entitiesIn(one, ['SUBJECT']), entitiesIn(other, ['SUBJECT'])];
  if (conflict(actors, actorsThere)) return false;
  return (
    shared(actors, entitiesIn(other, EVERYONE)).length > 0 ||
    shared(actorsThere, entitiesIn(one, EVERYONE)).length > 0
  );
}

/** Names and amounts that both give must not be others'. */
function detailsAgree(told: Telling, basis: Telling): boolean {
  const [names, namesThere] = [namesOf(told.claim), namesOf(basis.claim)];
  if (conflict(names, namesThere) || otherAmount(told.claim, basis.claim)) return false;
  const isHedged = certaintyOf(basis.assertion).likelihood < CERTAIN;
  // "Strikes the port" is not what "may strike again" leaves open; "is said to strike" is.
  return (
    !isHedged ||
    hasDetail([...names, ...nounsOf(told.claim)], [...namesThere, ...nounsOf(basis.claim)])
  );
}

function hasDetail(details: readonly string[], detailsThere: readonly string[]): boolean {
  return details.length === 0 || shared(details, detailsThere).length > 0;
}

function namesOf(claim: Claim): readonly string[] {
  return entitiesIn(claim, ['OBJECT', 'PLACE']);
}

function nounsOf(claim: Claim): readonly string[] {
  return facetValues(claim, 'target');
}

function otherAmount(one: Claim, other: Claim): boolean {
  if (one.quantity === null || other.quantity === null) return false;
  const [amount, amountThere] = [amountOf(one.quantity), amountOf(other.quantity)];
  if (amount === null || amountThere === null) return true;
  return !['SAME', 'INSIDE'].includes(relateAmounts(amount, amountThere));
}

function otherMoment(one: Claim, other: Claim): boolean {
  return one.time !== null && other.time !== null && one.time !== other.time;
}
