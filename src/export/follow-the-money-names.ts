/** How a type of node is told to FollowTheMoney: a schema, and which property of it each of ours becomes. */
export interface MoneySchema {
  readonly schema: string;
  readonly names: Readonly<Record<string, string>>;
}

const NAMED = {
  name: 'name',
  aliases: 'alias',
  countryCode: 'country',
  wikidataId: 'wikidataId',
} as const;

/** Every type of node; what FollowTheMoney has no schema for becomes a note, which is never matched with anybody. */
export const MONEY_SCHEMATA: Readonly<Record<string, MoneySchema>> = {
  Outlet: { schema: 'Organization', names: NAMED },
  Article: {
    schema: 'Article',
    names: {
      title: 'title',
      url: 'sourceUrl',
      byline: 'author',
      published: 'publishedAt',
      key: 'fileName',
    },
  },
  ArticleVersion: { schema: 'PlainText', names: { text: 'bodyText', textHash: 'fileName' } },
  Person: { schema: 'Person', names: { ...NAMED, title: 'position' } },
  Organization: { schema: 'Organization', names: NAMED },
  Country: { schema: 'LegalEntity', names: NAMED },
  Place: { schema: 'Address', names: NAMED },
  UnnamedSource: {
    schema: 'Note',
    names: { words: 'name', kind: 'keywords', articleId: 'entity' },
  },
  Claim: { schema: 'Note', names: { statement: 'name', polarity: 'keywords' } },
  Assertion: {
    schema: 'Note',
    names: {
      spanExacts: 'description',
      modality: 'keywords',
      terminal: 'keywords',
      articleId: 'entity',
      claimId: 'entity',
    },
  },
  Story: {
    schema: 'Event',
    names: { label: 'name', firstSaid: 'startDate', lastSaid: 'endDate' },
  },
  ExtractionRun: { schema: 'Note', names: { engine: 'name', version: 'description' } },
};

/** An office is no person. */
export const OFFICE: MoneySchema = { schema: 'Position', names: NAMED };

/** What is not known of here. */
export const ANY_NODE: MoneySchema = { schema: 'Note', names: NAMED };

/** What edges say of themselves, by the properties of FollowTheMoney's links. */
export const LINK_NAMES: Readonly<Record<string, string>> = {
  kind: 'status',
  degree: 'status',
  judgement: 'status',
  reason: 'summary',
  spanExact: 'summary',
  spanExacts: 'summary',
  cue: 'description',
  firstSaid: 'startDate',
  lastSaid: 'endDate',
};
