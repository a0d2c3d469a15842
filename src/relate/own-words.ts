import { type Assertion, type Claim } from '../domain/claim.ts';
import { stableId } from '../lib/stable-id.ts';
import { type Comparer, type Side } from './comparison.ts';
import { comparePolarity } from './comparers/compare-polarity.ts';
import { compareStance } from './comparers/compare-stance.ts';
import { objectsOf, shared } from './facets.ts';

/** What a person holds wherever it is told: figures and events belong to their story, a side taken does not. */
const LASTING: ReadonlySet<Comparer> = new Set([comparePolarity, compareStance]);
/** Both compare claims that share a slot of these facets. */
const LASTING_FACETS: ReadonlySet<string> = new Set(['axis', 'holder']);

/** The person by name on whose word an assertion stands; null when it ends elsewhere. */
function personBehind({ terminal, chain }: Assertion): string | null {
  return terminal === 'NAMED_PERSON' ? (chain.at(-1)?.speakerId ?? null) : null;
}

/**
 * Ids of the keys under which somebody's words on something are found again, whatever the story: two assertions
 * of one person can be comparable as own words only where they share one. One key a slot and a thing, for much of
 * the news is the words of a few, and they say much of the same things.
 */
export function ownWordsKeys(claim: Claim, assertion: Assertion): readonly string[] {
  const person = personBehind(assertion);
  if (person === null) return [];
  return lastingSlots(claim.topics).flatMap((slot) =>
    [...new Set(objectsOf(claim))].map((thing) => stableId('ownWords', person, slot, thing)),
  );
}

/** Those of a claim's slots in which somebody's words last beyond their story. */
export function lastingSlots(topics: readonly string[]): readonly string[] {
  return topics.filter((key) => LASTING_FACETS.has(key.slice(0, key.indexOf(':'))));
}

/** Whether a comparison may be made of two stories: one person's own words on one and the same thing. */
export function areOwnWords(compare: Comparer, one: Side, other: Side): boolean {
  const person = personBehind(one.assertion);
  return (
    LASTING.has(compare) &&
    person !== null &&
    person === personBehind(other.assertion) &&
    shared(objectsOf(one.claim), objectsOf(other.claim)).length > 0
  );
}
