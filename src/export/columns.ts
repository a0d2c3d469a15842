/** What stands in a column. */
export type Cell = string | number | boolean;

/** One thing that the formats tell of nodes or edges. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean';
  /** The property that it is read from, where that is called otherwise; a list becomes one text. */
  readonly from?: string;
}

const text = (name: string, from?: string): Column => ({
  name,
  type: 'string',
  ...(from !== undefined && { from }),
});
const number = (name: string): Column => ({ name, type: 'number' });

/** What is told of nodes beside id, type and label, in this order; what only the program needs is left out. */
export const NODE_COLUMNS: readonly Column[] = [
  ...['key', 'url', 'title', 'byline', 'published', 'language', 'name'].map((name) => text(name)),
  text('aliases'),
  ...['domain', 'countryCode', 'wikidataId', 'kind', 'words'].map((name) => text(name)),
  ...['statement', 'subject', 'predicate', 'object', 'polarity'].map((name) => text(name)),
  ...['scope', 'place', 'time'].map((name) => text(name)),
  text('topics'),
  ...['quantityValue', 'quantityAtLeast', 'quantityAtMost'].map((name) => number(name)),
  ...['quantityApproximator', 'quantityUnit'].map((name) => text(name)),
  ...['articleId', 'claimId', 'voice', 'modality', 'terminal'].map((name) => text(name)),
  ...['confidence', 'checkWorthiness'].map((name) => number(name)),
  { name: 'live', type: 'boolean' },
  text('quotation', 'spanExacts'),
  ...['text', 'firstSaid', 'lastSaid', 'engine', 'version'].map((name) => text(name)),
];

/** What is told of edges beside id, type and ends, in this order. */
export const EDGE_COLUMNS: readonly Column[] = [
  ...['kind', 'degree', 'reason', 'method'].map((name) => text(name)),
  number('score'),
  ...['role', 'cue', 'direction', 'judgement', 'firstSaid', 'lastSaid'].map((name) => text(name)),
  number('order'),
  text('assertionIds'),
  text('quotation', 'spanExacts'),
];
