/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * An article as a text, as a page of markup, or as an address alone, which is then asked for. What is given beside wins over what
 * the page says of itself.
 */
export type ArticleInput = {
  /** The author. */
  readonly author?: string | null | undefined;
  /** The page, in HTML. */
  readonly html?: string | null | undefined;
  /** What it is known by; else its address, else the hash of its text, which gives it no later versions. */
  readonly id?: string | null | undefined;
  /** The name of the outlet that published it. */
  readonly outlet?: string | null | undefined;
  /** When it was published, as precisely as that is known. */
  readonly published?: string | null | undefined;
  /** The text. */
  readonly text?: string | null | undefined;
  /** The title. */
  readonly title?: string | null | undefined;
  /** The address. Without text and markup the page is fetched, which only an admin may ask for. */
  readonly url?: string | null | undefined;
};

/** What came of a change. */
export type AuditOutcome =
  /** It is made. */
  | 'DONE'
  /** It could not be made, and nothing was changed. */
  | 'REFUSED';

/** Why a stretch of text is no content. */
export type BoilerplateReason =
  /** A note on the author. */
  | 'BIOGRAPHY'
  /** A form for comments. */
  | 'COMMENT_FORM'
  /** When the page was fetched. */
  | 'CRAWL_DATE'
  /** Remains of markup. */
  | 'DEBRIS'
  /** Menus and buttons of the page. */
  | 'NAVIGATION'
  /** Titles of other pages. */
  | 'RELATED_LINKS'
  /** The name of a section. */
  | 'SECTION_LABEL'
  /** Words of the text about itself that tell no news. */
  | 'SELF_DESCRIPTION'
  /** An announcement of another text. */
  | 'TEASER';

/** How a source is used. */
export type CitationKind =
  /** Credited for the whole text. */
  | 'CREDIT'
  /** Linked to: an article that is here, or the known outlet on whose site the page stands. */
  | 'LINK'
  /** Told in other words. */
  | 'PARAPHRASES'
  /** Quoted. */
  | 'QUOTES'
  /** Named as having reported. */
  | 'REPORTS';

/** In what two claims can disagree or agree. */
export type ContradictionKind =
  /** Why. */
  | 'CAUSE'
  /** Where. */
  | 'PLACE'
  /** Whether at all, or for or against. */
  | 'POLARITY'
  /** How many or how much. */
  | 'QUANTITY'
  /** In what role. */
  | 'ROLE'
  /** Whether it is confirmed, happening or done. */
  | 'STATUS'
  /** When. */
  | 'TIMING';

/** How precisely a date is known. */
export type DatePrecision =
  /** The day. */
  | 'DAY'
  /** The month. */
  | 'MONTH'
  /** The instant. */
  | 'SECOND'
  /** The year. */
  | 'YEAR';

/** How hard a contradiction is. */
export type Degree =
  /** Both cannot hold even when read charitably. */
  | 'STRONG'
  /** Incompatible on a natural reading; hedges, dates or scope leave room. */
  | 'WEAK';

/** How two things of the graph are joined. */
export type EdgeType =
  /** A claim, to what it speaks of. */
  | 'ABOUT'
  /** Whoever holds a claim, to the claim. */
  | 'ASSERTS'
  /** An assertion, to whose word it is. */
  | 'ATTRIBUTED_TO'
  /** An article, to a source that it relies on. */
  | 'CITES'
  /** A text, to what it asserts. */
  | 'CONTAINS'
  /** Two claims that cannot both hold. */
  | 'CONTRADICTS'
  /** Two claims of two articles that agree. */
  | 'CORROBORATES'
  /** An article, to its text. */
  | 'HAS_VERSION'
  /** An article, to what it names. */
  | 'MENTIONS'
  /** An assertion, to its claim. */
  | 'OF'
  /** An article, to its story. */
  | 'PART_OF'
  /** An outlet, to its article. */
  | 'PUBLISHED'
  /** Two claims that only look like a conflict. */
  | 'QUALIFIES'
  /** Two names of which somebody judged whether they are one. */
  | 'SAME_AS';

