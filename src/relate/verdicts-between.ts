import { type ClaimInContext } from '../domain/relation.ts';
import { type Finding } from './comparison.ts';
import { shared, slotKeys } from './facets.ts';
import { COMPARERS, comparableSides, inOrder } from './relate-claims.ts';

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

function verdictsOf(claim: ClaimInContext, claimThere: ClaimInContext): readonly Finding[] {
  return comparableSides(...inOrder(claim, claimThere)).flatMap(([one, other]) =>
    COMPARERS.flatMap((compare) => compare({ one, other, sameArticle: false }) ?? []),
  );
}
