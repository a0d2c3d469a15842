import { type Assertion, type Claim } from '../domain/claim.ts';
import {
  type AssertionInContext,
  type ContradictionKind,
  type Degree,
  type QualificationKind,
} from '../domain/relation.ts';

/** One side of a comparison: a claim by one of its assertions. */
export interface Side {
  readonly claim: Claim;
  readonly assertion: Assertion;
  readonly context: AssertionInContext;
}

/** Two claims of one story (or one article), each by one assertion; the claim with the smaller id first. */
export interface Comparison {
  readonly one: Side;
  readonly other: Side;
  readonly sameArticle: boolean;
}

/** What a comparer finds: the relation without ids. */
export type Finding = { readonly reason: string; readonly score: number } & (
  | { readonly type: 'CONTRADICTS'; readonly kind: ContradictionKind; readonly degree: Degree }
  | { readonly type: 'CORROBORATES'; readonly kind: ContradictionKind }
  | { readonly type: 'QUALIFIES'; readonly kind: QualificationKind }
);

/** Finds one kind of relation between two claims, or null. Symmetric in its two sides. */
export type Comparer = (comparison: Comparison) => Finding | null;