/** What has a name of its own. */
export type EntityType =
  /** A country. */
  | 'COUNTRY'
  /** An organization. */
  | 'ORGANIZATION'
  /** Who publishes articles. */
  | 'OUTLET'
  /** A person. */
  | 'PERSON'
  /** A place inside a country. */
  | 'PLACE';

/** How far a text came. */
export type IngestState =
  /** In the graph. */
  | 'DONE'
  /** Refused or broken off. */
  | 'FAILED'
  /** Taken in, not yet in the graph. */
  | 'RECEIVED';

/** What can be seen of how a text came to be. */
export type IntegrityKind =
  /** A line that credits the page of another outlet with the text. */
  | 'CREDITED_REWRITE'
  /** Last paragraphs that have no name and no telling noun in common with the text before them. */
  | 'OFF_TOPIC_TRAILER'
  /** Words that a language model's prompt or answer left behind. */
  | 'PROMPT_RESIDUE'
  /** A sentence that stood there before, word for word. */
  | 'REPEATED_SENTENCE'
  /** No date of publication is known. */
  | 'UNDATED'
  /** No author is named. */
  | 'UNSIGNED';

/** How far articles are that were handed in together. */
export type JobState =
  /** All of them are read, or could not be. */
  | 'DONE'
  /** Some of them are read. */
  | 'RUNNING'
  /** None of them is read yet. */
  | 'WAITING';

/** What sort of name it is. */
export type MentionForm =
  /** A word for the people of a country ("Russian"). */
  | 'DEMONYM'
  /** A seat that stands for a government ("Moscow"). */
  | 'METONYM'
  /** A proper name. */
  | 'NAME'
  /** An office that stands for its holder. */
  | 'OFFICE'
  /** A pronoun. */
  | 'PRONOUN';

/** How a claim is put forward. */
export type Modality =
  /** As an allegation. */
  | 'ALLEGED'
  /** As a fact. */
  | 'ASSERTED'
  /** Under a condition. */
  | 'CONDITIONAL'
  /** As a denial of its opposite. */
  | 'DENIED'
  /** As a plan. */
  | 'PLANNED'
  /** As possible. */
  | 'POSSIBLE'
  /** As something to come. */
  | 'PREDICTED'
  /** As probable. */
  | 'PROBABLE'
  /** As something reported. */
  | 'REPORTED'
  /** As not confirmed. */
  | 'UNCONFIRMED';

/** Whether a claim says yes or no. */
export type Polarity =
  /** It does not hold. */
  | 'NEGATIVE'
  /** It holds. */
  | 'POSITIVE';

/** Why two claims that look like a conflict are none. */
export type QualificationKind =
  /** A bound leaves room for the other value. */
  | 'BOUND'
  /** One says the other more precisely. */
  | 'REFINEMENT'
  /** They count different parts. */
  | 'SCOPE'
  /** They speak of different stages. */
  | 'STAGE'
  /** They speak of different times. */
  | 'TIME';

/** How a relation can be judged. */
export type RelationVerdict =
  /** It stands. */
  | 'CONFIRMED'
  /** It does not stand. */
  | 'REJECTED';

/** What a person judged of a relation. */
export type ReviewVerdict =
  /** It stands. */
  | 'CONFIRMED'
  /** It does not stand. */
  | 'REJECTED'
  /** Nobody judged yet. */
  | 'SUGGESTED';

/** How a chain of sources ends. */
export type Terminal =
  /** With a source kept unnamed. */
  | 'ANONYMOUS'
  /** With the article's own word. */
  | 'ARTICLE_ITSELF'
  /** With a named body or a government. */
  | 'NAMED_BODY'
  /** With the holder of a named office. */
  | 'NAMED_OFFICE'
  /** With a person by name. */
  | 'NAMED_PERSON'
  /** With a named outlet. */
  | 'OUTLET'
  /** With reports nobody names. */
  | 'UNATTRIBUTED_REPORTS'
  /** With a group without names. */
  | 'UNNAMED_GROUP';

/** What sort of source has no name. */
export type UnnamedKind =
  /** A source that is kept unnamed. */
  | 'ANONYMOUS'
  /** Experts or analysts. */
  | 'EXPERTS'
  /** Intelligence circles. */
  | 'INTELLIGENCE'
  /** Leaders. */
  | 'LEADERS'
  /** Officials. */
  | 'OFFICIALS'
  /** The public. */
  | 'PUBLIC'
  /** Reports that are not named. */
  | 'REPORTS'
  /** States taken together. */
  | 'STATES';

