import { type PublicationDate } from './article.ts';
import { type Assertion, type Claim } from './claim.ts';
import { type StoryProfile } from './story.ts';

export type ContradictionKind =
  'QUANTITY' | 'STATUS' | 'ROLE' | 'TIMING' | 'PLACE' | 'POLARITY' | 'CAUSE';
/** What looks like a conflict and is not. */
export type QualificationKind = 'BOUND' | 'SCOPE' | 'TIME' | 'STAGE' | 'REFINEMENT';
/** STRONG: both cannot hold even read charitably. WEAK: incompatible on a natural reading. */
export type Degree = 'STRONG' | 'WEAK';

/** A claim with its live assertions: what the comparison sees. */
export interface ClaimInContext {
  readonly claim: Claim;
  readonly assertions: readonly AssertionInContext[];
}

/** An assertion with what its article adds to the comparison. */
export interface AssertionInContext {
  readonly assertion: Assertion;
  readonly articleKey: string;
  readonly story: StoryProfile;
  readonly published: PublicationDate | null;
}

interface ClaimRelationBase {
  /** sha-256 of `["v1",type,smaller claim id,larger claim id,kind]`. */
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  /** One plain sentence that names both values. */
  readonly reason: string;
  /** Which comparison made it ("structure"). */
  readonly method: string;
  /** 0 to 1. */
  readonly score: number;
  /** The two assertions that decided, smaller id first; from one article or from two. */
  readonly assertionIds: readonly string[];
}

/** An edge between two claims, kept once, from the smaller id to the larger. */
export type ClaimRelation =
  | (ClaimRelationBase & {
      readonly type: 'CONTRADICTS';
      readonly kind: ContradictionKind;
      readonly degree: Degree;
    })
  | (ClaimRelationBase & { readonly type: 'CORROBORATES'; readonly kind: ContradictionKind })
  | (ClaimRelationBase & { readonly type: 'QUALIFIES'; readonly kind: QualificationKind });
