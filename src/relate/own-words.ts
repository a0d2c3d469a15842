import { type Assertion, type Claim } from '../domain/claim.ts';
import { type Comparer, type Side } from './comparison.ts';
import { comparePolarity } from './compare-polarity.ts';
import { compareStance } from './compare-stance.ts';
import { entitiesIn, facetValues, shared } from './facets.ts';

/** What a person holds wherever it is told: figures and events belong to their story, a side taken does not. */
const LASTING: ReadonlySet<Comparer> = new Set([comparePolarity, compareStance]);

/** The person by name on whose word an assertion stands; null when it ends elsewhere. */
export function personBehind({ terminal, chain }: Assertion): string | null {
  return terminal === 'NAMED_PERSON' ? (chain.at(-1)?.speakerId ?? null) : null;
}

/** Whether a comparison may be made of two stories: one person's own words on one and the same thing. */
export function areOwnWords(compare: Comparer, one: Side, other: Side): boolean {
  const person = personBehind(one.assertion);
  return (
    LASTING.has(compare) &&
    person !== null &&
    person === personBehind(other.assertion) &&
    shared(thingsOf(one.claim), thingsOf(other.claim)).length > 0
  );
}

function thingsOf(claim: Claim): readonly string[] {
  return [...entitiesIn(claim, ['OBJECT']), ...facetValues(claim, 'target')];
}
