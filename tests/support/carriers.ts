import { type ArticleCitation, type ClaimCarrier } from '../../src/domain/claim-carrier.ts';
import { type TextSignature } from '../../src/domain/text-signature.ts';

/** An article that states a claim in its own voice, of no known outlet, at no known time, unlike any other. */
export function aCarrier(id: string, parts: Partial<ClaimCarrier> = {}): ClaimCarrier {
  return {
    id,
    published: null,
    outletId: null,
    cites: [],
    named: [],
    reliesOn: [],
    signature: { minima: [], runs: 0 },
    ...parts,
  };
}

/** A source of this name. */
export function aSource(id: string, parts: { same?: string[]; unsure?: string[] } = {}) {
  return { id, sameIds: parts.same ?? [], unsureIds: parts.unsure ?? [] };
}

/** The signature of a text that is a copy of another exactly when their numbers are the same. */
export function aTextLike(number: number): TextSignature {
  return { minima: Array.from({ length: 128 }, (_, index) => number * 1000 + index), runs: 100 };
}

/** A citation of an outlet or article as having reported. */
export function aCitation(targetId: string): ArticleCitation {
  return { targetId, kind: 'REPORTS', span: null };
}
