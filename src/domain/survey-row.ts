import { type ClaimRow } from './graph-row.ts';

/** A claim that others contradict, counted over what was said in a window. */
export interface ContestedClaimRow {
  readonly __typename: 'ContestedClaim';
  readonly articlesFor: number;
  readonly claimsAgainst: number;
  readonly articlesAgainst: number;
  readonly node: ClaimRow;
}

/** How the chains of sources of an outlet's assertions end in one month. */
export interface SourcingMonthRow {
  readonly __typename: 'SourcingMonth';
  /** Null for what has no known month. */
  readonly month: string | null;
  readonly articleCount: number;
  readonly assertionCount: number;
  readonly named: number;
  readonly anonymous: number;
  readonly unattributed: number;
  readonly unnamedGroup: number;
  readonly ownWord: number;
}
