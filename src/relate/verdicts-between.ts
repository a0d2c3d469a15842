import { type ClaimInContext } from '../domain/relation.ts';
import { type Finding } from './comparison.ts';
import { shared, slotKeys } from './facets.ts';
import { COMPARERS } from './relate-claims.ts';

/**
 * Every verdict on claims of one text beside those of another that fill one slot, as if both told one story:
 * what the comparers of the graph find.
 */
export function verdictsBetween(
  claims: readonly ClaimInContext[],
  others: readonly ClaimInContext[],
): readonly Finding[] {
  return claims.flatMap((one) =>
    others
      .filter((other) => shared(slotKeys(one.claim), slotKeys(other.claim)).length > 0)
      .flatMap((other) => verdictsOf(one, other)),
  );
}

function verdictsOf(one: ClaimInContext, other: ClaimInContext): readonly Finding[] {
  return one.assertions.flatMap((context) =>
    other.assertions.flatMap((contextThere) => {
      const sides = [
        { claim: one.claim, assertion: context.assertion, context },
        { claim: other.claim, assertion: contextThere.assertion, context: contextThere },
      ] as const;
      const [first, second] = one.claim.id < other.claim.id ? sides : [sides[1], sides[0]];
      return COMPARERS.flatMap(
        (compare) => compare({ one: first, other: second, sameArticle: false }) ?? [],
      );
    }),
  );
}
