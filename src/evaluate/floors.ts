/** What a measure must reach: at least so much, or at most. */
export interface Floor {
  readonly set: string;
  readonly measure: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Below these figures a change of rules has done harm. */
export const FLOORS: readonly Floor[] = [
  { set: 'seeds', measure: 'boilerplate', atLeast: 0.95 },
  { set: 'seeds', measure: 'people', atLeast: 0.95 },
  { set: 'seeds', measure: 'countries', atLeast: 0.95 },
  { set: 'seeds', measure: 'outlet accuracy (null counted)', atLeast: 1 },
  { set: 'seeds', measure: 'claims (IoU only)', atLeast: 0.62 },
  { set: 'seeds', measure: 'claims (high, recall)', atLeast: 0.85 },
  { set: 'seeds', measure: 'attribution (non-article)', atLeast: 0.5 },
  { set: 'seeds', measure: 'quantity (bounds, approximator)', atLeast: 0.8 },
  { set: 'seeds', measure: 'citations', atLeast: 0.6 },
  { set: 'seeds', measure: 'contradictions (claim pairs)', atLeast: 0.7 },
  { set: 'seeds', measure: 'contradictions (claim pairs, type too)', atLeast: 0.63 },
  {
    set: 'seeds',
    measure: 'trap: contradictions from the non-contradiction list',
    atMost: 2,
  },
  { set: 'seeds', measure: 'contradictions (quantity): found', atLeast: 3 },
  { set: 'seeds', measure: 'contradictions (quantity): false', atMost: 0 },
  { set: 'seeds', measure: 'trap: claims in boilerplate', atMost: 0 },
  { set: 'seeds', measure: 'trap: … of them strong', atMost: 0 },
  { set: 'quotes_polnear', measure: 'with source', atLeast: 0.38 },
  { set: 'ner_conll2003', measure: 'names', atLeast: 0.9 },
  { set: 'geo_country_trnews_lgl', measure: 'countries named', atLeast: 0.9 },
  { set: 'article_body_aeb', measure: 'English pages', atLeast: 0.965 },
  { set: 'article_meta_readability', measure: 'title', atLeast: 0.88 },
  { set: 'article_meta_readability', measure: 'byline', atLeast: 0.75 },
  { set: 'article_meta_readability', measure: 'siteName', atLeast: 0.88 },
  { set: 'article_meta_readability', measure: 'publishedTime', atLeast: 0.83 },
  { set: 'e2e_newswcl50', measure: 'people: recall', atLeast: 0.93 },
  { set: 'e2e_newswcl50', measure: 'countries', atLeast: 0.9 },
  { set: 'e2e_newswcl50', measure: 'events (B³)', atLeast: 0.95 },
  { set: 'cites_polnear_outlets', measure: 'outlets cited', atLeast: 0.77 },
  { set: 'cites_polnear_outlets', measure: 'wire', atLeast: 0.95 },
  { set: 'clusters_basil', measure: 'events (B³)', atLeast: 0.97 },
  { set: 'nli_breaking', measure: 'F1 of contradiction', atLeast: 0.85 },
  { set: 'stance_emergent', measure: 'accuracy', atLeast: 0.76 },
  { set: 'stance_emergent', measure: 'F1 of against', atLeast: 0.76 },
  { set: 'stance_fnc1', measure: 'related, mean F1', atLeast: 0.5 },
  { set: 'stance_fnc1', measure: 'related, F1 of disagree', atLeast: 0.3 },
  { set: 'claims_claimdiff', measure: 'none called a contradiction', atMost: 0.03 },
  { set: 'claims_claimdiff', measure: 'strengthen called a contradiction', atMost: 0.03 },
  { set: 'claims_checkworthy_clef19', measure: 'mean average precision', atLeast: 0.25 },
  { set: 'claims_checkworthy_claimbuster', measure: 'average precision', atLeast: 0.75 },
];
