import { type AboutRole, type Claim } from '../domain/claim.ts';

/** The facets whose keys say that two claims fill one slot: only claims that share one are compared. */
const SLOT_FACETS: ReadonlySet<string> = new Set([
  'measure',
  'event',
  'axis',
  'holder',
  'aspect',
  'once',
  'word',
]);

/** Every role in which a claim can be about an entity. */
export const EVERYONE: readonly AboutRole[] = ['SUBJECT', 'OBJECT', 'PLACE', 'TOPIC'];

/** The values of one facet among a claim's topic keys: `facetValues(claim, 'unit')` of `unit:PERSONNEL` is `['PERSONNEL']`. */
export function facetValues(claim: Claim, facet: string): readonly string[] {
  const prefix = `${facet}:`;
  return claim.topics
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

/** The topic keys of a claim that name a slot. */
export function slotKeys(claim: Claim): readonly string[] {
  return claim.topics.filter((key) => SLOT_FACETS.has(key.slice(0, key.indexOf(':'))));
}

/** The values that both lists hold, in the order of the first. */
export function shared(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.filter((value) => other.includes(value));
}

/** Whether both lists say something and nothing of it is the same; an empty list leaves room. */
export function conflict(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && shared(one, other).length === 0;
}

/** Ids of the entities that a claim is about in these roles. */
export function entitiesIn(claim: Claim, roles: readonly string[]): readonly string[] {
  return claim.about.filter(({ role }) => roles.includes(role)).map(({ entityId }) => entityId);
}

/** What a claim's predicate is about, whoever or whatever it is: entities by id, other things by their noun. */
export function objectsOf(claim: Claim): readonly string[] {
  return [...entitiesIn(claim, ['OBJECT']), ...facetValues(claim, 'target')];
}
