/** A value that things have, and how many have it. */
interface FacetValueRow {
  /** An id, a code, a name of an enumeration or a month `YYYY-MM`. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

type Values = readonly FacetValueRow[];

/** How many contradictions have each value. */
export interface ContradictionFacetsRow {
  readonly __typename: 'ContradictionFacets';
  readonly total: number;
  readonly kinds: Values;
  readonly degrees: Values;
  readonly reviews: Values;
  readonly outlets: Values;
  readonly countries: Values;
  readonly months: Values;
  readonly undated: number;
}

/** How many claims have each value. */
export interface ClaimFacetsRow {
  readonly __typename: 'ClaimFacets';
  readonly total: number;
  readonly modalities: Values;
  readonly terminals: Values;
  readonly outlets: Values;
  readonly countries: Values;
  readonly months: Values;
  readonly undated: number;
}

/** How many articles have each value. */
export interface ArticleFacetsRow {
  readonly __typename: 'ArticleFacets';
  readonly total: number;
  readonly outlets: Values;
  readonly countries: Values;
  readonly languages: Values;
  readonly months: Values;
  readonly undated: number;
}

/** What any facets come as. */
export type FacetsRow = ContradictionFacetsRow | ClaimFacetsRow | ArticleFacetsRow;