/** What a person can judge of a relation or an identity. */
export type Verdict =
  /** The relation stands. */
  | 'CONFIRMED'
  /** The two are not one. */
  | 'NOT_SAME'
  /** The relation does not stand. */
  | 'REJECTED'
  /** The two are one. */
  | 'SAME'
  /** Whether the two are one cannot be told. */
  | 'UNSURE';

/** A part of an article. */
export type Zone =
  /** The text after the opening. */
  | 'BODY'
  /** The headline. */
  | 'HEADLINE'
  /** The opening. */
  | 'LEAD'
  /** What follows the text. */
  | 'TRAILER';

export type ArticlePageQueryVariables = Exact<{
  key: string;
}>;


export type ArticlePageQuery = { readonly article: { readonly id: string, readonly key: string, readonly url: string | null, readonly title: string | null, readonly byline: string | null, readonly published: string | null, readonly outlet: { readonly name: string } | null, readonly story: { readonly id: string, readonly label: string } | null, readonly version: { readonly text: string, readonly boilerplate: ReadonlyArray<{ readonly start: number, readonly end: number, readonly reason: BoilerplateReason }>, readonly integritySignals: ReadonlyArray<{ readonly kind: IntegrityKind, readonly span: { readonly start: number, readonly end: number } | null }> } | null, readonly mentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Outlet', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        , readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number, readonly form: MentionForm }> }> }, readonly cites: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: CitationKind, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
          | { readonly __typename: 'Article', readonly key: string, readonly title: string | null }
          | { readonly __typename: 'Country', readonly name: string }
          | { readonly __typename: 'Organization', readonly name: string }
          | { readonly __typename: 'Outlet', readonly name: string }
          | { readonly __typename: 'Person', readonly name: string }
          | { readonly __typename: 'Place', readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly words: string }
         }> }, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly quantityText: string | null, readonly timeText: string | null, readonly terminal: Terminal, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number, readonly zone: Zone }>, readonly claim: { readonly id: string, readonly statement: string, readonly polarity: Polarity, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly degree: Degree, readonly reason: string }> } }, readonly sourceChain: ReadonlyArray<{ readonly order: number, readonly cue: string | null, readonly speaker:
            | { readonly __typename: 'Country', readonly name: string }
            | { readonly __typename: 'Organization', readonly name: string }
            | { readonly __typename: 'Outlet', readonly name: string }
            | { readonly __typename: 'Person', readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly words: string }
           }> }> } } | null };

export type IngestMutationVariables = Exact<{
  articles: ReadonlyArray<ArticleInput> | ArticleInput;
  clientKey: string;
}>;


export type IngestMutation = { readonly ingest: { readonly id: string, readonly state: JobState, readonly received: number } };

export type JobQueryVariables = Exact<{
  job: string;
}>;


export type JobQuery = { readonly job: { readonly id: string, readonly state: JobState, readonly caller: string, readonly at: string, readonly received: number, readonly done: number, readonly unchanged: number, readonly failed: number, readonly problems: ReadonlyArray<{ readonly number: number, readonly key: string, readonly code: string, readonly message: string }>, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly title: string | null, readonly outlet: { readonly name: string } | null, readonly story: { readonly id: string, readonly label: string } | null }> } } | null };

export type NearNameQueryVariables = Exact<{
  name: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
}>;


export type NearNameQuery = { readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> } }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> } }
      | { readonly __typename: 'Outlet', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> } }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> } }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> } }
    > } };

export type OutletMatrixQueryVariables = Exact<{
  story: string;
}>;


