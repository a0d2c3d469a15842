import { type Assertion } from '../domain/claim.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { type AssertionInContext, type ClaimInContext } from '../domain/relation.ts';
import { groupBy } from '../lib/group-by.ts';

/**
 * The claims that a change touches and those beside them, each with all its assertions: those of the new
 * reading together with those that other articles hold already.
 */
export function claimsInContext(
  reading: ArticleReading,
  touchedClaimIds: readonly string[],
  others: readonly ClaimInContext[],
): { readonly touched: readonly ClaimInContext[]; readonly rest: readonly ClaimInContext[] } {
  const isTouched = new Set(touchedClaimIds);
  const held = new Map(others.map((other) => [other.claim.id, other]));
  const own = new Map<string, AssertionInContext[]>();
  for (const assertion of reading.assertions) {
    own.set(assertion.claimId, [
      ...(own.get(assertion.claimId) ?? []),
      inContext(reading, assertion),
    ]);
  }
  const stated = reading.claims.map((claim) => ({
    claim,
    assertions: [...(held.get(claim.id)?.assertions ?? []), ...(own.get(claim.id) ?? [])],
  }));
  const isStated = new Set(stated.map(({ claim }) => claim.id));
  const dropped = others.filter(({ claim }) => isTouched.has(claim.id) && !isStated.has(claim.id));
  return {
    touched: [...stated, ...dropped],
    rest: others.filter(({ claim }) => !isTouched.has(claim.id)),
  };
}

/** The claims of several readings, each with all who hold it among these, worded as by the last of them. */
export function claimsOfReadings(readings: readonly ArticleReading[]): readonly ClaimInContext[] {
  const all = readings.flatMap((reading) => claimsInContext(reading, [], []).touched);
  return [...groupBy(all, ({ claim }) => claim.id).values()].flatMap((held) => {
    const last = held.at(-1);
    const assertions = held.flatMap((each) => each.assertions);
    return last === undefined ? [] : [{ claim: last.claim, assertions }];
  });
}

function inContext(reading: ArticleReading, assertion: Assertion): AssertionInContext {
  return {
    assertion,
    articleKey: reading.article.key,
    story: reading.story,
    published: reading.article.published,
  };
}