export type OutletMatrixQuery = { readonly story: { readonly id: string, readonly label: string, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly title: string | null, readonly outlet: { readonly id: string, readonly name: string } | null, readonly cites: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: CitationKind, readonly span: { readonly exact: string } | null, readonly node:
              | { readonly __typename: 'Article', readonly id: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Outlet', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly id: string, readonly kind: UnnamedKind, readonly words: string }
             }> } }> }, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly degree: Degree, readonly reason: string, readonly sides: ReadonlyArray<{ readonly claim: { readonly id: string }, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly article: { readonly id: string } }> } }> }> } } | null };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly stats: { readonly articles: number, readonly versions: number, readonly outlets: number, readonly people: number, readonly organizations: number, readonly countries: number, readonly places: number, readonly unnamedSources: number, readonly claims: number, readonly assertions: number, readonly contradictions: number, readonly corroborations: number, readonly qualifications: number, readonly stories: number }, readonly runs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly engine: string, readonly version: string, readonly startedAt: string | null }> }, readonly ingests: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly state: IngestState, readonly attempts: number, readonly errorCode: string | null, readonly at: string | null }> } };

export type ReviewRelationMutationVariables = Exact<{
  relation: string;
  verdict: RelationVerdict;
  by?: string | null | undefined;
  note?: string | null | undefined;
  clientKey: string;
}>;


export type ReviewRelationMutation = { readonly reviewRelation: { readonly review: { readonly id: string, readonly verdict: Verdict, readonly by: string, readonly note: string | null, readonly at: string, readonly relation:
        | { readonly __typename: 'Contradiction', readonly id: string, readonly reason: string, readonly review: ReviewVerdict, readonly reviewsDiffer: boolean }
        | { readonly __typename: 'Corroboration', readonly id: string, readonly reason: string, readonly review: ReviewVerdict, readonly reviewsDiffer: boolean }
        | { readonly __typename: 'Qualification', readonly id: string, readonly reason: string, readonly review: ReviewVerdict, readonly reviewsDiffer: boolean }
       | null }, readonly record: { readonly id: string, readonly outcome: AuditOutcome, readonly at: string } } };

export type ShortestPathQueryVariables = Exact<{
  from: string;
  to: string;
  edgeTypes?: ReadonlyArray<EdgeType> | EdgeType | null | undefined;
}>;


export type ShortestPathQuery = { readonly shortestPath: { readonly nodes: ReadonlyArray<{ readonly distance: number, readonly node:
        | { readonly __typename: 'Article', readonly title: string | null, readonly id: string }
        | { readonly __typename: 'ArticleVersion', readonly id: string }
        | { readonly __typename: 'Assertion', readonly id: string }
        | { readonly __typename: 'Claim', readonly statement: string, readonly id: string }
        | { readonly __typename: 'Contradiction', readonly id: string }
        | { readonly __typename: 'Corroboration', readonly id: string }
        | { readonly __typename: 'Country', readonly name: string, readonly id: string }
        | { readonly __typename: 'ExtractionRun', readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
        | { readonly __typename: 'Outlet', readonly name: string, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string }
        | { readonly __typename: 'Qualification', readonly id: string }
        | { readonly __typename: 'Review', readonly id: string }
        | { readonly __typename: 'Story', readonly id: string }
        | { readonly __typename: 'UnnamedSource', readonly id: string }
       }>, readonly edges: ReadonlyArray<{ readonly type: EdgeType, readonly from: string, readonly to: string, readonly kind: string | null, readonly degree: Degree | null }> } | null };

export type StoriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StoriesQuery = { readonly stories: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly firstSaid: string | null, readonly lastSaid: string | null, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly title: string | null, readonly published: string | null, readonly outlet: { readonly name: string } | null }> }, readonly contradictions: { readonly totalCount: number } }> } };

export type StoryPageQueryVariables = Exact<{
  story: string;
  kinds?: ReadonlyArray<ContradictionKind> | ContradictionKind | null | undefined;
  degrees?: ReadonlyArray<Degree> | Degree | null | undefined;
  after?: string | null | undefined;
}>;


export type StoryPageQuery = { readonly story: { readonly id: string, readonly label: string, readonly firstSaid: string | null, readonly lastSaid: string | null, readonly articles: { readonly totalCount: number }, readonly contradictions: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly degree: Degree, readonly id: string, readonly reason: string, readonly score: number, readonly review: ReviewVerdict, readonly reviewsDiffer: boolean, readonly sides: ReadonlyArray<{ readonly claim: { readonly id: string, readonly statement: string }, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly quantityText: string | null, readonly timeText: string | null, readonly terminal: Terminal, readonly span: { readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly zone: Zone }, readonly article: { readonly id: string, readonly key: string, readonly title: string | null, readonly published: string | null, readonly outlet: { readonly name: string } | null }, readonly sourceChain: ReadonlyArray<{ readonly order: number, readonly cue: string | null, readonly speaker:
                  | { readonly __typename: 'Country', readonly name: string }
                  | { readonly __typename: 'Organization', readonly name: string }
                  | { readonly __typename: 'Outlet', readonly name: string }
                  | { readonly __typename: 'Person', readonly name: string }
                  | { readonly __typename: 'UnnamedSource', readonly kind: UnnamedKind, readonly words: string }
                 }> }> } }> }> }, readonly qualifications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: QualificationKind, readonly id: string, readonly reason: string, readonly score: number, readonly review: ReviewVerdict, readonly reviewsDiffer: boolean, readonly sides: ReadonlyArray<{ readonly claim: { readonly id: string, readonly statement: string }, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly quantityText: string | null, readonly timeText: string | null, readonly terminal: Terminal, readonly span: { readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly zone: Zone }, readonly article: { readonly id: string, readonly key: string, readonly title: string | null, readonly published: string | null, readonly outlet: { readonly name: string } | null }, readonly sourceChain: ReadonlyArray<{ readonly order: number, readonly cue: string | null, readonly speaker:
                  | { readonly __typename: 'Country', readonly name: string }
                  | { readonly __typename: 'Organization', readonly name: string }
                  | { readonly __typename: 'Outlet', readonly name: string }
                  | { readonly __typename: 'Person', readonly name: string }
                  | { readonly __typename: 'UnnamedSource', readonly kind: UnnamedKind, readonly words: string }
                 }> }> } }> }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly unit: string, readonly scope: string | null, readonly topics: ReadonlyArray<string>, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly quantity: { readonly value: number | null, readonly atLeast: number | null, readonly atMost: number | null, readonly approximator: string | null, readonly unit: string, readonly counts: string, readonly scope: string | null } | null, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly quantityText: string | null, readonly terminal: Terminal, readonly span: { readonly exact: string }, readonly article: { readonly key: string, readonly title: string | null, readonly outlet: { readonly name: string } | null } }> } }> }> } } | null, readonly contradictionFacets: { readonly total: number, readonly kinds: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly degrees: ReadonlyArray<{ readonly value: string, readonly count: number }> } };

type Relation_Contradiction_Fragment = { readonly id: string, readonly reason: string, readonly score: number, readonly review: ReviewVerdict, readonly reviewsDiffer: boolean, readonly sides: ReadonlyArray<{ readonly claim: { readonly id: string, readonly statement: string }, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly quantityText: string | null, readonly timeText: string | null, readonly terminal: Terminal, readonly span: { readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly zone: Zone }, readonly article: { readonly id: string, readonly key: string, readonly title: string | null, readonly published: string | null, readonly outlet: { readonly name: string } | null }, readonly sourceChain: ReadonlyArray<{ readonly order: number, readonly cue: string | null, readonly speaker:
            | { readonly __typename: 'Country', readonly name: string }
            | { readonly __typename: 'Organization', readonly name: string }
            | { readonly __typename: 'Outlet', readonly name: string }
            | { readonly __typename: 'Person', readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly kind: UnnamedKind, readonly words: string }
           }> }> } }> };

type Relation_Corroboration_Fragment = { readonly id: string, readonly reason: string, readonly score: number, readonly review: ReviewVerdict, readonly reviewsDiffer: boolean, readonly sides: ReadonlyArray<{ readonly claim: { readonly id: string, readonly statement: string }, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly quantityText: string | null, readonly timeText: string | null, readonly terminal: Terminal, readonly span: { readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly zone: Zone }, readonly article: { readonly id: string, readonly key: string, readonly title: string | null, readonly published: string | null, readonly outlet: { readonly name: string } | null }, readonly sourceChain: ReadonlyArray<{ readonly order: number, readonly cue: string | null, readonly speaker:
            | { readonly __typename: 'Country', readonly name: string }
            | { readonly __typename: 'Organization', readonly name: string }
            | { readonly __typename: 'Outlet', readonly name: string }
            | { readonly __typename: 'Person', readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly kind: UnnamedKind, readonly words: string }
           }> }> } }> };

type Relation_Qualification_Fragment = { readonly id: string, readonly reason: string, readonly score: number, readonly review: ReviewVerdict, readonly reviewsDiffer: boolean, readonly sides: ReadonlyArray<{ readonly claim: { readonly id: string, readonly statement: string }, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly quantityText: string | null, readonly timeText: string | null, readonly terminal: Terminal, readonly span: { readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly zone: Zone }, readonly article: { readonly id: string, readonly key: string, readonly title: string | null, readonly published: string | null, readonly outlet: { readonly name: string } | null }, readonly sourceChain: ReadonlyArray<{ readonly order: number, readonly cue: string | null, readonly speaker:
            | { readonly __typename: 'Country', readonly name: string }
            | { readonly __typename: 'Organization', readonly name: string }
            | { readonly __typename: 'Outlet', readonly name: string }
            | { readonly __typename: 'Person', readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly kind: UnnamedKind, readonly words: string }
           }> }> } }> };

export type RelationFragment =
  | Relation_Contradiction_Fragment
  | Relation_Corroboration_Fragment
  | Relation_Qualification_Fragment
;

export type SayingFragment = { readonly id: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly quantityText: string | null, readonly timeText: string | null, readonly terminal: Terminal, readonly span: { readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly zone: Zone }, readonly article: { readonly id: string, readonly key: string, readonly title: string | null, readonly published: string | null, readonly outlet: { readonly name: string } | null }, readonly sourceChain: ReadonlyArray<{ readonly order: number, readonly cue: string | null, readonly speaker:
      | { readonly __typename: 'Country', readonly name: string }
      | { readonly __typename: 'Organization', readonly name: string }
      | { readonly __typename: 'Outlet', readonly name: string }
      | { readonly __typename: 'Person', readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly kind: UnnamedKind, readonly words: string }
     }> };

export type StoryVoicesQueryVariables = Exact<{
  story: string;
  after?: string | null | undefined;
}>;


export type StoryVoicesQuery = { readonly story: { readonly id: string, readonly label: string } | null, readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly title: string | null, readonly published: string | null, readonly publishedPrecision: DatePrecision | null, readonly outlet: { readonly name: string } | null, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly quantityText: string | null, readonly terminal: Terminal, readonly span: { readonly exact: string, readonly start: number, readonly zone: Zone }, readonly claim: { readonly id: string, readonly statement: string }, readonly sourceChain: ReadonlyArray<{ readonly order: number, readonly cue: string | null, readonly speaker:
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Outlet', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly id: string, readonly kind: UnnamedKind, readonly words: string }
             }> }> } }> } };

export type SubgraphQueryVariables = Exact<{
  around: ReadonlyArray<string> | string;
  hops?: number | null | undefined;
  first?: number | null | undefined;
  edgeTypes?: ReadonlyArray<EdgeType> | EdgeType | null | undefined;
}>;


export type SubgraphQuery = { readonly subgraph: { readonly truncated: boolean, readonly omittedNodes: number, readonly omittedEdges: number, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly edgeCount: number, readonly node:
        | { readonly __typename: 'Article', readonly title: string | null, readonly published: string | null, readonly id: string }
        | { readonly __typename: 'ArticleVersion', readonly id: string }
        | { readonly __typename: 'Assertion', readonly id: string }
        | { readonly __typename: 'Claim', readonly statement: string, readonly id: string }
        | { readonly __typename: 'Contradiction', readonly id: string }
        | { readonly __typename: 'Corroboration', readonly id: string }
        | { readonly __typename: 'Country', readonly name: string, readonly id: string }
        | { readonly __typename: 'ExtractionRun', readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
        | { readonly __typename: 'Outlet', readonly name: string, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string }
        | { readonly __typename: 'Qualification', readonly id: string }
        | { readonly __typename: 'Review', readonly id: string }
        | { readonly __typename: 'Story', readonly label: string, readonly id: string }
        | { readonly __typename: 'UnnamedSource', readonly words: string, readonly id: string }
       }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly from: string, readonly to: string, readonly kind: string | null, readonly degree: Degree | null }> } | null };
