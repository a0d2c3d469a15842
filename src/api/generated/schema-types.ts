import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArticleRow, ArticleVersionRow, OutletRow, PersonRow, OrganizationRow, CountryRow, PlaceRow, UnnamedSourceRow, ClaimRow, AssertionRow, ContradictionRow, CorroborationRow, QualificationRow, StoryRow, ExtractionRunRow, SourceLinkRow, FigureGroupRow } from '../../domain/graph-row.ts';
import type { ReviewRow } from '../../domain/review-row.ts';
import type { RunDiffRow, RunChangeRow } from '../../domain/run-row.ts';
import type { SubgraphRow } from '../../domain/subgraph-row.ts';
import type { SourcingMonthRow } from '../../domain/survey-row.ts';
import type { ContestedClaimEdgeModel, CitationEdgeModel, CitedByEdgeModel, MentionEdgeModel, AboutEdgeModel, ClaimantEdgeModel, IdentityEdgeModel, SelfContradictionEdgeModel } from '../pagination.ts';
import type { IngestRow, StatsRow } from '../../domain/upkeep-row.ts';
import type { AuditRecordRow } from '../../domain/audit.ts';
import type { IngestJobRow } from '../../domain/ingest-order.ts';
import type { ReviewMade } from '../../domain/changes.ts';
import type { DriftRow, OwnSideRow, VersionChangeRow, StanceRow } from '../../domain/time-row.ts';
import type { ClaimSupport, SupportOrigin as SupportOriginModel, OriginJoin as OriginJoinModel } from '../../lineage/support-of.ts';
import type { ClaimLineage, CyclesShown } from '../claim-carriers.ts';
import type { ClaimPath as ClaimPathModel, PathStep } from '../../lineage/claim-path.ts';
import type { CitationCycle as CitationCycleModel } from '../../lineage/citation-cycles.ts';
import type { RewriteRow, LoneExpertRow } from '../../domain/lineage-row.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country's two letters, as in ISO 3166-1 alpha-2. */
  CountryCode: { input: string; output: string; }
  /** An instant in ISO 8601 with its offset, such as `2024-10-17T08:30:00Z`. */
  DateTime: { input: string; output: string; }
  /** A whole number of zero or more. */
  NonNegativeInt: { input: number; output: number; }
  /** A date as precisely as it is known: `2024`, `2024-10`, `2024-10-17` or a full date and time, in ISO 8601. */
  PartialDate: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: string; output: string; }
  /** A number from 0 to 1. */
  UnitInterval: { input: number; output: number; }
};

/** A page of entities. */
export type AboutConnection = {
  readonly __typename?: 'AboutConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<AboutEdge>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of entities. */
export type AboutEdge = {
  readonly __typename?: 'AboutEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** Its part in the claim. */
  readonly role: AboutRole;
};

/** What part an entity has in a claim. */
export type AboutRole =
  /** Its object. */
  | 'OBJECT'
  /** Where it holds. */
  | 'PLACE'
  /** Its subject. */
  | 'SUBJECT'
  /** Named in the sentence or headline around it. */
  | 'TOPIC';

/** One published text, known by its key. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** What it says, claim by claim, in the order of the text. */
  readonly assertions: AssertionConnection;
  /** The claims it states in any voice, by statement. */
  readonly asserts: ClaimConnection;
  /** The author as the page names them. */
  readonly byline?: Maybe<Scalars['String']['output']>;
  /** The articles that lead to it by a link, by title. */
  readonly citedBy: CitedByConnection;
  /** The sources it names or relies on, by kind. */
  readonly cites: CitationConnection;
  /**
   * Where it tells one matter with two certainties: headline against text, opening against the rest, its own word
   * against its source.
   */
  readonly drifts: DriftConnection;
  /** The id, a hash of the key. */
  readonly id: Scalars['ID']['output'];
  /** When the program recorded it. */
  readonly ingestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it came in with: the id given with the text, else its URL, else its path, else a hash of the text. */
  readonly key: Scalars['String']['output'];
  /** The language of the text as a BCP 47 tag; null when it cannot be told. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Who and what it names, by name. */
  readonly mentions: MentionConnection;
  /** Where these facts come from: a reader can judge what to make of them. */
  readonly origins: ArticleOrigins;
  /** Who publishes it; null when neither the page nor its sender names one. */
  readonly outlet?: Maybe<Outlet>;
  /** When it was published, as precisely as that is known; never the time of ingest. */
  readonly published?: Maybe<Scalars['PartialDate']['output']>;
  /** How precisely the publication date is known. */
  readonly publishedPrecision?: Maybe<DatePrecision>;
  /** Where it contradicts itself: pairs of its claims that cannot both hold, the surest first. */
  readonly selfContradictions: SelfContradictionConnection;
  /** The story it is part of. */
  readonly story?: Maybe<Story>;
  /** The headline, when the page has one. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it was published, when that is known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The state of the text that stands now. */
  readonly version?: Maybe<ArticleVersion>;
  /** Every state of its text that has been seen, by id. */
  readonly versions: ArticleVersionConnection;
};


/** One published text, known by its key. */
export type ArticleAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssertionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One published text, known by its key. */
export type ArticleAssertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One published text, known by its key. */
export type ArticleCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One published text, known by its key. */
export type ArticleCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<CitationKind>>;
};


/** One published text, known by its key. */
export type ArticleDriftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  directions?: InputMaybe<ReadonlyArray<DriftDirection>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DriftKind>>;
};


/** One published text, known by its key. */
export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One published text, known by its key. */
export type ArticleSelfContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  degrees?: InputMaybe<ReadonlyArray<Degree>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
};


/** One published text, known by its key. */
export type ArticleVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles of this page. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** What came of a deletion. */
export type ArticleDeleted = {
  readonly __typename?: 'ArticleDeleted';
  /** The key of the article. */
  readonly key: Scalars['String']['output'];
  /** What is written down of the change. */
  readonly record: AuditRecord;
};

/** One place of a page of articles. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** How many articles have each value. Of values that one can have several of, such as countries, the sum is more than all. */
export type ArticleFacets = {
  readonly __typename?: 'ArticleFacets';
  /** Naming the country; the 100 largest. The value is the country's code. */
  readonly countries: ReadonlyArray<FacetValue>;
  /** In each language, as a BCP 47 tag. */
  readonly languages: ReadonlyArray<FacetValue>;
  /** By the month of publication; in a year alone where no month is known. */
  readonly months: ReadonlyArray<FacetValue>;
  /** Published by the outlet; the 100 largest. The value is the outlet's id. */
  readonly outlets: ReadonlyArray<FacetValue>;
  /** How many there are at all. */
  readonly total: Scalars['NonNegativeInt']['output'];
  /** Of no known date. */
  readonly undated: Scalars['NonNegativeInt']['output'];
};

/** Which articles. What is left out does not narrow. */
export type ArticleFilter = {
  /** Surely published by the end of this date. */
  readonly asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Was read, or read again, at this time or later (the recorded clock, not the date of publication). */
  readonly changedSince?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Contradicts itself, or does not. */
  readonly contradictsItself?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names this country, or a place in it. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Names this person, organization, country, place or outlet. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** Of a known outlet, or of none that is known. */
  readonly hasOutlet?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this language, as a BCP 47 tag. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Published by this outlet. */
  readonly outlet?: InputMaybe<Scalars['ID']['input']>;
  /** Published on this date or later; texts without a date are left out. */
  readonly publishedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Published on this date or earlier; texts without a date are left out. */
  readonly publishedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Part of this story. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the title, in any case. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Of which it cannot be told whether it was published by the end of this date: without a date, or with one too coarse. */
  readonly unsureAsOf?: InputMaybe<Scalars['PartialDate']['input']>;
};

/**
 * An article as a text, as a page of markup, or as an address alone, which is then asked for. What is given beside wins over what
 * the page says of itself.
 */
export type ArticleInput = {
  /** The author. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** The page, in HTML. */
  readonly html?: InputMaybe<Scalars['String']['input']>;
  /** What it is known by; else its address, else the hash of its text, which gives it no later versions. */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** The name of the outlet that published it. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** When it was published, as precisely as that is known. */
  readonly published?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The address. Without text and markup the page is fetched, which only an admin may ask for. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** Where each fact about an article comes from; null for a fact that is not known. */
export type ArticleOrigins = {
  readonly __typename?: 'ArticleOrigins';
  /** Of the author's name. */
  readonly byline?: Maybe<FactOrigin>;
  /** Of the outlet. */
  readonly outlet?: Maybe<FactOrigin>;
  /** Of the publication date. */
  readonly published?: Maybe<FactOrigin>;
  /** Of the headline. */
  readonly title?: Maybe<FactOrigin>;
};

/** One exact state of an article's text. */
export type ArticleVersion = Node & {
  readonly __typename?: 'ArticleVersion';
  /** The article it is a state of. */
  readonly article: Article;
  /** What this state says, those statements that no longer stand too, in the order of the text. */
  readonly assertions: AssertionConnection;
  /** The stretches that were not read, each with the reason. */
  readonly boilerplate: ReadonlyArray<BoilerplateSpan>;
  /**
   * How it differs from the state of the text before it, in the order of the text. The present state comes last, the
   * others as they were seen. What only other rules made of the same words is no change.
   */
  readonly changes: VersionChangeConnection;
  /** Whether this is the state that stands now. */
  readonly current: Scalars['Boolean']['output'];
  /** The id, a hash of article and text. */
  readonly id: Scalars['ID']['output'];
  /** What a reader should know of how the text came to be, in the order of the text; what the page lacks last. */
  readonly integritySignals: ReadonlyArray<IntegritySignal>;
  /** The links of the text in their order, wherever they lead. Those to articles that are here, and those to known outlets, are citations too. */
  readonly links: ReadonlyArray<PageLink>;
  /** When the program first saw this state. */
  readonly observedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The extractor run that read it last. */
  readonly run?: Maybe<ExtractionRun>;
  /** The text, code unit for code unit as it came in. */
  readonly text: Scalars['String']['output'];
  /** sha-256 of the text; the same for copies. */
  readonly textHash: Scalars['String']['output'];
};


/** One exact state of an article's text. */
export type ArticleVersionAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One exact state of an article's text. */
export type ArticleVersionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
};

/** A page of states of texts. */
export type ArticleVersionConnection = {
  readonly __typename?: 'ArticleVersionConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ArticleVersionEdge>;
  /** The states of texts of this page. */
  readonly nodes: ReadonlyArray<ArticleVersion>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of states of texts. */
export type ArticleVersionEdge = {
  readonly __typename?: 'ArticleVersionEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The state of a text. */
  readonly node: ArticleVersion;
};

/** One holding of a claim in one article version. */
export type Assertion = Node & {
  readonly __typename?: 'Assertion';
  /** The article that says so. */
  readonly article: Article;
  /**
   * How much the words are worth checking, for ordering: figures, names and accomplished facts above wishes and
   * feelings. It says nothing about truth. Null when the article was read by a version that did not tell.
   */
  readonly checkWorthiness?: Maybe<Scalars['UnitInterval']['output']>;
  /** What is claimed. */
  readonly claim: Claim;
  /** How sure the extractor is of claim and attribution. */
  readonly confidence: Scalars['UnitInterval']['output'];
  /** The words that hedge, in the order of the text. */
  readonly hedges: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Who else holds it at present, by article and place in the text: other articles that state the same claim, one that
   * agrees with it, or the same words or figure in its story. What a later text dropped may still stand here.
   */
  readonly heldElsewhere: AssertionConnection;
  /** The id, a hash of article, text, claim, speakers and modality. */
  readonly id: Scalars['ID']['output'];
  /** Whether it stands in the article's present text by the last reading. */
  readonly live: Scalars['Boolean']['output'];
  /** Every operator over the claim, the innermost first. */
  readonly modalities: ReadonlyArray<Modality>;
  /** How the claim is put forward: the innermost operator. */
  readonly modality: Modality;
  /** The amount that the claim gives, when it gives one. */
  readonly quantity?: Maybe<Quantity>;
  /** The amount as written here. */
  readonly quantityText?: Maybe<Scalars['String']['output']>;
  /** The extractor run that found it last. */
  readonly run?: Maybe<ExtractionRun>;
  /** On whose word, from the outermost relay to the one whose word it is; empty in the article's own voice. */
  readonly sourceChain: ReadonlyArray<SourceLink>;
  /** The first place that states it. */
  readonly span: TextSpan;
  /** Every place that states it. Repetition inside one article is never independent support. */
  readonly spans: ReadonlyArray<TextSpan>;
  /** How the chain of sources ends. */
  readonly terminal: Terminal;
  /**
   * The time as an ISO 8601 date or interval, an open end as `..`. What is relative is resolved against the day of
   * publication; null where neither the text nor that day settles it.
   */
  readonly timeNormalized?: Maybe<Scalars['String']['output']>;
  /** The time as written here. */
  readonly timeText?: Maybe<Scalars['String']['output']>;
  /** The exact state of the text that says so. */
  readonly version: ArticleVersion;
  /** Whether the article speaks itself or gives another's word. */
  readonly voice: Voice;
};


/** One holding of a claim in one article version. */
export type AssertionHeldElsewhereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of assertions. */
export type AssertionConnection = {
  readonly __typename?: 'AssertionConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<AssertionEdge>;
  /** The assertions of this page. */
  readonly nodes: ReadonlyArray<Assertion>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of assertions. */
export type AssertionEdge = {
  readonly __typename?: 'AssertionEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The assertion. */
  readonly node: Assertion;
};

/** Which assertions. All conditions must hold; what is left out does not narrow. */
export type AssertionFilter = {
  /** In this article. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** In an article surely published by the end of this date. */
  readonly asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** In an article that was read, or read again, at this time or later (the recorded clock, not the date of publication). */
  readonly changedSince?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Of a claim that speaks of this country, or of a place in it. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Of a claim that speaks of this entity. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** With those that no longer stand. */
  readonly includeSuperseded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Put forward in one of these ways. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** In an article of this outlet. */
  readonly outlet?: InputMaybe<Scalars['ID']['input']>;
  /** In an article published on this date or later; texts without a date are left out. */
  readonly saidFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** In an article published on this date or earlier; texts without a date are left out. */
  readonly saidTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** On this speaker's word, at any link of the chain. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** In an article of this story. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
  /** Whose chain of sources ends in one of these ways. */
  readonly terminals?: InputMaybe<ReadonlyArray<Terminal>>;
  /** In an article of which that cannot be told: without a date, or with one too coarse. */
  readonly unsureAsOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** In the article's own voice, or on another's word. */
  readonly voice?: InputMaybe<Voice>;
  /** In one of these parts of the article. */
  readonly zones?: InputMaybe<ReadonlyArray<Zone>>;
};

/** How a list of assertions is ordered. */
export type AssertionOrder =
  /** Those most worth checking first. */
  | 'CHECK_WORTHINESS'
  /** By article and place in its text. */
  | 'PLACE';

/** How a speaker's words are given. */
export type AttributionKind =
  /** Quoted word for word. */
  | 'DIRECT'
  /** Told in a clause of the speaking verb. */
  | 'INDIRECT'
  /** Partly quoted. */
  | 'MIXED'
  /** Told freely. */
  | 'PARAPHRASE';

/** What narrows the audit records. */
export type AuditFilter = {
  /** Asked for by this caller. */
  readonly caller?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these changes. */
  readonly changes?: InputMaybe<ReadonlyArray<AuditKind>>;
  /** With one of these outcomes. */
  readonly outcomes?: InputMaybe<ReadonlyArray<AuditOutcome>>;
  /** About this id or key. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked for as a change. */
export type AuditKind =
  /** That an article be taken out. */
  | 'DELETE_ARTICLE'
  /** That articles be taken in. */
  | 'INGEST'
  /** A judgement whether two are one. */
  | 'REVIEW_IDENTITY'
  /** A judgement of a relation. */
  | 'REVIEW_RELATION';

/** What came of a change. */
export type AuditOutcome =
  /** It is made. */
  | 'DONE'
  /** It could not be made, and nothing was changed. */
  | 'REFUSED';

/** What is written down of a change that was asked for through this endpoint, in one transaction with it; never what was in a text. */
export type AuditRecord = {
  readonly __typename?: 'AuditRecord';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The name of who asked: of a key or the subject of a token. */
  readonly caller: Scalars['String']['output'];
  /** What was asked for. */
  readonly change: AuditKind;
  /** The key that the client gave. */
  readonly clientKey: Scalars['String']['output'];
  /** The code of the error for what was refused. */
  readonly errorCode?: Maybe<Scalars['String']['output']>;
  /** The id, a hash of the caller's name and the client's key. */
  readonly id: Scalars['ID']['output'];
  /** sha-256 of the input. */
  readonly inputHash: Scalars['String']['output'];
  /** What came of it. */
  readonly outcome: AuditOutcome;
  /** What it is about: ids of the things judged, or keys of articles. */
  readonly subject: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of audit records. */
export type AuditRecordConnection = {
  readonly __typename?: 'AuditRecordConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<AuditRecordEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<AuditRecord>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An audit record with its place in the list. */
export type AuditRecordEdge = {
  readonly __typename?: 'AuditRecordEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AuditRecord;
};

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

/** A stretch that yields no claim and no entity, kept so that a reader can audit what was dropped. */
export type BoilerplateSpan = {
  readonly __typename?: 'BoilerplateSpan';
  /** The code unit after the last. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The words themselves. */
  readonly exact: Scalars['String']['output'];
  /** Why it was not read. */
  readonly reason: BoilerplateReason;
  /** First UTF-16 code unit of the stored text. */
  readonly start: Scalars['NonNegativeInt']['output'];
};

/** In what a statement changed. */
export type ChangeFacet =
  /** The figure. */
  | 'AMOUNT'
  /** How it is put forward. */
  | 'MODALITY'
  /** Yes or no. */
  | 'POLARITY'
  /** On whose word. */
  | 'SOURCE'
  /** The time. */
  | 'TIME';

/** What became of a statement from one state of a text to the next. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It is said otherwise. */
  | 'CHANGED'
  /** It is gone. */
  | 'DROPPED';

/** A page of sources. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The sources of this page. */
  readonly nodes: ReadonlyArray<CitationTarget>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** Outlets that rest on one another in a circle. */
export type CitationCycle = {
  readonly __typename?: 'CitationCycle';
  /** Whether the dates prove it: each article came after the one that it cites. Else it is possible: no date disproves it. */
  readonly certain: Scalars['Boolean']['output'];
  /** One article of each outlet, the latest last; the first cites the outlet of the last, which had spoken before. */
  readonly steps: ReadonlyArray<CitationStep>;
};

/** Circles of citations, each ring of outlets once. An outlet that cites itself makes none. */
export type CitationCycles = {
  readonly __typename?: 'CitationCycles';
  /** The circles, the certain first. */
  readonly cycles: ReadonlyArray<CitationCycle>;
  /** How many were found. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Whether a bound left some of them unlooked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One place of a page of sources. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** How the source is used. */
  readonly kind: CitationKind;
  /** The source. */
  readonly node: CitationTarget;
  /** The first words that do so. */
  readonly span?: Maybe<WordSpan>;
  /** All words that do so. */
  readonly spans: ReadonlyArray<WordSpan>;
  /** For a LINK, where the words of each span lead to, in their order; empty for every other kind. */
  readonly urls: ReadonlyArray<Scalars['URL']['output']>;
};

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

/** One article on a path of citations, and how it rests on the article of the step before. */
export type CitationStep = {
  readonly __typename?: 'CitationStep';
  /** The article. */
  readonly article: Article;
  /** Whom these words cite: the article before, or its outlet. */
  readonly cited?: Maybe<CitationTarget>;
  /** How it uses the one before; null for the first of a path. */
  readonly kind?: Maybe<CitationKind>;
  /** The first words that do so. */
  readonly span?: Maybe<WordSpan>;
};

/** What an article names or relies on as a source. */
export type CitationTarget = Article | Country | Organization | Outlet | Person | Place | UnnamedSource;

/** A page of citing articles. */
export type CitedByConnection = {
  readonly __typename?: 'CitedByConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CitedByEdge>;
  /** The citing articles of this page. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of citing articles. */
export type CitedByEdge = {
  readonly __typename?: 'CitedByEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** How the source is used. */
  readonly kind: CitationKind;
  /** The citing article. */
  readonly node: Article;
  /** The first words that do so. */
  readonly span?: Maybe<WordSpan>;
  /** All words that do so. */
  readonly spans: ReadonlyArray<WordSpan>;
  /** For a LINK, where the words of each span lead to, in their order; empty for every other kind. */
  readonly urls: ReadonlyArray<Scalars['URL']['output']>;
};

/** A proposition in normal form, shared by all who state it. Hedges are not part of it: they are of each assertion. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The entities it speaks of, by role. */
  readonly about: AboutConnection;
  /** Whoever stands behind it with a name. */
  readonly assertedBy: ClaimantConnection;
  /** Who states it where, by article and place in the text. */
  readonly assertions: AssertionConnection;
  /** The claims that cannot hold beside it, the surest first. */
  readonly contradictions: ContradictionConnection;
  /** The claims of other articles that agree with it, the surest first. */
  readonly corroborations: CorroborationConnection;
  /** Where words stand in the statement, to mark what a search found: whole words in any case, as the search has them. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** The id, a hash of the normal form. */
  readonly id: Scalars['ID']['output'];
  /** How it went round: where it appears first, by which citations it came to an outlet, and where they run in a circle. */
  readonly lineage: Lineage;
  /** The object in normal form, when there is one. */
  readonly object?: Maybe<Scalars['String']['output']>;
  /** The outlets whose articles state it, by name. */
  readonly outlets: OutletConnection;
  /** Where it holds, in normal form. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Whether the claim says yes or no. */
  readonly polarity: Polarity;
  /** What is said of the subject, as a lemma. */
  readonly predicate: Scalars['String']['output'];
  /** The claims that seem to conflict with it and do not, the surest first. */
  readonly qualifications: QualificationConnection;
  /** The amount it gives, when it gives one. */
  readonly quantity?: Maybe<Quantity>;
  /** What narrows it ("in Kursk", "initial"). */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The claim in words, as first stated, without its attribution. */
  readonly statement: Scalars['String']['output'];
  /** What it is about, in normal form. */
  readonly subject: Scalars['String']['output'];
  /** From how many places it can come: the articles that state it, and what joins them. */
  readonly support: Support;
  /** When it holds, in normal form. */
  readonly time?: Maybe<Scalars['String']['output']>;
  /**
   * Sorted keys `facet:VALUE` that say what slot the claim fills: what happens (`event:MOVE_FORCES`), what is counted
   * (`measure`, `unit`, `stage`, `scope`), who stands where (`stance`), what is known of it (`status:UNCONFIRMED`).
   */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
};


/** A proposition in normal form, shared by all who state it. Hedges are not part of it: they are of each assertion. */
export type ClaimAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<AboutRole>>;
};


/** A proposition in normal form, shared by all who state it. Hedges are not part of it: they are of each assertion. */
export type ClaimAssertedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A proposition in normal form, shared by all who state it. Hedges are not part of it: they are of each assertion. */
export type ClaimAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssertionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A proposition in normal form, shared by all who state it. Hedges are not part of it: they are of each assertion. */
export type ClaimContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  degrees?: InputMaybe<ReadonlyArray<Degree>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  reviews?: InputMaybe<ReadonlyArray<ReviewVerdict>>;
};


/** A proposition in normal form, shared by all who state it. Hedges are not part of it: they are of each assertion. */
export type ClaimCorroborationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviews?: InputMaybe<ReadonlyArray<ReviewVerdict>>;
};


/** A proposition in normal form, shared by all who state it. Hedges are not part of it: they are of each assertion. */
export type ClaimHighlightsArgs = {
  text: Scalars['String']['input'];
};


/** A proposition in normal form, shared by all who state it. Hedges are not part of it: they are of each assertion. */
export type ClaimLineageArgs = {
  corroborating?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A proposition in normal form, shared by all who state it. Hedges are not part of it: they are of each assertion. */
export type ClaimOutletsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  saidFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  saidTo?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A proposition in normal form, shared by all who state it. Hedges are not part of it: they are of each assertion. */
export type ClaimQualificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<QualificationKind>>;
  reviews?: InputMaybe<ReadonlyArray<ReviewVerdict>>;
};


/** A proposition in normal form, shared by all who state it. Hedges are not part of it: they are of each assertion. */
export type ClaimSupportArgs = {
  corroborating?: InputMaybe<Scalars['Boolean']['input']>;
  saidFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  saidTo?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims of this page. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** How many claims have each value. Of values that one can have several of, such as outlets, the sum is more than all. */
export type ClaimFacets = {
  readonly __typename?: 'ClaimFacets';
  /** Speaking of the country, or of a place in it; the 100 largest. The value is the country's code. */
  readonly countries: ReadonlyArray<FacetValue>;
  /** Put forward in each way. */
  readonly modalities: ReadonlyArray<FacetValue>;
  /** By the month in which it was first said; in a year alone where no month is known. */
  readonly months: ReadonlyArray<FacetValue>;
  /** Stated by the outlet; the 100 largest. The value is the outlet's id. */
  readonly outlets: ReadonlyArray<FacetValue>;
  /** By how a chain of sources ends. */
  readonly terminals: ReadonlyArray<FacetValue>;
  /** How many there are at all. */
  readonly total: Scalars['NonNegativeInt']['output'];
  /** Of no known date. */
  readonly undated: Scalars['NonNegativeInt']['output'];
};

/** Which claims. All conditions must hold; what is left out does not narrow. */
export type ClaimFilter = {
  /** Words to search for in the statement; one of them must be there. */
  readonly anyWords?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Stated in this article. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Contradicts another claim, or contradicts none. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Speaks of this country, or of a place in it. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Speaks of this entity in any role. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** Gives a place, or gives none. */
  readonly hasPlace?: InputMaybe<Scalars['Boolean']['input']>;
  /** Gives an amount, or gives none. */
  readonly hasQuantity?: InputMaybe<Scalars['Boolean']['input']>;
  /** Gives a time, or gives none. */
  readonly hasTime?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Held by every one of these people, organizations, countries, outlets or articles; in an article of `story`, when that is
   * given.
   */
  readonly heldBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Put forward in one of these ways by somebody. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** Held by none of these, nor any claim that agrees with it; in the articles of `story`, when that is given. */
  readonly notHeldBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Holds at one of these places, each an entity's id or its name. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Says yes, or no. */
  readonly polarity?: InputMaybe<Polarity>;
  /** Stated in an article published on this date or later; texts without a date are left out. */
  readonly saidFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Stated in an article published on this date or earlier; texts without a date are left out. */
  readonly saidTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Stated in an article of this story. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
  /** On somebody's word whose chain of sources ends in one of these ways. */
  readonly terminals?: InputMaybe<ReadonlyArray<Terminal>>;
  /** Words to search for in the statement; all of them must be there. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Fills a topic key with one of these beginnings, such as `status:`, or `happens:` for any event. */
  readonly topicPrefixes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Fills one of these topic keys, such as `status:UNCONFIRMED`; with `happens:MOVE_FORCES`, says that the event itself
   * happens.
   */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Stated in one of these parts of an article. */
  readonly zones?: InputMaybe<ReadonlyArray<Zone>>;
};

/** How a claim came to an outlet, over dated articles only. */
export type ClaimPath = {
  readonly __typename?: 'ClaimPath';
  /** Whether the dates prove that each article came after the one that it cites. */
  readonly certain: Scalars['Boolean']['output'];
  /** The outlet's first article that states it. */
  readonly firstThere: Article;
  /** From the article furthest back to the outlet's; empty when no article of the outlet cites one that states it. */
  readonly steps: ReadonlyArray<CitationStep>;
};

/** Two claims and how they stand to each other. */
export type ClaimRelation = {
  /** The assertions that decided. */
  readonly decidedBy: ReadonlyArray<Assertion>;
  /** The id, a hash of type, both claims and kind. */
  readonly id: Scalars['ID']['output'];
  /** Which comparison found it: `structure`, by the slots that both claims fill, or `words`, by most of their words. */
  readonly method: Scalars['String']['output'];
  /** One plain sentence that names both values. */
  readonly reason: Scalars['String']['output'];
  /** What people judged: the latest judgement, SUGGESTED until there is one. */
  readonly review: ReviewVerdict;
  /** What people judged of it, one judgement a name, the latest first. */
  readonly reviews: ReviewConnection;
  /** Whether people judged it differently; `reviews` has each. */
  readonly reviewsDiffer: Scalars['Boolean']['output'];
  /** The extractor run that made it. */
  readonly run?: Maybe<ExtractionRun>;
  /** How sure the comparison is. */
  readonly score: Scalars['UnitInterval']['output'];
  /** The two claims, the smaller id first. */
  readonly sides: ReadonlyArray<ClaimSide>;
};


/** Two claims and how they stand to each other. */
export type ClaimRelationReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the two claims of a relation. */
export type ClaimSide = {
  readonly __typename?: 'ClaimSide';
  /** Who states it where, by article and place in the text. */
  readonly assertions: AssertionConnection;
  /** The claim. */
  readonly claim: Claim;
  /** From how many places it can come: the articles that state it, and what joins them. */
  readonly support: Support;
};


/** One of the two claims of a relation. */
export type ClaimSideAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssertionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the two claims of a relation. */
export type ClaimSideSupportArgs = {
  corroborating?: InputMaybe<Scalars['Boolean']['input']>;
  saidFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  saidTo?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Whoever stands behind a claim with a name: an article, its outlet, or somebody it quotes. */
export type Claimant = Article | Country | Organization | Outlet | Person;

/** A page of claimants. */
export type ClaimantConnection = {
  readonly __typename?: 'ClaimantConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ClaimantEdge>;
  /** The claimants of this page. */
  readonly nodes: ReadonlyArray<Claimant>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of claimants. */
export type ClaimantEdge = {
  readonly __typename?: 'ClaimantEdge';
  /** In how many assertions they say so. */
  readonly assertionCount: Scalars['NonNegativeInt']['output'];
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** When they first said so, as far as known. */
  readonly firstSaid?: Maybe<Scalars['PartialDate']['output']>;
  /** When they last said so, as far as known. */
  readonly lastSaid?: Maybe<Scalars['PartialDate']['output']>;
  /** The claimant. */
  readonly node: Claimant;
};

/** A page of contested claims. */
export type ContestedClaimConnection = {
  readonly __typename?: 'ContestedClaimConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ContestedClaimEdge>;
  /** The contested claims of this page. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of contested claims. */
export type ContestedClaimEdge = {
  readonly __typename?: 'ContestedClaimEdge';
  /** How many articles state one of these. */
  readonly articlesAgainst: Scalars['NonNegativeInt']['output'];
  /** How many articles state it. */
  readonly articlesFor: Scalars['NonNegativeInt']['output'];
  /** How many claims contradict it. */
  readonly claimsAgainst: Scalars['NonNegativeInt']['output'];
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Two claims that cannot both hold. It says that they disagree, never who is right. */
export type Contradiction = ClaimRelation & Node & {
  readonly __typename?: 'Contradiction';
  /** The assertions that decided. */
  readonly decidedBy: ReadonlyArray<Assertion>;
  /** How hard the disagreement is. */
  readonly degree: Degree;
  /** The id, a hash of type, both claims and kind. */
  readonly id: Scalars['ID']['output'];
  /** In what they disagree. */
  readonly kind: ContradictionKind;
  /** Which comparison found it: `structure`, by the slots that both claims fill, or `words`, by most of their words. */
  readonly method: Scalars['String']['output'];
  /** One plain sentence that names both values. */
  readonly reason: Scalars['String']['output'];
  /** What people judged: the latest judgement, SUGGESTED until there is one. */
  readonly review: ReviewVerdict;
  /** What people judged of it, one judgement a name, the latest first. */
  readonly reviews: ReviewConnection;
  /** Whether people judged it differently; `reviews` has each. */
  readonly reviewsDiffer: Scalars['Boolean']['output'];
  /** The extractor run that made it. */
  readonly run?: Maybe<ExtractionRun>;
  /** How sure the comparison is. */
  readonly score: Scalars['UnitInterval']['output'];
  /** The two claims, the smaller id first. */
  readonly sides: ReadonlyArray<ClaimSide>;
};


/** Two claims that cannot both hold. It says that they disagree, never who is right. */
export type ContradictionReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of contradictions. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** The contradictions of this page. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of contradictions. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The contradiction. */
  readonly node: Contradiction;
};

/** How many contradictions have each value. Of values that one can have several of, such as outlets, the sum is more than all. */
export type ContradictionFacets = {
  readonly __typename?: 'ContradictionFacets';
  /** With a claim that speaks of the country, or of a place in it; the 100 largest. The value is the country's code. */
  readonly countries: ReadonlyArray<FacetValue>;
  /** Of each degree. */
  readonly degrees: ReadonlyArray<FacetValue>;
  /** Of each kind, the most first. */
  readonly kinds: ReadonlyArray<FacetValue>;
  /** By the month in which the later of the two claims was first said; in a year alone where no month is known. */
  readonly months: ReadonlyArray<FacetValue>;
  /** With a claim that the outlet states; the 100 largest. The value is the outlet's id. */
  readonly outlets: ReadonlyArray<FacetValue>;
  /** As people judged them. */
  readonly reviews: ReadonlyArray<FacetValue>;
  /** How many there are at all. */
  readonly total: Scalars['NonNegativeInt']['output'];
  /** With a claim of no known date. */
  readonly undated: Scalars['NonNegativeInt']['output'];
};

/** Which contradictions. All conditions must hold; what is left out does not narrow. */
export type ContradictionFilter = {
  /** With a claim that this article states. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** With a claim that speaks of this country, or of a place in it. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Of one of these degrees. */
  readonly degrees?: InputMaybe<ReadonlyArray<Degree>>;
  /** With a claim that speaks of this entity. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** With one of the two claims held by this person, organization, country, outlet or article. */
  readonly heldBy?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  /** With a claim that somebody puts forward in one of these ways. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** With the other of the two claims held by this one. */
  readonly otherHeldBy?: InputMaybe<Scalars['ID']['input']>;
  /** With a claim that this outlet states. */
  readonly outlet?: InputMaybe<Scalars['ID']['input']>;
  /** Judged in one of these ways. */
  readonly reviews?: InputMaybe<ReadonlyArray<ReviewVerdict>>;
  /** With both claims stated in an article published on this date or later; texts without a date are left out. */
  readonly saidFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** With both claims stated in an article published on this date or earlier; texts without a date are left out. */
  readonly saidTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** With both claims stated in this story. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
  /** With a claim for which a chain of sources ends in one of these ways. */
  readonly terminals?: InputMaybe<ReadonlyArray<Terminal>>;
  /** With a claim that has all of these words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

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

/** Words of a page that show that it is taken from another. */
export type CopiedStretch = {
  readonly __typename?: 'CopiedStretch';
  /** The same words in the other article; null for a credit line. */
  readonly ofSpan?: Maybe<WordSpan>;
  /** The words in the page. */
  readonly span: WordSpan;
};

/** Two claims of different articles that fill the same slot with values that agree. */
export type Corroboration = ClaimRelation & Node & {
  readonly __typename?: 'Corroboration';
  /** The assertions that decided. */
  readonly decidedBy: ReadonlyArray<Assertion>;
  /** The id, a hash of type, both claims and kind. */
  readonly id: Scalars['ID']['output'];
  /** In what they agree. */
  readonly kind: ContradictionKind;
  /** Which comparison found it: `structure`, by the slots that both claims fill, or `words`, by most of their words. */
  readonly method: Scalars['String']['output'];
  /** One plain sentence that names both values. */
  readonly reason: Scalars['String']['output'];
  /** What people judged: the latest judgement, SUGGESTED until there is one. */
  readonly review: ReviewVerdict;
  /** What people judged of it, one judgement a name, the latest first. */
  readonly reviews: ReviewConnection;
  /** Whether people judged it differently; `reviews` has each. */
  readonly reviewsDiffer: Scalars['Boolean']['output'];
  /** The extractor run that made it. */
  readonly run?: Maybe<ExtractionRun>;
  /** How sure the comparison is. */
  readonly score: Scalars['UnitInterval']['output'];
  /** The two claims, the smaller id first. */
  readonly sides: ReadonlyArray<ClaimSide>;
};


/** Two claims of different articles that fill the same slot with values that agree. */
export type CorroborationReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of corroborations. */
export type CorroborationConnection = {
  readonly __typename?: 'CorroborationConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CorroborationEdge>;
  /** The corroborations of this page. */
  readonly nodes: ReadonlyArray<Corroboration>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of corroborations. */
export type CorroborationEdge = {
  readonly __typename?: 'CorroborationEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The corroboration. */
  readonly node: Corroboration;
};

/** A country, and its government as a speaker. */
export type Country = Entity & Node & {
  readonly __typename?: 'Country';
  /** Other names it goes by, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims its government is quoted for, by statement. */
  readonly asserts: ClaimConnection;
  /** The articles that name it as a source or rely on it, by title. */
  readonly citedBy: CitedByConnection;
  /** The claims that speak of it, by statement. */
  readonly claims: ClaimConnection;
  /** Its two letters. */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The articles that name it, by title. */
  readonly mentionedIn: ArticleConnection;
  /** The fullest name. */
  readonly name: Scalars['String']['output'];
  /** What is told on its government's word, by article and place in the text. */
  readonly said: AssertionConnection;
  /** Pairs of its government’s own statements that cannot both hold, the surest first. */
  readonly selfContradictions: SelfContradictionConnection;
  /** Its item in Wikidata, when known. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A country, and its government as a speaker. */
export type CountryAssertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, and its government as a speaker. */
export type CountryCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, and its government as a speaker. */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<AboutRole>>;
};


/** A country, and its government as a speaker. */
export type CountryMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, and its government as a speaker. */
export type CountrySaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, and its government as a speaker. */
export type CountrySelfContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  degrees?: InputMaybe<ReadonlyArray<Degree>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
};

/** A page of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The countries of this page. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of countries. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The country. */
  readonly node: Country;
};

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

/** Two assertions of one article that tell of the same matter with other certainty. */
export type Drift = {
  readonly __typename?: 'Drift';
  /** What the text, the rest or the source says. */
  readonly basis: Assertion;
  /** Surer or less sure. */
  readonly direction: DriftDirection;
  /** The id, a hash of both assertions and the kind. */
  readonly id: Scalars['ID']['output'];
  /** What is measured against what. */
  readonly kind: DriftKind;
  /** One plain sentence that names both manners of telling, with the words. */
  readonly reason: Scalars['String']['output'];
  /** The extractor run that made it. */
  readonly run?: Maybe<ExtractionRun>;
  /** What the headline, the opening or the article’s own word says. */
  readonly told: Assertion;
};

/** A page of drifts. */
export type DriftConnection = {
  readonly __typename?: 'DriftConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<DriftEdge>;
  /** The drifts of this page. */
  readonly nodes: ReadonlyArray<Drift>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** How the foremost telling is to the one that it is measured against. */
export type DriftDirection =
  /** Less sure. */
  | 'LOWERED'
  /** Surer. */
  | 'RAISED';

/** One place of a page of drifts. */
export type DriftEdge = {
  readonly __typename?: 'DriftEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The drift. */
  readonly node: Drift;
};

/** Which drifts. All conditions must hold; what is left out does not narrow. */
export type DriftFilter = {
  /** In this article. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Only surer, or only less sure. */
  readonly directions?: InputMaybe<ReadonlyArray<DriftDirection>>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<DriftKind>>;
  /** In an article of this outlet. */
  readonly outlet?: InputMaybe<Scalars['ID']['input']>;
  /** In an article of this story. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
};

/** What is measured against what in one article. */
export type DriftKind =
  /** The opening against the rest. */
  | 'ABSTRACT'
  /** The headline against the text. */
  | 'HEADLINE'
  /** What it tells on its own word against what a source said. */
  | 'SOURCE';

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

/** Who or what a text can name. Identity across articles beyond the name is a judgement, never a fact of the graph. */
export type Entity = {
  /** Other names it goes by, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it as a source or rely on it, by title. */
  readonly citedBy: CitedByConnection;
  /** The claims that speak of it, by statement. */
  readonly claims: ClaimConnection;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The articles that name it, by title. */
  readonly mentionedIn: ArticleConnection;
  /** The fullest name. */
  readonly name: Scalars['String']['output'];
  /** Its item in Wikidata, when known. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** Who or what a text can name. Identity across articles beyond the name is a judgement, never a fact of the graph. */
export type EntityCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who or what a text can name. Identity across articles beyond the name is a judgement, never a fact of the graph. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<AboutRole>>;
};


/** Who or what a text can name. Identity across articles beyond the name is a judgement, never a fact of the graph. */
export type EntityMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of named things. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The things, each with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** A named thing and its place in the list. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** The place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Entity;
};

/** Which people, outlets, organizations, countries or places. What is left out does not narrow. */
export type EntityFilter = {
  /** Named in this article. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the name or an alias, in any case. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Named in an article of this story. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
};

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

/** One configuration of the extractor. */
export type ExtractionRun = Node & {
  readonly __typename?: 'ExtractionRun';
  /** A hash of its rules and settings. */
  readonly configHash: Scalars['String']['output'];
  /** What read the texts. */
  readonly engine: Scalars['String']['output'];
  /** The id, a hash of engine, version and configuration. */
  readonly id: Scalars['ID']['output'];
  /** When it was first used on this graph. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its version. */
  readonly version: Scalars['String']['output'];
};

/** A page of runs. */
export type ExtractionRunConnection = {
  readonly __typename?: 'ExtractionRunConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ExtractionRunEdge>;
  /** The runs of this page. */
  readonly nodes: ReadonlyArray<ExtractionRun>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of runs. */
export type ExtractionRunEdge = {
  readonly __typename?: 'ExtractionRunEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The run. */
  readonly node: ExtractionRun;
};

/** A value that things have, and how many have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many. */
  readonly count: Scalars['NonNegativeInt']['output'];
  /** What to show: a name, or the value itself. */
  readonly label: Scalars['String']['output'];
  /** What to put into a filter: an id, a code, a name of an enumeration or a month `YYYY-MM`. */
  readonly value: Scalars['String']['output'];
};

/** Where a fact about an article comes from, in the order of trust. */
export type FactOrigin =
  /** The web address: the site is in the table of outlets, or is named by its host. */
  | 'ADDRESS'
  /** Another element of the page's markup. */
  | 'ELEMENT'
  /** Given with the text by whoever brought it in. */
  | 'GIVEN'
  /** The page's linked data (JSON-LD). */
  | 'LINKED_DATA'
  /** A feed or sitemap that lists the page. */
  | 'LISTING'
  /** A meta element of the page. */
  | 'META'
  /** The text itself: its headline, byline, dateline, copyright line. */
  | 'TEXT';

/** Numbers that count the same thing at the same stage, whoever gives them. */
export type FigureGroup = {
  readonly __typename?: 'FigureGroup';
  /** How many articles give a number here. */
  readonly articleCount: Scalars['NonNegativeInt']['output'];
  /** The articles by id, 50 at most. */
  readonly articles: ReadonlyArray<Article>;
  /** How many claims give a number here. */
  readonly claimCount: Scalars['NonNegativeInt']['output'];
  /** The claims by number, 50 at most. */
  readonly claims: ReadonlyArray<Claim>;
  /** The greatest of the group's stated values and bounds. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** The least of the group's stated values and bounds. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** What part is counted; null when nothing narrows it. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The topic keys that its claims share: what happens, in what unit, at what stage. */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  /** The unit as written, in the singular. */
  readonly unit: Scalars['String']['output'];
};

/** A page of groups of numbers. */
export type FigureGroupConnection = {
  readonly __typename?: 'FigureGroupConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<FigureGroupEdge>;
  /** The groups of numbers of this page. */
  readonly nodes: ReadonlyArray<FigureGroup>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of groups of numbers. */
export type FigureGroupEdge = {
  readonly __typename?: 'FigureGroupEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The group of numbers. */
  readonly node: FigureGroup;
};

/** What narrows the contradictions that are told of. */
export type FoundFilter = {
  /** Of one of these degrees. */
  readonly degrees?: InputMaybe<ReadonlyArray<Degree>>;
  /** With a claim that speaks of this entity. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** With a claim held by this person, organization, country, outlet or article. */
  readonly heldBy?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  /** With both claims stated in this story. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
};

/** A word of a claim's statement. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** The code unit after the last. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The word itself. */
  readonly exact: Scalars['String']['output'];
  /** First UTF-16 code unit of the statement. */
  readonly start: Scalars['NonNegativeInt']['output'];
};

/** A page of other entities. */
export type IdentityConnection = {
  readonly __typename?: 'IdentityConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<IdentityEdge>;
  /** The other entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of other entities. */
export type IdentityEdge = {
  readonly __typename?: 'IdentityEdge';
  /** Who judged. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the two are one: the latest judgement of a person, else what a rule suggests. */
  readonly judgement: IdentityJudgement;
  /** The other entity. */
  readonly node: Entity;
  /** What people judged, one judgement a name, the latest first. */
  readonly reviews: ReviewConnection;
};


/** One place of a page of other entities. */
export type IdentityEdgeReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether two entities are one. */
export type IdentityJudgement =
  /** They are not. */
  | 'NOT_SAME'
  /** They are. */
  | 'SAME'
  /** It cannot be told. */
  | 'UNSURE';

/** One row of the ledger: what became of a text that came in. */
export type Ingest = {
  readonly __typename?: 'Ingest';
  /** When this was recorded. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** How often it was tried. */
  readonly attempts: Scalars['NonNegativeInt']['output'];
  /** The code of the error that stopped it. */
  readonly errorCode?: Maybe<Scalars['String']['output']>;
  /** The key of the text. */
  readonly key: Scalars['String']['output'];
  /** The extractor run that read it. */
  readonly run?: Maybe<ExtractionRun>;
  /** How far it came. */
  readonly state: IngestState;
  /** sha-256 of the text, once it could be read. */
  readonly textHash?: Maybe<Scalars['String']['output']>;
};

/** A page of rows of the ledger. */
export type IngestConnection = {
  readonly __typename?: 'IngestConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<IngestEdge>;
  /** The rows of the ledger of this page. */
  readonly nodes: ReadonlyArray<Ingest>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of rows of the ledger. */
export type IngestEdge = {
  readonly __typename?: 'IngestEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row of the ledger. */
  readonly node: Ingest;
};

/** Articles to be read. */
export type IngestInput = {
  /** The articles, 50 at most. */
  readonly articles: ReadonlyArray<ArticleInput>;
};

/** Articles that were handed in together, and how far they are. */
export type IngestJob = {
  readonly __typename?: 'IngestJob';
  /** Those that are in the graph, in the order in which they were handed in. */
  readonly articles: ArticleConnection;
  /** When they were handed in. */
  readonly at: Scalars['DateTime']['output'];
  /** The name of who handed them in. */
  readonly caller: Scalars['String']['output'];
  /** How many of them were read into the graph. */
  readonly done: Scalars['NonNegativeInt']['output'];
  /** How many could not be read. */
  readonly failed: Scalars['NonNegativeInt']['output'];
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Why, for each that could not. */
  readonly problems: ReadonlyArray<IngestProblem>;
  /** How many articles were handed in. */
  readonly received: Scalars['NonNegativeInt']['output'];
  /** How far it is. */
  readonly state: JobState;
  /** How many the present rules had read before, word for word. */
  readonly unchanged: Scalars['NonNegativeInt']['output'];
};


/** Articles that were handed in together, and how far they are. */
export type IngestJobArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why an article could not be read. */
export type IngestProblem = {
  readonly __typename?: 'IngestProblem';
  /** The code of the error. */
  readonly code: Scalars['String']['output'];
  /** Its key, or the address that was asked for. */
  readonly key: Scalars['String']['output'];
  /** What was wanted and what came. */
  readonly message: Scalars['String']['output'];
  /** Its place among those that were handed in, from 0 on. */
  readonly number: Scalars['NonNegativeInt']['output'];
};

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

/** One observation about how a text came to be. It is no score and no verdict. */
export type IntegritySignal = {
  readonly __typename?: 'IntegritySignal';
  /** What was seen. */
  readonly kind: IntegrityKind;
  /** Where; null for what the page lacks. */
  readonly span?: Maybe<WordSpan>;
};

/** How far articles are that were handed in together. */
export type JobState =
  /** All of them are read, or could not be. */
  | 'DONE'
  /** Some of them are read. */
  | 'RUNNING'
  /** None of them is read yet. */
  | 'WAITING';

/** How a claim went round, by the dates of publication and the citations of those who state it. */
export type Lineage = {
  readonly __typename?: 'Lineage';
  /** Circles of citations among the articles that state it, the certain first. */
  readonly cycles: CitationCycles;
  /** The article that states it first; more than one where the dates do not tell. */
  readonly first: ReadonlyArray<Article>;
  /** The earliest date on which it was published, as precisely as that is known. */
  readonly firstSaid?: Maybe<Scalars['PartialDate']['output']>;
  /** The earliest path of citations by which it came to an outlet; null when no dated article of the outlet states it. */
  readonly pathTo?: Maybe<ClaimPath>;
  /** Whether there are more articles than were looked at. */
  readonly truncated: Scalars['Boolean']['output'];
  /** The articles without a date, which may be earlier. */
  readonly undated: ReadonlyArray<Article>;
};


/** How a claim went round, by the dates of publication and the citations of those who state it. */
export type LineageCyclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How a claim went round, by the dates of publication and the citations of those who state it. */
export type LineageFirstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How a claim went round, by the dates of publication and the citations of those who state it. */
export type LineagePathToArgs = {
  outlet: Scalars['ID']['input'];
};


/** How a claim went round, by the dates of publication and the citations of those who state it. */
export type LineageUndatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody whom one article presents as an expert and no other article here names. */
export type LoneExpert = {
  readonly __typename?: 'LoneExpert';
  /** The article. */
  readonly article: Article;
  /** The person. */
  readonly person: Person;
  /** The words that present them. */
  readonly span: WordSpan;
};

/** A page of lone experts. */
export type LoneExpertConnection = {
  readonly __typename?: 'LoneExpertConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<LoneExpertEdge>;
  /** The lone experts of this page. */
  readonly nodes: ReadonlyArray<LoneExpert>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of lone experts. */
export type LoneExpertEdge = {
  readonly __typename?: 'LoneExpertEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The expert. */
  readonly node: LoneExpert;
};

/** Which lone experts. What is left out does not narrow. */
export type LoneExpertFilter = {
  /** Presented in this article. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Presented in an article of this story. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of named entities. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The named entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of named entities. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The named entity. */
  readonly node: Entity;
  /** The words that name it, in the order of the text. */
  readonly spans: ReadonlyArray<MentionSpan>;
};

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

/** Words that name an entity. */
export type MentionSpan = {
  readonly __typename?: 'MentionSpan';
  /** The code unit after the last. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The words themselves. */
  readonly exact: Scalars['String']['output'];
  /** What sort of name it is. */
  readonly form: MentionForm;
  /** First UTF-16 code unit of the stored text. */
  readonly start: Scalars['NonNegativeInt']['output'];
};

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

/**
 * Changes. Each is known by a key of the client's own: asked for again with the same key and the same input, it gives the same
 * record and changes nothing, so that a request whose answer got lost can simply be sent again; with another input it is refused
 * with the code `CONFLICT`. A record of each is written in one transaction with the change.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes an article out of the graph, with all that only it supported. */
  readonly deleteArticle: ArticleDeleted;
  /**
   * Hands in articles. They are kept until they are read, one after the other, also when the program stops in between; the answer
   * tells how far that is and can be asked for again by `job`.
   */
  readonly ingest: IngestJob;
  /** Says whether two people, organizations or outlets are one; merges nothing. A later judgement by the same name replaces its earlier. */
  readonly reviewIdentity: Reviewed;
  /** Confirms or rejects a contradiction, corroboration or qualification. A later judgement by the same name replaces its earlier. */
  readonly reviewRelation: Reviewed;
};


/**
 * Changes. Each is known by a key of the client's own: asked for again with the same key and the same input, it gives the same
 * record and changes nothing, so that a request whose answer got lost can simply be sent again; with another input it is refused
 * with the code `CONFLICT`. A record of each is written in one transaction with the change.
 */
export type MutationDeleteArticleArgs = {
  clientKey: Scalars['String']['input'];
  key: Scalars['String']['input'];
};


/**
 * Changes. Each is known by a key of the client's own: asked for again with the same key and the same input, it gives the same
 * record and changes nothing, so that a request whose answer got lost can simply be sent again; with another input it is refused
 * with the code `CONFLICT`. A record of each is written in one transaction with the change.
 */
export type MutationIngestArgs = {
  clientKey: Scalars['String']['input'];
  input: IngestInput;
};


/**
 * Changes. Each is known by a key of the client's own: asked for again with the same key and the same input, it gives the same
 * record and changes nothing, so that a request whose answer got lost can simply be sent again; with another input it is refused
 * with the code `CONFLICT`. A record of each is written in one transaction with the change.
 */
export type MutationReviewIdentityArgs = {
  clientKey: Scalars['String']['input'];
  input: ReviewIdentityInput;
};


/**
 * Changes. Each is known by a key of the client's own: asked for again with the same key and the same input, it gives the same
 * record and changes nothing, so that a request whose answer got lost can simply be sent again; with another input it is refused
 * with the code `CONFLICT`. A record of each is written in one transaction with the change.
 */
export type MutationReviewRelationArgs = {
  clientKey: Scalars['String']['input'];
  input: ReviewRelationInput;
};

/** Anything that has an id of its own. Ids are hashes of what the thing is, so they stay the same wherever it is read again. */
export type Node = {
  /** The id, a sha-256 in hex. */
  readonly id: Scalars['ID']['output'];
};

/** A named body: a ministry, a company, an alliance, a service. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Other names it goes by, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims it is quoted for, by statement. */
  readonly asserts: ClaimConnection;
  /** The articles that name it as a source or rely on it, by title. */
  readonly citedBy: CitedByConnection;
  /** The claims that speak of it, by statement. */
  readonly claims: ClaimConnection;
  /** The country it belongs to, when known. */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The articles that name it, by title. */
  readonly mentionedIn: ArticleConnection;
  /** The fullest name. */
  readonly name: Scalars['String']['output'];
  /** What is told on its word, by article and place in the text. */
  readonly said: AssertionConnection;
  /** Whether it is the same as another, as somebody judged. */
  readonly sameAs: IdentityConnection;
  /** Pairs of its own statements that cannot both hold, the surest first. */
  readonly selfContradictions: SelfContradictionConnection;
  /** Its item in Wikidata, when known. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A named body: a ministry, a company, an alliance, a service. */
export type OrganizationAssertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named body: a ministry, a company, an alliance, a service. */
export type OrganizationCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named body: a ministry, a company, an alliance, a service. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<AboutRole>>;
};


/** A named body: a ministry, a company, an alliance, a service. */
export type OrganizationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named body: a ministry, a company, an alliance, a service. */
export type OrganizationSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named body: a ministry, a company, an alliance, a service. */
export type OrganizationSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named body: a ministry, a company, an alliance, a service. */
export type OrganizationSelfContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  degrees?: InputMaybe<ReadonlyArray<Degree>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organizations of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
};

/** One thing that articles have in common, so that they have their word from one origin. */
export type OriginJoin = {
  readonly __typename?: 'OriginJoin';
  /** How many articles it joins. */
  readonly articleCount: Scalars['NonNegativeInt']['output'];
  /** The articles. */
  readonly articles: ReadonlyArray<Article>;
  /** The source or outlet; null for copied text. */
  readonly by?: Maybe<CitationTarget>;
  /** For copied text, the share of the shorter text that stands in the other, as estimated, of the least alike pair. */
  readonly copiedShare?: Maybe<Scalars['UnitInterval']['output']>;
  /** What it is. */
  readonly kind: OriginJoinKind;
};


/** One thing that articles have in common, so that they have their word from one origin. */
export type OriginJoinArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can join articles that state a claim. */
export type OriginJoinKind =
  /** One is a copy of the other, or of a good part of it. */
  | 'COPIED_TEXT'
  /** They credit the same outlet or state it on its word, or one of them is of that outlet. */
  | 'CREDIT'
  /** They state it on the word of the same person, office or body. */
  | 'NAMED_SOURCE'
  /** They are of one outlet, and neither names a source. */
  | 'OUTLET';

/** A number of which the bounds are known. */
export type OriginRange = {
  readonly __typename?: 'OriginRange';
  /** At most so many: the most articles of which no two are known to have it from one origin. */
  readonly max: Scalars['NonNegativeInt']['output'];
  /** At least so many: groups of articles that nothing joins and that all name their source. A word without a name may come from any of them, so it adds nothing, and neither does a copy. */
  readonly min: Scalars['NonNegativeInt']['output'];
};

/** Who publishes pages. */
export type Outlet = Entity & Node & {
  readonly __typename?: 'Outlet';
  /** Other names it goes by, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles it published, by title. */
  readonly articles: ArticleConnection;
  /** The claims of its articles and those it is quoted for, by statement. */
  readonly asserts: ClaimConnection;
  /** Circular reporting: circles of citations through the outlet among the articles of its stories, the certain first. */
  readonly citationCycles: CitationCycles;
  /** The articles that name it as a source or rely on it, by title. */
  readonly citedBy: CitedByConnection;
  /** The claims that speak of it, by statement. */
  readonly claims: ClaimConnection;
  /** The country it is based in, when known. */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Its registrable domain, when known. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The articles that name it, by title. */
  readonly mentionedIn: ArticleConnection;
  /** The fullest name. */
  readonly name: Scalars['String']['output'];
  /** What is told on its word, by article and place in the text. */
  readonly said: AssertionConnection;
  /** Whether it is the same as another, as somebody judged. */
  readonly sameAs: IdentityConnection;
  /** Pairs of claims of its articles, or told on its word, that cannot both hold, the surest first. */
  readonly selfContradictions: SelfContradictionConnection;
  /** How the chains of sources of what its articles say end, month by month; what has no known month comes last. */
  readonly sourcing: SourcingMonthConnection;
  /** Its item in Wikidata, when known. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** Who publishes pages. */
export type OutletArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unsureAsOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Who publishes pages. */
export type OutletAssertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who publishes pages. */
export type OutletCitationCyclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  story?: InputMaybe<Scalars['ID']['input']>;
};


/** Who publishes pages. */
export type OutletCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who publishes pages. */
export type OutletClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<AboutRole>>;
};


/** Who publishes pages. */
export type OutletMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who publishes pages. */
export type OutletSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who publishes pages. */
export type OutletSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who publishes pages. */
export type OutletSelfContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  degrees?: InputMaybe<ReadonlyArray<Degree>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
};


/** Who publishes pages. */
export type OutletSourcingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A page of outlets. */
export type OutletConnection = {
  readonly __typename?: 'OutletConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<OutletEdge>;
  /** The outlets of this page. */
  readonly nodes: ReadonlyArray<Outlet>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of outlets. */
export type OutletEdge = {
  readonly __typename?: 'OutletEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The outlet. */
  readonly node: Outlet;
};

/** One side of a contradiction, as one article, outlet or speaker holds it. */
export type OwnSide = {
  readonly __typename?: 'OwnSide';
  /** Its own assertions of the claim, 10 at most; each names the article that carries it. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** The claim. */
  readonly claim: Claim;
  /** The earliest publication of it that is known. */
  readonly firstSaid?: Maybe<Scalars['PartialDate']['output']>;
  /** The latest publication of it that is known. */
  readonly lastSaid?: Maybe<Scalars['PartialDate']['output']>;
};

/** Where a page begins and whether more follows. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item: give it as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Words of a text that lead to a web page. */
export type PageLink = {
  readonly __typename?: 'PageLink';
  /** The code unit after the last. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The words themselves. */
  readonly exact: Scalars['String']['output'];
  /** First UTF-16 code unit of the stored text. */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** The address that they lead to. */
  readonly url: Scalars['URL']['output'];
};

/** A human being, or the holder of a named office. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Other names it goes by, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims the person is quoted for, by statement. */
  readonly asserts: ClaimConnection;
  /** The articles that name it as a source or rely on it, by title. */
  readonly citedBy: CitedByConnection;
  /** The claims that speak of it, by statement. */
  readonly claims: ClaimConnection;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Whether only the office is known ("Ukrainian ambassador to South Korea"), not who holds it. */
  readonly isOffice: Scalars['Boolean']['output'];
  /** The articles that name it, by title. */
  readonly mentionedIn: ArticleConnection;
  /** The fullest name. */
  readonly name: Scalars['String']['output'];
  /** What is told on the person's word, by article and place in the text. */
  readonly said: AssertionConnection;
  /** Whether the person is the same as another, as somebody judged. */
  readonly sameAs: IdentityConnection;
  /** Pairs of the person’s own statements that cannot both hold, the surest first, with dates and who carried each. */
  readonly selfContradictions: SelfContradictionConnection;
  /** The title or role written beside the name. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Its item in Wikidata, when known. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A human being, or the holder of a named office. */
export type PersonAssertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being, or the holder of a named office. */
export type PersonCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being, or the holder of a named office. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<AboutRole>>;
};


/** A human being, or the holder of a named office. */
export type PersonMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being, or the holder of a named office. */
export type PersonSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being, or the holder of a named office. */
export type PersonSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being, or the holder of a named office. */
export type PersonSelfContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  degrees?: InputMaybe<ReadonlyArray<Degree>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people of this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of people. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** A named place that is no country. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Other names it goes by, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it as a source or rely on it, by title. */
  readonly citedBy: CitedByConnection;
  /** The claims that speak of it, by statement. */
  readonly claims: ClaimConnection;
  /** The country it lies in, when known. */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The articles that name it, by title. */
  readonly mentionedIn: ArticleConnection;
  /** The fullest name. */
  readonly name: Scalars['String']['output'];
  /** Its item in Wikidata, when known. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A named place that is no country. */
export type PlaceCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named place that is no country. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<AboutRole>>;
};


/** A named place that is no country. */
export type PlaceMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The places of this page. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The place. */
  readonly node: Place;
};

/** Whether a claim says yes or no. */
export type Polarity =
  /** It does not hold. */
  | 'NEGATIVE'
  /** It holds. */
  | 'POSITIVE';

/** Two claims that look like a conflict and are none. */
export type Qualification = ClaimRelation & Node & {
  readonly __typename?: 'Qualification';
  /** The assertions that decided. */
  readonly decidedBy: ReadonlyArray<Assertion>;
  /** The id, a hash of type, both claims and kind. */
  readonly id: Scalars['ID']['output'];
  /** Why they can both hold. */
  readonly kind: QualificationKind;
  /** Which comparison found it: `structure`, by the slots that both claims fill, or `words`, by most of their words. */
  readonly method: Scalars['String']['output'];
  /** One plain sentence that names both values. */
  readonly reason: Scalars['String']['output'];
  /** What people judged: the latest judgement, SUGGESTED until there is one. */
  readonly review: ReviewVerdict;
  /** What people judged of it, one judgement a name, the latest first. */
  readonly reviews: ReviewConnection;
  /** Whether people judged it differently; `reviews` has each. */
  readonly reviewsDiffer: Scalars['Boolean']['output'];
  /** The extractor run that made it. */
  readonly run?: Maybe<ExtractionRun>;
  /** How sure the comparison is. */
  readonly score: Scalars['UnitInterval']['output'];
  /** The two claims, the smaller id first. */
  readonly sides: ReadonlyArray<ClaimSide>;
};


/** Two claims that look like a conflict and are none. */
export type QualificationReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of qualifications. */
export type QualificationConnection = {
  readonly __typename?: 'QualificationConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<QualificationEdge>;
  /** The qualifications of this page. */
  readonly nodes: ReadonlyArray<Qualification>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of qualifications. */
export type QualificationEdge = {
  readonly __typename?: 'QualificationEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The qualification. */
  readonly node: Qualification;
};

/** Which qualifications. All conditions must hold; what is left out does not narrow. */
export type QualificationFilter = {
  /** With a claim that this article states. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** With a claim that speaks of this country, or of a place in it. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** With a claim that speaks of this entity. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** With one of the two claims held by this person, organization, country, outlet or article. */
  readonly heldBy?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<QualificationKind>>;
  /** With a claim that somebody puts forward in one of these ways. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** With the other of the two claims held by this one. */
  readonly otherHeldBy?: InputMaybe<Scalars['ID']['input']>;
  /** With a claim that this outlet states. */
  readonly outlet?: InputMaybe<Scalars['ID']['input']>;
  /** Judged in one of these ways. */
  readonly reviews?: InputMaybe<ReadonlyArray<ReviewVerdict>>;
  /** With both claims stated in an article published on this date or later; texts without a date are left out. */
  readonly saidFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** With both claims stated in an article published on this date or earlier; texts without a date are left out. */
  readonly saidTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** With both claims stated in this story. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
  /** With a claim for which a chain of sources ends in one of these ways. */
  readonly terminals?: InputMaybe<ReadonlyArray<Terminal>>;
  /** With a claim that has all of these words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

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

/** A counted amount with its bounds; a bound of null means that none was stated. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** The words that soften it; null for a plain number. */
  readonly approximator?: Maybe<Scalars['String']['output']>;
  /** The least it can be. */
  readonly atLeast?: Maybe<Scalars['Float']['output']>;
  /** The most it can be: 100,000 for "up to 100,000". */
  readonly atMost?: Maybe<Scalars['Float']['output']>;
  /** What is counted, in words. */
  readonly counts: Scalars['String']['output'];
  /** What part is counted; null when nothing narrows it. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The unit in the singular, or as a symbol. */
  readonly unit: Scalars['String']['output'];
  /** The number as stated; null for words such as "thousands". */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** One article, by its id or by the key it came in with; give exactly one of the two. */
  readonly article?: Maybe<Article>;
  /** How many articles there are by outlet, country, language and month: to narrow `articles` further. */
  readonly articleFacets: ArticleFacets;
  /** All articles by title. */
  readonly articles: ArticleConnection;
  /** All assertions, by article and place in its text: a flat table of who said what where. */
  readonly assertions: AssertionConnection;
  /** What was changed through this endpoint, by whom and what came of it, the latest first. */
  readonly auditRecords: AuditRecordConnection;
  /** One claim. */
  readonly claim?: Maybe<Claim>;
  /** How many claims there are by modality, end of the chain of sources, outlet, country and month: to narrow `claims` further. */
  readonly claimFacets: ClaimFacets;
  /** All claims that somebody holds at present, by statement; with `filter.text`, the best match first. */
  readonly claims: ClaimConnection;
  /** The claims that most articles contradict, the most contested first. A contradiction that a person rejected does not count. */
  readonly contestedClaims: ContestedClaimConnection;
  /** How many contradictions there are by kind, degree, verdict, outlet, country and month: to narrow `contradictions` further. */
  readonly contradictionFacets: ContradictionFacets;
  /** Pairs of claims that cannot both hold, the surest first. */
  readonly contradictions: ContradictionConnection;
  /** All countries that are named, by name. */
  readonly countries: CountryConnection;
  /** One country, when any article names it. */
  readonly country?: Maybe<Country>;
  /** Where articles tell one matter with two certainties, by article. */
  readonly drifts: DriftConnection;
  /**
   * People, organizations, countries, places and outlets by a name or nearly that name: one letter may differ in a word of four
   * or five, two in a longer one. The nearest come first; of 500 at most.
   */
  readonly entities: EntityConnection;
  /** The ledger: what became of each text that came in, by key. */
  readonly ingests: IngestConnection;
  /** How far the articles are that were handed in together; null where there is no such job. */
  readonly job?: Maybe<IngestJob>;
  /** People whom one article presents as experts and no other article here names, by name. Nothing follows for who they are. */
  readonly loneExperts: LoneExpertConnection;
  /**
   * What would fall: the claims that nobody would hold any more if these were withdrawn together, by statement. An article
   * takes along what it says; an outlet what it published, what credits it and what is told on its word; any other source
   * what is told on its word. Nothing is changed.
   */
  readonly lostSupport: ClaimConnection;
  /** Anything with an id: a node of the graph or a relation between two claims. */
  readonly node?: Maybe<Node>;
  /** Many things by id, in the order of the ids; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One organization. */
  readonly organization?: Maybe<Organization>;
  /** All organizations by name. */
  readonly organizations: OrganizationConnection;
  /** One outlet. */
  readonly outlet?: Maybe<Outlet>;
  /** All outlets by name, those that are only cited too. */
  readonly outlets: OutletConnection;
  /** All people by name. */
  readonly people: PersonConnection;
  /** One person. */
  readonly person?: Maybe<Person>;
  /** All places that are named, by name. */
  readonly places: PlaceConnection;
  /** Pairs of claims that look like a conflict and are none, the surest first. */
  readonly qualifications: QualificationConnection;
  /** What people judged of relations and identities, the latest first; those of edges that are gone too. */
  readonly reviews: ReviewConnection;
  /** Pages that retell or copy another, as a credit line says or their texts show, by the title of the page. */
  readonly rewrites: RewriteConnection;
  /** What another run of the extractor makes of the texts that both have read; null when there is no such run. */
  readonly runDiff?: Maybe<RunDiff>;
  /** The extractor's runs, the newest version last. */
  readonly runs: ExtractionRunConnection;
  /**
   * A shortest way between two things, of 8 edges at most: the things on it in their order, and the edges that lead from one to
   * the next, in either direction. Of several equally short ones always the same. Null when there is none.
   */
  readonly shortestPath?: Maybe<Subgraph>;
  /** How much the graph holds. */
  readonly stats: Stats;
  /** All stories, the one with most articles first. */
  readonly stories: StoryConnection;
  /** One story, by its id or by an id it had before it grew. */
  readonly story?: Maybe<Story>;
  /**
   * What stands around some things, with what joins it: to draw. The nearest come first; within one distance those joined by
   * disagreement, then by assertion, then by the rest, then by id, so the same graph always gives the same answer. Null when
   * there is none of these things.
   */
  readonly subgraph?: Maybe<Subgraph>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryArticleFacetsArgs = {
  filter?: InputMaybe<ArticleFilter>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssertionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssertionOrder>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryAuditRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryClaimFacetsArgs = {
  filter?: InputMaybe<ClaimFilter>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryContestedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  saidFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  saidTo?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryContradictionFacetsArgs = {
  filter?: InputMaybe<ContradictionFilter>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContradictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryDriftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DriftFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nearName: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryIngestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<IngestState>>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryLoneExpertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LoneExpertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryLostSupportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  withdrawn: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryOutletArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryOutletsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  publishing?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryQualificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QualificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryRewritesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RewriteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryRunDiffArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryShortestPathArgs = {
  edgeTypes?: InputMaybe<ReadonlyArray<EdgeType>>;
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryStoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QueryStoryArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions about who claims what, on whose word, and who says otherwise. Every list is paged: `first` is from 1 to 100,
 * 20 when it is left out, and `after` takes the cursor of the last item seen.
 */
export type QuerySubgraphArgs = {
  around: ReadonlyArray<Scalars['ID']['input']>;
  edgeTypes?: InputMaybe<ReadonlyArray<EdgeType>>;
  first?: Scalars['Int']['input'];
  hops?: Scalars['Int']['input'];
};

/** How a relation can be judged. */
export type RelationVerdict =
  /** It stands. */
  | 'CONFIRMED'
  /** It does not stand. */
  | 'REJECTED';

/**
 * A person's judgement of a relation or an identity. It is kept by the edge's id, so it stays when articles are read again or
 * taken out, and holds again when the edge comes back. A later judgement by the same name replaces that name's earlier one.
 */
export type Review = Node & {
  readonly __typename?: 'Review';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The two claims or the two entities, null for one that the graph has no longer. */
  readonly between: ReadonlyArray<Maybe<Node>>;
  /** Who judged. */
  readonly by: Scalars['String']['output'];
  /** The id, a hash of the edge and the name. */
  readonly id: Scalars['ID']['output'];
  /** Why, in the person's own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The relation; null for an identity, and where the relation is gone. */
  readonly relation?: Maybe<ClaimRelation>;
  /** What was judged. */
  readonly verdict: Verdict;
};

/** A page of judgements. */
export type ReviewConnection = {
  readonly __typename?: 'ReviewConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** The judgements of this page. */
  readonly nodes: ReadonlyArray<Review>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of judgements. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement. */
  readonly node: Review;
};

/** Which judgements. All conditions must hold; what is left out does not narrow. */
export type ReviewFilter = {
  /** By the person of this name. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Of what somebody else judged differently, or of what nobody did. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these. */
  readonly verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** A judgement of two names. */
export type ReviewIdentityInput = {
  /** Who judges, when that is another name than the caller's; only an admin may sign for others. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Whether they are one. */
  readonly judgement: IdentityJudgement;
  /** Why, in 2,000 characters at most. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The id of a person, an organization or an outlet. */
  readonly one: Scalars['ID']['input'];
  /** The id of the other. */
  readonly other: Scalars['ID']['input'];
};

/** A judgement of a relation. */
export type ReviewRelationInput = {
  /** Who judges, when that is another name than the caller's; only an admin may sign for others. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Why, in 2,000 characters at most. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The id of a contradiction, corroboration or qualification. */
  readonly relation: Scalars['ID']['input'];
  /** Whether it stands. */
  readonly verdict: RelationVerdict;
};

/** What a person judged of a relation. */
export type ReviewVerdict =
  /** It stands. */
  | 'CONFIRMED'
  /** It does not stand. */
  | 'REJECTED'
  /** Nobody judged yet. */
  | 'SUGGESTED';

/** What came of a judgement. */
export type Reviewed = {
  readonly __typename?: 'Reviewed';
  /** What is written down of the change. */
  readonly record: AuditRecord;
  /** The judgement as the graph has it now. */
  readonly review: Review;
};

/** A page that retells or copies another. */
export type Rewrite = {
  readonly __typename?: 'Rewrite';
  /** The page; of two texts alike the later, where dates tell. */
  readonly article: Article;
  /** What shows it. */
  readonly basis: RewriteBasis;
  /** Whether it is known which of the two came first: by the credit line, or by the dates. */
  readonly certain: Scalars['Boolean']['output'];
  /** For copied text, the share of the shorter text that stands in the other, as estimated. */
  readonly copiedShare?: Maybe<Scalars['UnitInterval']['output']>;
  /** What it is taken from: the credited outlet, or the article with the same text. */
  readonly of: CitationTarget;
  /** The words that show it, in the order of the page: the credit line, or the longest stretches of copied text. */
  readonly stretches: ReadonlyArray<CopiedStretch>;
};


/** A page that retells or copies another. */
export type RewriteStretchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What shows that a page is taken from another. */
export type RewriteBasis =
  /** The texts: at least half of the shorter one stands in the other. */
  | 'COPIED_TEXT'
  /** A line that credits an outlet or agency for the text. */
  | 'CREDIT';

/** A page of rewrites. */
export type RewriteConnection = {
  readonly __typename?: 'RewriteConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<RewriteEdge>;
  /** The rewrites of this page. */
  readonly nodes: ReadonlyArray<Rewrite>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of rewrites. */
export type RewriteEdge = {
  readonly __typename?: 'RewriteEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The rewrite. */
  readonly node: Rewrite;
};

/** Which rewrites. All conditions must hold; what is left out does not narrow. */
export type RewriteFilter = {
  /** Of which this article is one side. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Shown in one of these ways. */
  readonly bases?: InputMaybe<ReadonlyArray<RewriteBasis>>;
  /** Of which this outlet published or is one side. */
  readonly outlet?: InputMaybe<Scalars['ID']['input']>;
  /** With a page of this story. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
};

/** What a caller may do. Every role may read. */
export type Role =
  /** Does all there is. */
  | 'ADMIN'
  /** Hands in articles too. */
  | 'INGESTER'
  /** Asks questions. */
  | 'READER'
  /** Judges relations and identities too. */
  | 'REVIEWER';

/** A claim that two runs found differently in one text. */
export type RunChange = {
  readonly __typename?: 'RunChange';
  /** How the later run found it, each with its words; empty when it did not. */
  readonly after: ReadonlyArray<Assertion>;
  /** The article. */
  readonly article: Article;
  /** How the earlier run found it, each with its words; empty when it did not. */
  readonly before: ReadonlyArray<Assertion>;
  /** The claim. */
  readonly claim: Claim;
  /** How it fares. */
  readonly kind: RunChangeKind;
  /** The state of its text that both read. */
  readonly version: ArticleVersion;
};

/** A page of changes. */
export type RunChangeConnection = {
  readonly __typename?: 'RunChangeConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<RunChangeEdge>;
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<RunChange>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of changes. */
export type RunChangeEdge = {
  readonly __typename?: 'RunChangeEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: RunChange;
};

/** How a claim fares from one run of the extractor to another. */
export type RunChangeKind =
  /** Both found it, but on another's word or put forward in another way. */
  | 'CHANGED'
  /** Only the later run found it. */
  | 'GAINED'
  /** Only the earlier run found it. */
  | 'LOST';

/**
 * Two runs of the extractor over the same texts. What a run found stays with its name, so any two can be compared, however many
 * came between; texts that only one of them read cannot.
 */
export type RunDiff = {
  readonly __typename?: 'RunDiff';
  /**
   * The claims that the two found differently, by article and place in its text. A claim that both found on the same word and
   * put forward in the same way is not among them, even if its words were marked off otherwise.
   */
  readonly changes: RunChangeConnection;
  /** The earlier run. */
  readonly from: ExtractionRun;
  /** The later run. */
  readonly to: ExtractionRun;
  /** How many article versions both read. */
  readonly versionsCompared: Scalars['NonNegativeInt']['output'];
  /** How many article versions only the earlier one read. */
  readonly versionsOnlyFrom: Scalars['NonNegativeInt']['output'];
  /** How many article versions only the later one read. */
  readonly versionsOnlyTo: Scalars['NonNegativeInt']['output'];
};


/**
 * Two runs of the extractor over the same texts. What a run found stays with its name, so any two can be compared, however many
 * came between; texts that only one of them read cannot.
 */
export type RunDiffChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RunChangeKind>>;
};

/** A page of contradictions of somebody with itself. */
export type SelfContradictionConnection = {
  readonly __typename?: 'SelfContradictionConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<SelfContradictionEdge>;
  /** The contradictions of somebody with itself of this page. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of contradictions of somebody with itself. */
export type SelfContradictionEdge = {
  readonly __typename?: 'SelfContradictionEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The contradiction. */
  readonly node: Contradiction;
  /** Both sides as it holds them itself, what it said first before the other. */
  readonly sides: ReadonlyArray<OwnSide>;
};

/** One link of an attribution. */
export type SourceLink = {
  readonly __typename?: 'SourceLink';
  /** The words that attribute ("according to"); null for a bare quotation. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** How the speaker's words are given. */
  readonly kind: AttributionKind;
  /** Its place in the chain, from 0 at the outermost relay. */
  readonly order: Scalars['NonNegativeInt']['output'];
  /** The words for the speaker at this place; null when the speaker is understood. */
  readonly span?: Maybe<WordSpan>;
  /** Whose word it is, or who passed it on. */
  readonly speaker: Speaker;
};

/** How the chains of sources of an outlet's assertions end in one month. */
export type SourcingMonth = {
  readonly __typename?: 'SourcingMonth';
  /** Those that end with a source kept unnamed. */
  readonly anonymous: SourcingShare;
  /** How many articles say something. */
  readonly articleCount: Scalars['NonNegativeInt']['output'];
  /** How many assertions they make. */
  readonly assertionCount: Scalars['NonNegativeInt']['output'];
  /** The month; null for articles whose month is not known. */
  readonly month?: Maybe<Scalars['PartialDate']['output']>;
  /** Those that end with a person, the holder of an office, a body or another outlet by name. */
  readonly named: SourcingShare;
  /** Those that end with the article's own word. */
  readonly ownWord: SourcingShare;
  /** Those that end with reports nobody names. */
  readonly unattributed: SourcingShare;
  /** Those that end with a group without names. */
  readonly unnamedGroup: SourcingShare;
};

/** A page of months. */
export type SourcingMonthConnection = {
  readonly __typename?: 'SourcingMonthConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<SourcingMonthEdge>;
  /** The months of this page. */
  readonly nodes: ReadonlyArray<SourcingMonth>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of months. */
export type SourcingMonthEdge = {
  readonly __typename?: 'SourcingMonthEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The month. */
  readonly node: SourcingMonth;
};

/** A part of the assertions of one month. */
export type SourcingShare = {
  readonly __typename?: 'SourcingShare';
  /** How many. */
  readonly count: Scalars['NonNegativeInt']['output'];
  /** Which part of all. */
  readonly share: Scalars['UnitInterval']['output'];
};

/** The one whose word is given. */
export type Speaker = Country | Organization | Outlet | Person | UnnamedSource;

/** The stance that one article gives to somebody. */
export type Stance = {
  readonly __typename?: 'Stance';
  /** The article. */
  readonly article: Article;
  /** What the article says of it, 20 at most. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** The contradictions of stance that it is part of, 20 at most. */
  readonly contradictions: ReadonlyArray<Contradiction>;
  /** Who takes it. */
  readonly holder: Entity;
  /** Whether it says that the stance is taken, or that it is not. */
  readonly polarity: Polarity;
  /** Which one, such as `SUPPORT`, `OPPOSE` or `NEUTRAL`. */
  readonly stance: Scalars['String']['output'];
};

/** A page of stances. */
export type StanceConnection = {
  readonly __typename?: 'StanceConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<StanceEdge>;
  /** The stances of this page. */
  readonly nodes: ReadonlyArray<Stance>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of stances. */
export type StanceEdge = {
  readonly __typename?: 'StanceEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The stance. */
  readonly node: Stance;
};

/** How much the graph holds. Assertions are those that stand at present. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Articles. */
  readonly articles: Scalars['NonNegativeInt']['output'];
  /** Assertions that stand. */
  readonly assertions: Scalars['NonNegativeInt']['output'];
  /** Claims. */
  readonly claims: Scalars['NonNegativeInt']['output'];
  /** Pairs of claims that cannot both hold. */
  readonly contradictions: Scalars['NonNegativeInt']['output'];
  /** Pairs of claims that agree. */
  readonly corroborations: Scalars['NonNegativeInt']['output'];
  /** Countries. */
  readonly countries: Scalars['NonNegativeInt']['output'];
  /** Organizations. */
  readonly organizations: Scalars['NonNegativeInt']['output'];
  /** Outlets, those only cited too. */
  readonly outlets: Scalars['NonNegativeInt']['output'];
  /** People. */
  readonly people: Scalars['NonNegativeInt']['output'];
  /** Places. */
  readonly places: Scalars['NonNegativeInt']['output'];
  /** Pairs that look like a conflict and are none. */
  readonly qualifications: Scalars['NonNegativeInt']['output'];
  /** Stories. */
  readonly stories: Scalars['NonNegativeInt']['output'];
  /** Sources without a name. */
  readonly unnamedSources: Scalars['NonNegativeInt']['output'];
  /** States of their texts. */
  readonly versions: Scalars['NonNegativeInt']['output'];
};

/** Articles that tell of the same event. */
export type Story = Node & {
  readonly __typename?: 'Story';
  /** Its articles, by title. */
  readonly articles: ArticleConnection;
  /** The claims of its articles, by statement. */
  readonly claims: ClaimConnection;
  /** Pairs of its claims that cannot both hold, the surest first. */
  readonly contradictions: ContradictionConnection;
  /** Pairs of its claims that agree across articles, the surest first. */
  readonly corroborations: CorroborationConnection;
  /** The numbers of the story, grouped by what they count. */
  readonly figures: FigureGroupConnection;
  /** The earliest publication that is known. */
  readonly firstSaid?: Maybe<Scalars['PartialDate']['output']>;
  /** The id, from the smallest id of its articles. */
  readonly id: Scalars['ID']['output'];
  /** The title of the article that names it. */
  readonly label: Scalars['String']['output'];
  /** The latest publication that is known. */
  readonly lastSaid?: Maybe<Scalars['PartialDate']['output']>;
  /** Pairs of its claims that look like a conflict and are none, the surest first. */
  readonly qualifications: QualificationConnection;
  /** Which stance its articles give to whom, by holder and article. */
  readonly stances: StanceConnection;
};


/** Articles that tell of the same event. */
export type StoryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Articles that tell of the same event. */
export type StoryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Articles that tell of the same event. */
export type StoryContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  degrees?: InputMaybe<ReadonlyArray<Degree>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  heldBy?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  otherHeldBy?: InputMaybe<Scalars['ID']['input']>;
  reviews?: InputMaybe<ReadonlyArray<ReviewVerdict>>;
};


/** Articles that tell of the same event. */
export type StoryCorroborationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  heldBy?: InputMaybe<Scalars['ID']['input']>;
  otherHeldBy?: InputMaybe<Scalars['ID']['input']>;
  reviews?: InputMaybe<ReadonlyArray<ReviewVerdict>>;
};


/** Articles that tell of the same event. */
export type StoryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Articles that tell of the same event. */
export type StoryQualificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  heldBy?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<QualificationKind>>;
  otherHeldBy?: InputMaybe<Scalars['ID']['input']>;
  reviews?: InputMaybe<ReadonlyArray<ReviewVerdict>>;
};


/** Articles that tell of the same event. */
export type StoryStancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  holders?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of stories. */
export type StoryConnection = {
  readonly __typename?: 'StoryConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<StoryEdge>;
  /** The stories of this page. */
  readonly nodes: ReadonlyArray<Story>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of stories. */
export type StoryEdge = {
  readonly __typename?: 'StoryEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The story. */
  readonly node: Story;
};

/** Which stories. What is left out does not narrow. */
export type StoryFilter = {
  /** Words of the label, in any case. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** With at least so many articles. */
  readonly minArticles?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** What joins them, the most telling first. */
  readonly edges: ReadonlyArray<SubgraphEdge>;
  /** The things, the nearest first. */
  readonly nodes: ReadonlyArray<SubgraphNode>;
  /** How many edges between the things shown were left out. */
  readonly omittedEdges: Scalars['NonNegativeInt']['output'];
  /** How many things next to those shown, within the steps asked for, were left out: at least so many. */
  readonly omittedNodes: Scalars['NonNegativeInt']['output'];
  /** Whether things or edges were left out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** An edge in a part of the graph. */
export type SubgraphEdge = {
  readonly __typename?: 'SubgraphEdge';
  /** How hard a contradiction is; null for all else. */
  readonly degree?: Maybe<Degree>;
  /** The id of the thing that it leads from. Contradictions and their like have no direction. */
  readonly from: Scalars['ID']['output'];
  /** The id, a sha-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** The kind of the relation or citation, the role of what a claim speaks of, or the judgement of an identity. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The id of the thing that it leads to. */
  readonly to: Scalars['ID']['output'];
  /** How the two are joined. */
  readonly type: EdgeType;
};

/** A thing in a part of the graph. */
export type SubgraphNode = {
  readonly __typename?: 'SubgraphNode';
  /** How many steps it is from what was started from. */
  readonly distance: Scalars['NonNegativeInt']['output'];
  /** How many edges it has in the whole graph. */
  readonly edgeCount: Scalars['NonNegativeInt']['output'];
  /** The thing. */
  readonly node: Node;
};

/**
 * What is told as soon as it stands in the graph, whoever brought it: over WebSocket (graphql-ws) at `/graphql`, or as server-sent
 * events (graphql-sse, one connection for each) at `/graphql/stream`. What an event leads to is read after it, as an answer is.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** An article that was read, anew or again; null for one that is taken out already. */
  readonly articleIngested?: Maybe<Article>;
  /** A contradiction that was not there before; null for one that is gone already. */
  readonly contradictionFound?: Maybe<Contradiction>;
  /** How far a job is: now, whenever that changes, and for the last time when it is done. */
  readonly ingestProgress: IngestJob;
};


/**
 * What is told as soon as it stands in the graph, whoever brought it: over WebSocket (graphql-ws) at `/graphql`, or as server-sent
 * events (graphql-sse, one connection for each) at `/graphql/stream`. What an event leads to is read after it, as an answer is.
 */
export type SubscriptionContradictionFoundArgs = {
  filter?: InputMaybe<FoundFilter>;
};


/**
 * What is told as soon as it stands in the graph, whoever brought it: over WebSocket (graphql-ws) at `/graphql`, or as server-sent
 * events (graphql-sse, one connection for each) at `/graphql/stream`. What an event leads to is read after it, as an answer is.
 */
export type SubscriptionIngestProgressArgs = {
  jobId: Scalars['ID']['input'];
};

/** Who stands behind a claim, and from how many places it can come. It says nothing of truth. */
export type Support = {
  readonly __typename?: 'Support';
  /** The articles that state it. */
  readonly articles: Scalars['NonNegativeInt']['output'];
  /** Those of the articles whose outlet is not known. */
  readonly articlesWithoutOutlet: Scalars['NonNegativeInt']['output'];
  /** From how many places that do not depend on one another it comes. */
  readonly independentOrigins: OriginRange;
  /** The people, offices and bodies on whose word they state it, each once. */
  readonly namedOrigins: Scalars['NonNegativeInt']['output'];
  /** The articles by what joins them, the largest group first. */
  readonly origins: ReadonlyArray<SupportOrigin>;
  /** The known outlets that published them. */
  readonly outlets: Scalars['NonNegativeInt']['output'];
  /** Whether there are more articles than were compared; then the interval is as wide as those leave it. */
  readonly truncated: Scalars['Boolean']['output'];
};


/** Who stands behind a claim, and from how many places it can come. It says nothing of truth. */
export type SupportOriginsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Articles that something joins, directly or through others; or one article that nothing joins with another. */
export type SupportOrigin = {
  readonly __typename?: 'SupportOrigin';
  /** How many articles. */
  readonly articleCount: Scalars['NonNegativeInt']['output'];
  /** The articles. */
  readonly articles: ReadonlyArray<Article>;
  /** What joins them. */
  readonly joins: ReadonlyArray<OriginJoin>;
  /** The people, offices and bodies on whose word they state it. */
  readonly named: ReadonlyArray<Speaker>;
};


/** Articles that something joins, directly or through others; or one article that nothing joins with another. */
export type SupportOriginArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Articles that something joins, directly or through others; or one article that nothing joins with another. */
export type SupportOriginJoinsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Articles that something joins, directly or through others; or one article that nothing joins with another. */
export type SupportOriginNamedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A stretch of an article's text that can be found again: position, exact text and up to 32 code units on both sides. */
export type TextSpan = {
  readonly __typename?: 'TextSpan';
  /** The code unit after the last. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The words themselves. */
  readonly exact: Scalars['String']['output'];
  /** What stands right before. */
  readonly prefix: Scalars['String']['output'];
  /** Which sentence of the text it is in, from 0. */
  readonly sentence: Scalars['NonNegativeInt']['output'];
  /** First UTF-16 code unit of the stored text. */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** What stands right after. */
  readonly suffix: Scalars['String']['output'];
  /** Which part of the article it is in. */
  readonly zone: Zone;
};

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

/** A source without a name. It belongs to its article and is never merged with that of another. */
export type UnnamedSource = Node & {
  readonly __typename?: 'UnnamedSource';
  /** The article that relies on it. */
  readonly article: Article;
  /** The id, a hash of article, kind and words. */
  readonly id: Scalars['ID']['output'];
  /** What sort of source it is said to be. */
  readonly kind: UnnamedKind;
  /** What is told on its word, in the order of the text. */
  readonly said: AssertionConnection;
  /** The words of the article for it. */
  readonly words: Scalars['String']['output'];
};


/** A source without a name. It belongs to its article and is never merged with that of another. */
export type UnnamedSourceSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** One difference between two states of a text. */
export type VersionChange = {
  readonly __typename?: 'VersionChange';
  /** What the later state says; null for what was dropped. */
  readonly after?: Maybe<Assertion>;
  /** What the earlier state said; null for what was added. */
  readonly before?: Maybe<Assertion>;
  /** What is other now, for what changed. */
  readonly facets: ReadonlyArray<ChangeFacet>;
  /** What became of it. */
  readonly kind: ChangeKind;
};

/** A page of differences. */
export type VersionChangeConnection = {
  readonly __typename?: 'VersionChangeConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<VersionChangeEdge>;
  /** The differences of this page. */
  readonly nodes: ReadonlyArray<VersionChange>;
  /** Where the page begins and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One place of a page of differences. */
export type VersionChangeEdge = {
  readonly __typename?: 'VersionChangeEdge';
  /** Where this item stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The difference. */
  readonly node: VersionChange;
};

/** Who speaks. */
export type Voice =
  /** Somebody else, by the article. */
  | 'ATTRIBUTED'
  /** The article itself. */
  | 'OUTLET';

/** Words at a place in an article's text. */
export type WordSpan = {
  readonly __typename?: 'WordSpan';
  /** The code unit after the last. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The words themselves. */
  readonly exact: Scalars['String']['output'];
  /** First UTF-16 code unit of the stored text. */
  readonly start: Scalars['NonNegativeInt']['output'];
};

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



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CitationTarget:
    | ( ArticleRow )
    | ( CountryRow )
    | ( OrganizationRow )
    | ( OutletRow )
    | ( PersonRow )
    | ( PlaceRow )
    | ( UnnamedSourceRow )
  ;
  Claimant:
    | ( ArticleRow )
    | ( CountryRow )
    | ( OrganizationRow )
    | ( OutletRow )
    | ( PersonRow )
  ;
  Speaker:
    | ( CountryRow )
    | ( OrganizationRow )
    | ( OutletRow )
    | ( PersonRow )
    | ( UnnamedSourceRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ClaimRelation:
    | ( ContradictionRow )
    | ( CorroborationRow )
    | ( QualificationRow )
  ;
  Entity:
    | ( CountryRow )
    | ( OrganizationRow )
    | ( OutletRow )
    | ( PersonRow )
    | ( PlaceRow )
  ;
  Node:
    | ( ArticleRow )
    | ( ArticleVersionRow )
    | ( AssertionRow )
    | ( ClaimRow )
    | ( ContradictionRow )
    | ( CorroborationRow )
    | ( CountryRow )
    | ( ExtractionRunRow )
    | ( OrganizationRow )
    | ( OutletRow )
    | ( PersonRow )
    | ( PlaceRow )
    | ( QualificationRow )
    | ( ReviewRow )
    | ( StoryRow )
    | ( UnnamedSourceRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AboutConnection: ResolverTypeWrapper<Omit<AboutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AboutEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  AboutEdge: ResolverTypeWrapper<AboutEdgeModel>;
  AboutRole: AboutRole;
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticleDeleted: ResolverTypeWrapper<Omit<ArticleDeleted, 'record'> & { record: ResolversTypes['AuditRecord'] }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFacets: ResolverTypeWrapper<ArticleFacets>;
  ArticleFilter: ArticleFilter;
  ArticleInput: ArticleInput;
  ArticleOrigins: ResolverTypeWrapper<ArticleOrigins>;
  ArticleVersion: ResolverTypeWrapper<ArticleVersionRow>;
  ArticleVersionConnection: ResolverTypeWrapper<Omit<ArticleVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['ArticleVersion']> }>;
  ArticleVersionEdge: ResolverTypeWrapper<Omit<ArticleVersionEdge, 'node'> & { node: ResolversTypes['ArticleVersion'] }>;
  Assertion: ResolverTypeWrapper<AssertionRow>;
  AssertionConnection: ResolverTypeWrapper<Omit<AssertionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AssertionEdge']>, nodes: ReadonlyArray<ResolversTypes['Assertion']> }>;
  AssertionEdge: ResolverTypeWrapper<Omit<AssertionEdge, 'node'> & { node: ResolversTypes['Assertion'] }>;
  AssertionFilter: AssertionFilter;
  AssertionOrder: AssertionOrder;
  AttributionKind: AttributionKind;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditOutcome: AuditOutcome;
  AuditRecord: ResolverTypeWrapper<AuditRecordRow>;
  AuditRecordConnection: ResolverTypeWrapper<Omit<AuditRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditRecordEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditRecord']> }>;
  AuditRecordEdge: ResolverTypeWrapper<Omit<AuditRecordEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>;
  BoilerplateReason: BoilerplateReason;
  BoilerplateSpan: ResolverTypeWrapper<BoilerplateSpan>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeFacet: ChangeFacet;
  ChangeKind: ChangeKind;
  CitationConnection: ResolverTypeWrapper<Omit<CitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitationEdge']>, nodes: ReadonlyArray<ResolversTypes['CitationTarget']> }>;
  CitationCycle: ResolverTypeWrapper<CitationCycleModel>;
  CitationCycles: ResolverTypeWrapper<CyclesShown>;
  CitationEdge: ResolverTypeWrapper<CitationEdgeModel>;
  CitationKind: CitationKind;
  CitationStep: ResolverTypeWrapper<PathStep>;
  CitationTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CitationTarget']>;
  CitedByConnection: ResolverTypeWrapper<Omit<CitedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  CitedByEdge: ResolverTypeWrapper<CitedByEdgeModel>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFacets: ResolverTypeWrapper<ClaimFacets>;
  ClaimFilter: ClaimFilter;
  ClaimPath: ResolverTypeWrapper<ClaimPathModel>;
  ClaimRelation: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ClaimRelation']>;
  ClaimSide: ResolverTypeWrapper<ClaimRow>;
  Claimant: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Claimant']>;
  ClaimantConnection: ResolverTypeWrapper<Omit<ClaimantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimantEdge']>, nodes: ReadonlyArray<ResolversTypes['Claimant']> }>;
  ClaimantEdge: ResolverTypeWrapper<ClaimantEdgeModel>;
  ContestedClaimConnection: ResolverTypeWrapper<Omit<ContestedClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContestedClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ContestedClaimEdge: ResolverTypeWrapper<ContestedClaimEdgeModel>;
  Contradiction: ResolverTypeWrapper<ContradictionRow>;
  ContradictionConnection: ResolverTypeWrapper<Omit<ContradictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContradictionEdge']>, nodes: ReadonlyArray<ResolversTypes['Contradiction']> }>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  ContradictionFacets: ResolverTypeWrapper<ContradictionFacets>;
  ContradictionFilter: ContradictionFilter;
  ContradictionKind: ContradictionKind;
  CopiedStretch: ResolverTypeWrapper<CopiedStretch>;
  Corroboration: ResolverTypeWrapper<CorroborationRow>;
  CorroborationConnection: ResolverTypeWrapper<Omit<CorroborationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CorroborationEdge']>, nodes: ReadonlyArray<ResolversTypes['Corroboration']> }>;
  CorroborationEdge: ResolverTypeWrapper<Omit<CorroborationEdge, 'node'> & { node: ResolversTypes['Corroboration'] }>;
  Country: ResolverTypeWrapper<CountryRow>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Degree: Degree;
  Drift: ResolverTypeWrapper<DriftRow>;
  DriftConnection: ResolverTypeWrapper<Omit<DriftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DriftEdge']>, nodes: ReadonlyArray<ResolversTypes['Drift']> }>;
  DriftDirection: DriftDirection;
  DriftEdge: ResolverTypeWrapper<Omit<DriftEdge, 'node'> & { node: ResolversTypes['Drift'] }>;
  DriftFilter: DriftFilter;
  DriftKind: DriftKind;
  EdgeType: EdgeType;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityType: EntityType;
  ExtractionRun: ResolverTypeWrapper<ExtractionRunRow>;
  ExtractionRunConnection: ResolverTypeWrapper<Omit<ExtractionRunConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExtractionRunEdge']>, nodes: ReadonlyArray<ResolversTypes['ExtractionRun']> }>;
  ExtractionRunEdge: ResolverTypeWrapper<Omit<ExtractionRunEdge, 'node'> & { node: ResolversTypes['ExtractionRun'] }>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  FactOrigin: FactOrigin;
  FigureGroup: ResolverTypeWrapper<FigureGroupRow>;
  FigureGroupConnection: ResolverTypeWrapper<Omit<FigureGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FigureGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['FigureGroup']> }>;
  FigureGroupEdge: ResolverTypeWrapper<Omit<FigureGroupEdge, 'node'> & { node: ResolversTypes['FigureGroup'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FoundFilter: FoundFilter;
  Highlight: ResolverTypeWrapper<Highlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityConnection: ResolverTypeWrapper<Omit<IdentityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IdentityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  IdentityEdge: ResolverTypeWrapper<IdentityEdgeModel>;
  IdentityJudgement: IdentityJudgement;
  Ingest: ResolverTypeWrapper<IngestRow>;
  IngestConnection: ResolverTypeWrapper<Omit<IngestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IngestEdge']>, nodes: ReadonlyArray<ResolversTypes['Ingest']> }>;
  IngestEdge: ResolverTypeWrapper<Omit<IngestEdge, 'node'> & { node: ResolversTypes['Ingest'] }>;
  IngestInput: IngestInput;
  IngestJob: ResolverTypeWrapper<IngestJobRow>;
  IngestProblem: ResolverTypeWrapper<IngestProblem>;
  IngestState: IngestState;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntegrityKind: IntegrityKind;
  IntegritySignal: ResolverTypeWrapper<IntegritySignal>;
  JobState: JobState;
  Lineage: ResolverTypeWrapper<ClaimLineage>;
  LoneExpert: ResolverTypeWrapper<LoneExpertRow>;
  LoneExpertConnection: ResolverTypeWrapper<Omit<LoneExpertConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LoneExpertEdge']>, nodes: ReadonlyArray<ResolversTypes['LoneExpert']> }>;
  LoneExpertEdge: ResolverTypeWrapper<Omit<LoneExpertEdge, 'node'> & { node: ResolversTypes['LoneExpert'] }>;
  LoneExpertFilter: LoneExpertFilter;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  MentionEdge: ResolverTypeWrapper<MentionEdgeModel>;
  MentionForm: MentionForm;
  MentionSpan: ResolverTypeWrapper<MentionSpan>;
  Modality: Modality;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OriginJoin: ResolverTypeWrapper<OriginJoinModel>;
  OriginJoinKind: OriginJoinKind;
  OriginRange: ResolverTypeWrapper<OriginRange>;
  Outlet: ResolverTypeWrapper<OutletRow>;
  OutletConnection: ResolverTypeWrapper<Omit<OutletConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OutletEdge']>, nodes: ReadonlyArray<ResolversTypes['Outlet']> }>;
  OutletEdge: ResolverTypeWrapper<Omit<OutletEdge, 'node'> & { node: ResolversTypes['Outlet'] }>;
  OwnSide: ResolverTypeWrapper<OwnSideRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageLink: ResolverTypeWrapper<PageLink>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  Place: ResolverTypeWrapper<PlaceRow>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  Polarity: Polarity;
  Qualification: ResolverTypeWrapper<QualificationRow>;
  QualificationConnection: ResolverTypeWrapper<Omit<QualificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QualificationEdge']>, nodes: ReadonlyArray<ResolversTypes['Qualification']> }>;
  QualificationEdge: ResolverTypeWrapper<Omit<QualificationEdge, 'node'> & { node: ResolversTypes['Qualification'] }>;
  QualificationFilter: QualificationFilter;
  QualificationKind: QualificationKind;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelationVerdict: RelationVerdict;
  Review: ResolverTypeWrapper<ReviewRow>;
  ReviewConnection: ResolverTypeWrapper<Omit<ReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReviewEdge']>, nodes: ReadonlyArray<ResolversTypes['Review']> }>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  ReviewFilter: ReviewFilter;
  ReviewIdentityInput: ReviewIdentityInput;
  ReviewRelationInput: ReviewRelationInput;
  ReviewVerdict: ReviewVerdict;
  Reviewed: ResolverTypeWrapper<ReviewMade>;
  Rewrite: ResolverTypeWrapper<RewriteRow>;
  RewriteBasis: RewriteBasis;
  RewriteConnection: ResolverTypeWrapper<Omit<RewriteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RewriteEdge']>, nodes: ReadonlyArray<ResolversTypes['Rewrite']> }>;
  RewriteEdge: ResolverTypeWrapper<Omit<RewriteEdge, 'node'> & { node: ResolversTypes['Rewrite'] }>;
  RewriteFilter: RewriteFilter;
  Role: Role;
  RunChange: ResolverTypeWrapper<RunChangeRow>;
  RunChangeConnection: ResolverTypeWrapper<Omit<RunChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RunChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['RunChange']> }>;
  RunChangeEdge: ResolverTypeWrapper<Omit<RunChangeEdge, 'node'> & { node: ResolversTypes['RunChange'] }>;
  RunChangeKind: RunChangeKind;
  RunDiff: ResolverTypeWrapper<RunDiffRow>;
  SelfContradictionConnection: ResolverTypeWrapper<Omit<SelfContradictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SelfContradictionEdge']>, nodes: ReadonlyArray<ResolversTypes['Contradiction']> }>;
  SelfContradictionEdge: ResolverTypeWrapper<SelfContradictionEdgeModel>;
  SourceLink: ResolverTypeWrapper<SourceLinkRow>;
  SourcingMonth: ResolverTypeWrapper<SourcingMonthRow>;
  SourcingMonthConnection: ResolverTypeWrapper<Omit<SourcingMonthConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourcingMonthEdge']>, nodes: ReadonlyArray<ResolversTypes['SourcingMonth']> }>;
  SourcingMonthEdge: ResolverTypeWrapper<Omit<SourcingMonthEdge, 'node'> & { node: ResolversTypes['SourcingMonth'] }>;
  SourcingShare: ResolverTypeWrapper<SourcingShare>;
  Speaker: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Speaker']>;
  Stance: ResolverTypeWrapper<StanceRow>;
  StanceConnection: ResolverTypeWrapper<Omit<StanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StanceEdge']>, nodes: ReadonlyArray<ResolversTypes['Stance']> }>;
  StanceEdge: ResolverTypeWrapper<Omit<StanceEdge, 'node'> & { node: ResolversTypes['Stance'] }>;
  Stats: ResolverTypeWrapper<StatsRow>;
  Story: ResolverTypeWrapper<StoryRow>;
  StoryConnection: ResolverTypeWrapper<Omit<StoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StoryEdge']>, nodes: ReadonlyArray<ResolversTypes['Story']> }>;
  StoryEdge: ResolverTypeWrapper<Omit<StoryEdge, 'node'> & { node: ResolversTypes['Story'] }>;
  StoryFilter: StoryFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphRow>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphEdge>;
  SubgraphNode: ResolverTypeWrapper<Omit<SubgraphNode, 'node'> & { node: ResolversTypes['Node'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Support: ResolverTypeWrapper<ClaimSupport>;
  SupportOrigin: ResolverTypeWrapper<SupportOriginModel>;
  Terminal: Terminal;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnitInterval: ResolverTypeWrapper<Scalars['UnitInterval']['output']>;
  UnnamedKind: UnnamedKind;
  UnnamedSource: ResolverTypeWrapper<UnnamedSourceRow>;
  Verdict: Verdict;
  VersionChange: ResolverTypeWrapper<VersionChangeRow>;
  VersionChangeConnection: ResolverTypeWrapper<Omit<VersionChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VersionChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['VersionChange']> }>;
  VersionChangeEdge: ResolverTypeWrapper<Omit<VersionChangeEdge, 'node'> & { node: ResolversTypes['VersionChange'] }>;
  Voice: Voice;
  WordSpan: ResolverTypeWrapper<WordSpan>;
  Zone: Zone;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AboutConnection: Omit<AboutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AboutEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  AboutEdge: AboutEdgeModel;
  Article: ArticleRow;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticleDeleted: Omit<ArticleDeleted, 'record'> & { record: ResolversParentTypes['AuditRecord'] };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFacets: ArticleFacets;
  ArticleFilter: ArticleFilter;
  ArticleInput: ArticleInput;
  ArticleOrigins: ArticleOrigins;
  ArticleVersion: ArticleVersionRow;
  ArticleVersionConnection: Omit<ArticleVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ArticleVersion']> };
  ArticleVersionEdge: Omit<ArticleVersionEdge, 'node'> & { node: ResolversParentTypes['ArticleVersion'] };
  Assertion: AssertionRow;
  AssertionConnection: Omit<AssertionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AssertionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Assertion']> };
  AssertionEdge: Omit<AssertionEdge, 'node'> & { node: ResolversParentTypes['Assertion'] };
  AssertionFilter: AssertionFilter;
  AuditFilter: AuditFilter;
  AuditRecord: AuditRecordRow;
  AuditRecordConnection: Omit<AuditRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditRecordEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditRecord']> };
  AuditRecordEdge: Omit<AuditRecordEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] };
  BoilerplateSpan: BoilerplateSpan;
  Boolean: Scalars['Boolean']['output'];
  CitationConnection: Omit<CitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CitationTarget']> };
  CitationCycle: CitationCycleModel;
  CitationCycles: CyclesShown;
  CitationEdge: CitationEdgeModel;
  CitationStep: PathStep;
  CitationTarget: ResolversUnionTypes<ResolversParentTypes>['CitationTarget'];
  CitedByConnection: Omit<CitedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  CitedByEdge: CitedByEdgeModel;
  Claim: ClaimRow;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFacets: ClaimFacets;
  ClaimFilter: ClaimFilter;
  ClaimPath: ClaimPathModel;
  ClaimRelation: ResolversInterfaceTypes<ResolversParentTypes>['ClaimRelation'];
  ClaimSide: ClaimRow;
  Claimant: ResolversUnionTypes<ResolversParentTypes>['Claimant'];
  ClaimantConnection: Omit<ClaimantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claimant']> };
  ClaimantEdge: ClaimantEdgeModel;
  ContestedClaimConnection: Omit<ContestedClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContestedClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ContestedClaimEdge: ContestedClaimEdgeModel;
  Contradiction: ContradictionRow;
  ContradictionConnection: Omit<ContradictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContradictionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contradiction']> };
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  ContradictionFacets: ContradictionFacets;
  ContradictionFilter: ContradictionFilter;
  CopiedStretch: CopiedStretch;
  Corroboration: CorroborationRow;
  CorroborationConnection: Omit<CorroborationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CorroborationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Corroboration']> };
  CorroborationEdge: Omit<CorroborationEdge, 'node'> & { node: ResolversParentTypes['Corroboration'] };
  Country: CountryRow;
  CountryCode: Scalars['CountryCode']['output'];
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  DateTime: Scalars['DateTime']['output'];
  Drift: DriftRow;
  DriftConnection: Omit<DriftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DriftEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Drift']> };
  DriftEdge: Omit<DriftEdge, 'node'> & { node: ResolversParentTypes['Drift'] };
  DriftFilter: DriftFilter;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  ExtractionRun: ExtractionRunRow;
  ExtractionRunConnection: Omit<ExtractionRunConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExtractionRunEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ExtractionRun']> };
  ExtractionRunEdge: Omit<ExtractionRunEdge, 'node'> & { node: ResolversParentTypes['ExtractionRun'] };
  FacetValue: FacetValue;
  FigureGroup: FigureGroupRow;
  FigureGroupConnection: Omit<FigureGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FigureGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FigureGroup']> };
  FigureGroupEdge: Omit<FigureGroupEdge, 'node'> & { node: ResolversParentTypes['FigureGroup'] };
  Float: Scalars['Float']['output'];
  FoundFilter: FoundFilter;
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  IdentityConnection: Omit<IdentityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IdentityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  IdentityEdge: IdentityEdgeModel;
  Ingest: IngestRow;
  IngestConnection: Omit<IngestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IngestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ingest']> };
  IngestEdge: Omit<IngestEdge, 'node'> & { node: ResolversParentTypes['Ingest'] };
  IngestInput: IngestInput;
  IngestJob: IngestJobRow;
  IngestProblem: IngestProblem;
  Int: Scalars['Int']['output'];
  IntegritySignal: IntegritySignal;
  Lineage: ClaimLineage;
  LoneExpert: LoneExpertRow;
  LoneExpertConnection: Omit<LoneExpertConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LoneExpertEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LoneExpert']> };
  LoneExpertEdge: Omit<LoneExpertEdge, 'node'> & { node: ResolversParentTypes['LoneExpert'] };
  LoneExpertFilter: LoneExpertFilter;
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  MentionEdge: MentionEdgeModel;
  MentionSpan: MentionSpan;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  Organization: OrganizationRow;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OriginJoin: OriginJoinModel;
  OriginRange: OriginRange;
  Outlet: OutletRow;
  OutletConnection: Omit<OutletConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OutletEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Outlet']> };
  OutletEdge: Omit<OutletEdge, 'node'> & { node: ResolversParentTypes['Outlet'] };
  OwnSide: OwnSideRow;
  PageInfo: PageInfo;
  PageLink: PageLink;
  PartialDate: Scalars['PartialDate']['output'];
  Person: PersonRow;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Place: PlaceRow;
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Qualification: QualificationRow;
  QualificationConnection: Omit<QualificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QualificationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Qualification']> };
  QualificationEdge: Omit<QualificationEdge, 'node'> & { node: ResolversParentTypes['Qualification'] };
  QualificationFilter: QualificationFilter;
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  Review: ReviewRow;
  ReviewConnection: Omit<ReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Review']> };
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  ReviewFilter: ReviewFilter;
  ReviewIdentityInput: ReviewIdentityInput;
  ReviewRelationInput: ReviewRelationInput;
  Reviewed: ReviewMade;
  Rewrite: RewriteRow;
  RewriteConnection: Omit<RewriteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RewriteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Rewrite']> };
  RewriteEdge: Omit<RewriteEdge, 'node'> & { node: ResolversParentTypes['Rewrite'] };
  RewriteFilter: RewriteFilter;
  RunChange: RunChangeRow;
  RunChangeConnection: Omit<RunChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RunChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RunChange']> };
  RunChangeEdge: Omit<RunChangeEdge, 'node'> & { node: ResolversParentTypes['RunChange'] };
  RunDiff: RunDiffRow;
  SelfContradictionConnection: Omit<SelfContradictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SelfContradictionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contradiction']> };
  SelfContradictionEdge: SelfContradictionEdgeModel;
  SourceLink: SourceLinkRow;
  SourcingMonth: SourcingMonthRow;
  SourcingMonthConnection: Omit<SourcingMonthConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourcingMonthEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SourcingMonth']> };
  SourcingMonthEdge: Omit<SourcingMonthEdge, 'node'> & { node: ResolversParentTypes['SourcingMonth'] };
  SourcingShare: SourcingShare;
  Speaker: ResolversUnionTypes<ResolversParentTypes>['Speaker'];
  Stance: StanceRow;
  StanceConnection: Omit<StanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Stance']> };
  StanceEdge: Omit<StanceEdge, 'node'> & { node: ResolversParentTypes['Stance'] };
  Stats: StatsRow;
  Story: StoryRow;
  StoryConnection: Omit<StoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Story']> };
  StoryEdge: Omit<StoryEdge, 'node'> & { node: ResolversParentTypes['Story'] };
  StoryFilter: StoryFilter;
  String: Scalars['String']['output'];
  Subgraph: SubgraphRow;
  SubgraphEdge: SubgraphEdge;
  SubgraphNode: Omit<SubgraphNode, 'node'> & { node: ResolversParentTypes['Node'] };
  Subscription: Record<PropertyKey, never>;
  Support: ClaimSupport;
  SupportOrigin: SupportOriginModel;
  TextSpan: TextSpan;
  URL: Scalars['URL']['output'];
  UnitInterval: Scalars['UnitInterval']['output'];
  UnnamedSource: UnnamedSourceRow;
  VersionChange: VersionChangeRow;
  VersionChangeConnection: Omit<VersionChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VersionChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VersionChange']> };
  VersionChangeEdge: Omit<VersionChangeEdge, 'node'> & { node: ResolversParentTypes['VersionChange'] };
  WordSpan: WordSpan;
};

export type AccessDirectiveArgs = {
  role: Role;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AboutConnection'] = ResolversParentTypes['AboutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AboutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AboutEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AboutEdge'] = ResolversParentTypes['AboutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AboutRole'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<ArticleAssertionsArgs, 'first'>>;
  asserts?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleAssertsArgs, 'first'>>;
  byline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, RequireFields<ArticleCitedByArgs, 'first'>>;
  cites?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<ArticleCitesArgs, 'first'>>;
  drifts?: Resolver<ResolversTypes['DriftConnection'], ParentType, ContextType, RequireFields<ArticleDriftsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ArticleMentionsArgs, 'first'>>;
  origins?: Resolver<ResolversTypes['ArticleOrigins'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publishedPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  selfContradictions?: Resolver<ResolversTypes['SelfContradictionConnection'], ParentType, ContextType, RequireFields<ArticleSelfContradictionsArgs, 'first'>>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ArticleVersion']>, ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['ArticleVersionConnection'], ParentType, ContextType, RequireFields<ArticleVersionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ArticleDeletedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleDeleted'] = ResolversParentTypes['ArticleDeleted']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleFacets'] = ResolversParentTypes['ArticleFacets']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  outlets?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ArticleOriginsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleOrigins'] = ResolversParentTypes['ArticleOrigins']> = {
  byline?: Resolver<Maybe<ResolversTypes['FactOrigin']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['FactOrigin']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['FactOrigin']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['FactOrigin']>, ParentType, ContextType>;
};

export type ArticleVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleVersion'] = ResolversParentTypes['ArticleVersion']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<ArticleVersionAssertionsArgs, 'first'>>;
  boilerplate?: Resolver<ReadonlyArray<ResolversTypes['BoilerplateSpan']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['VersionChangeConnection'], ParentType, ContextType, RequireFields<ArticleVersionChangesArgs, 'first'>>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integritySignals?: Resolver<ReadonlyArray<ResolversTypes['IntegritySignal']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['PageLink']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['ExtractionRun']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleVersionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleVersionConnection'] = ResolversParentTypes['ArticleVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ArticleVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ArticleVersionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleVersionEdge'] = ResolversParentTypes['ArticleVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArticleVersion'], ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  checkWorthiness?: Resolver<Maybe<ResolversTypes['UnitInterval']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  heldElsewhere?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<AssertionHeldElsewhereArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modalities?: Resolver<ReadonlyArray<ResolversTypes['Modality']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  quantityText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['ExtractionRun']>, ParentType, ContextType>;
  sourceChain?: Resolver<ReadonlyArray<ResolversTypes['SourceLink']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  terminal?: Resolver<ResolversTypes['Terminal'], ParentType, ContextType>;
  timeNormalized?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ArticleVersion'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssertionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssertionConnection'] = ResolversParentTypes['AssertionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssertionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AssertionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssertionEdge'] = ResolversParentTypes['AssertionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caller?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  clientKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  subject?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditRecordConnection'] = ResolversParentTypes['AuditRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditRecordEdge'] = ResolversParentTypes['AuditRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type BoilerplateSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoilerplateSpan'] = ResolversParentTypes['BoilerplateSpan']> = {
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BoilerplateReason'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitationTarget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CitationCycleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationCycle'] = ResolversParentTypes['CitationCycle']> = {
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CitationStep']>, ParentType, ContextType>;
};

export type CitationCyclesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationCycles'] = ResolversParentTypes['CitationCycles']> = {
  cycles?: Resolver<ReadonlyArray<ResolversTypes['CitationCycle']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CitationKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitationTarget'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['WordSpan']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['WordSpan']>, ParentType, ContextType>;
  urls?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type CitationStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationStep'] = ResolversParentTypes['CitationStep']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  cited?: Resolver<Maybe<ResolversTypes['CitationTarget']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CitationKind']>, ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['WordSpan']>, ParentType, ContextType>;
};

export type CitationTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationTarget'] = ResolversParentTypes['CitationTarget']> = {
  __resolveType: TypeResolveFn<'Article' | 'Country' | 'Organization' | 'Outlet' | 'Person' | 'Place' | 'UnnamedSource', ParentType, ContextType>;
};

export type CitedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitedByConnection'] = ResolversParentTypes['CitedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CitedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitedByEdge'] = ResolversParentTypes['CitedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CitationKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['WordSpan']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['WordSpan']>, ParentType, ContextType>;
  urls?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ResolversTypes['AboutConnection'], ParentType, ContextType, RequireFields<ClaimAboutArgs, 'first'>>;
  assertedBy?: Resolver<ResolversTypes['ClaimantConnection'], ParentType, ContextType, RequireFields<ClaimAssertedByArgs, 'first'>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<ClaimAssertionsArgs, 'first'>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, RequireFields<ClaimContradictionsArgs, 'first'>>;
  corroborations?: Resolver<ResolversTypes['CorroborationConnection'], ParentType, ContextType, RequireFields<ClaimCorroborationsArgs, 'first'>>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType, RequireFields<ClaimHighlightsArgs, 'text'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, RequireFields<ClaimLineageArgs, 'corroborating'>>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlets?: Resolver<ResolversTypes['OutletConnection'], ParentType, ContextType, RequireFields<ClaimOutletsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifications?: Resolver<ResolversTypes['QualificationConnection'], ParentType, ContextType, RequireFields<ClaimQualificationsArgs, 'first'>>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType, RequireFields<ClaimSupportArgs, 'corroborating'>>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimFacets'] = ResolversParentTypes['ClaimFacets']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  modalities?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  outlets?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  terminals?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ClaimPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimPath'] = ResolversParentTypes['ClaimPath']> = {
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstThere?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CitationStep']>, ParentType, ContextType>;
};

export type ClaimRelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimRelation'] = ResolversParentTypes['ClaimRelation']> = {
  __resolveType: TypeResolveFn<'Contradiction' | 'Corroboration' | 'Qualification', ParentType, ContextType>;
};

export type ClaimSideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimSide'] = ResolversParentTypes['ClaimSide']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<ClaimSideAssertionsArgs, 'first'>>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType, RequireFields<ClaimSideSupportArgs, 'corroborating'>>;
};

export type ClaimantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claimant'] = ResolversParentTypes['Claimant']> = {
  __resolveType: TypeResolveFn<'Article' | 'Country' | 'Organization' | 'Outlet' | 'Person', ParentType, ContextType>;
};

export type ClaimantConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimantConnection'] = ResolversParentTypes['ClaimantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claimant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ClaimantEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimantEdge'] = ResolversParentTypes['ClaimantEdge']> = {
  assertionCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSaid?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastSaid?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claimant'], ParentType, ContextType>;
};

export type ContestedClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContestedClaimConnection'] = ResolversParentTypes['ContestedClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContestedClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ContestedClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContestedClaimEdge'] = ResolversParentTypes['ContestedClaimEdge']> = {
  articlesAgainst?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  articlesFor?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  claimsAgainst?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<ContradictionReviewsArgs, 'first'>>;
  reviewsDiffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['ExtractionRun']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ClaimSide']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type ContradictionFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionFacets'] = ResolversParentTypes['ContradictionFacets']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  outlets?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CopiedStretchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CopiedStretch'] = ResolversParentTypes['CopiedStretch']> = {
  ofSpan?: Resolver<Maybe<ResolversTypes['WordSpan']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['WordSpan'], ParentType, ContextType>;
};

export type CorroborationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Corroboration'] = ResolversParentTypes['Corroboration']> = {
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<CorroborationReviewsArgs, 'first'>>;
  reviewsDiffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['ExtractionRun']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ClaimSide']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorroborationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorroborationConnection'] = ResolversParentTypes['CorroborationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorroborationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Corroboration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CorroborationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorroborationEdge'] = ResolversParentTypes['CorroborationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  asserts?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CountryAssertsArgs, 'first'>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, RequireFields<CountryCitedByArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CountryClaimsArgs, 'first'>>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<CountryMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<CountrySaidArgs, 'first'>>;
  selfContradictions?: Resolver<ResolversTypes['SelfContradictionConnection'], ParentType, ContextType, RequireFields<CountrySelfContradictionsArgs, 'first'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DriftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Drift'] = ResolversParentTypes['Drift']> = {
  basis?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['DriftDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DriftKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['ExtractionRun']>, ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type DriftConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DriftConnection'] = ResolversParentTypes['DriftConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DriftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Drift']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DriftEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DriftEdge'] = ResolversParentTypes['DriftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Drift'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organization' | 'Outlet' | 'Person' | 'Place', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ExtractionRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExtractionRun'] = ResolversParentTypes['ExtractionRun']> = {
  configHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtractionRunConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExtractionRunConnection'] = ResolversParentTypes['ExtractionRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExtractionRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExtractionRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ExtractionRunEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExtractionRunEdge'] = ResolversParentTypes['ExtractionRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExtractionRun'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureGroup'] = ResolversParentTypes['FigureGroup']> = {
  articleCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureGroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureGroupConnection'] = ResolversParentTypes['FigureGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FigureGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FigureGroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureGroupEdge'] = ResolversParentTypes['FigureGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FigureGroup'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type IdentityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityConnection'] = ResolversParentTypes['IdentityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdentityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type IdentityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityEdge'] = ResolversParentTypes['IdentityEdge']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['IdentityJudgement'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<IdentityEdgeReviewsArgs, 'first'>>;
};

export type IngestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ingest'] = ResolversParentTypes['Ingest']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['ExtractionRun']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IngestState'], ParentType, ContextType>;
  textHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IngestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IngestConnection'] = ResolversParentTypes['IngestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IngestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ingest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type IngestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IngestEdge'] = ResolversParentTypes['IngestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ingest'], ParentType, ContextType>;
};

export type IngestJobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IngestJob'] = ResolversParentTypes['IngestJob']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<IngestJobArticlesArgs, 'first'>>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caller?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['IngestProblem']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type IngestProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IngestProblem'] = ResolversParentTypes['IngestProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type IntegritySignalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntegritySignal'] = ResolversParentTypes['IntegritySignal']> = {
  kind?: Resolver<ResolversTypes['IntegrityKind'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['WordSpan']>, ParentType, ContextType>;
};

export type LineageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  cycles?: Resolver<ResolversTypes['CitationCycles'], ParentType, ContextType, RequireFields<LineageCyclesArgs, 'first'>>;
  first?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<LineageFirstArgs, 'first'>>;
  firstSaid?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  pathTo?: Resolver<Maybe<ResolversTypes['ClaimPath']>, ParentType, ContextType, RequireFields<LineagePathToArgs, 'outlet'>>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<LineageUndatedArgs, 'first'>>;
};

export type LoneExpertResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoneExpert'] = ResolversParentTypes['LoneExpert']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['WordSpan'], ParentType, ContextType>;
};

export type LoneExpertConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoneExpertConnection'] = ResolversParentTypes['LoneExpertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LoneExpertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LoneExpert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type LoneExpertEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoneExpertEdge'] = ResolversParentTypes['LoneExpertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoneExpert'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['MentionSpan']>, ParentType, ContextType>;
};

export type MentionSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionSpan'] = ResolversParentTypes['MentionSpan']> = {
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deleteArticle?: Resolver<ResolversTypes['ArticleDeleted'], ParentType, ContextType, RequireFields<MutationDeleteArticleArgs, 'clientKey' | 'key'>>;
  ingest?: Resolver<ResolversTypes['IngestJob'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'clientKey' | 'input'>>;
  reviewIdentity?: Resolver<ResolversTypes['Reviewed'], ParentType, ContextType, RequireFields<MutationReviewIdentityArgs, 'clientKey' | 'input'>>;
  reviewRelation?: Resolver<ResolversTypes['Reviewed'], ParentType, ContextType, RequireFields<MutationReviewRelationArgs, 'clientKey' | 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'ArticleVersion' | 'Assertion' | 'Claim' | 'Contradiction' | 'Corroboration' | 'Country' | 'ExtractionRun' | 'Organization' | 'Outlet' | 'Person' | 'Place' | 'Qualification' | 'Review' | 'Story' | 'UnnamedSource', ParentType, ContextType>;
};

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  asserts?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationAssertsArgs, 'first'>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, RequireFields<OrganizationCitedByArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'first'>>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OrganizationMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<OrganizationSaidArgs, 'first'>>;
  sameAs?: Resolver<ResolversTypes['IdentityConnection'], ParentType, ContextType, RequireFields<OrganizationSameAsArgs, 'first'>>;
  selfContradictions?: Resolver<ResolversTypes['SelfContradictionConnection'], ParentType, ContextType, RequireFields<OrganizationSelfContradictionsArgs, 'first'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OriginJoinResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OriginJoin'] = ResolversParentTypes['OriginJoin']> = {
  articleCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<OriginJoinArticlesArgs, 'first'>>;
  by?: Resolver<Maybe<ResolversTypes['CitationTarget']>, ParentType, ContextType>;
  copiedShare?: Resolver<Maybe<ResolversTypes['UnitInterval']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OriginJoinKind'], ParentType, ContextType>;
};

export type OriginRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OriginRange'] = ResolversParentTypes['OriginRange']> = {
  max?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OutletResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Outlet'] = ResolversParentTypes['Outlet']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OutletArticlesArgs, 'first'>>;
  asserts?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OutletAssertsArgs, 'first'>>;
  citationCycles?: Resolver<ResolversTypes['CitationCycles'], ParentType, ContextType, RequireFields<OutletCitationCyclesArgs, 'first'>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, RequireFields<OutletCitedByArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OutletClaimsArgs, 'first'>>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OutletMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<OutletSaidArgs, 'first'>>;
  sameAs?: Resolver<ResolversTypes['IdentityConnection'], ParentType, ContextType, RequireFields<OutletSameAsArgs, 'first'>>;
  selfContradictions?: Resolver<ResolversTypes['SelfContradictionConnection'], ParentType, ContextType, RequireFields<OutletSelfContradictionsArgs, 'first'>>;
  sourcing?: Resolver<ResolversTypes['SourcingMonthConnection'], ParentType, ContextType, RequireFields<OutletSourcingArgs, 'first'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutletConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutletConnection'] = ResolversParentTypes['OutletConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutletEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outlet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OutletEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutletEdge'] = ResolversParentTypes['OutletEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outlet'], ParentType, ContextType>;
};

export type OwnSideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnSide'] = ResolversParentTypes['OwnSide']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  firstSaid?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastSaid?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageLink'] = ResolversParentTypes['PageLink']> = {
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  asserts?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonAssertsArgs, 'first'>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, RequireFields<PersonCitedByArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOffice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PersonMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<PersonSaidArgs, 'first'>>;
  sameAs?: Resolver<ResolversTypes['IdentityConnection'], ParentType, ContextType, RequireFields<PersonSameAsArgs, 'first'>>;
  selfContradictions?: Resolver<ResolversTypes['SelfContradictionConnection'], ParentType, ContextType, RequireFields<PersonSelfContradictionsArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, RequireFields<PlaceCitedByArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first'>>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PlaceMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification']> = {
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QualificationKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<QualificationReviewsArgs, 'first'>>;
  reviewsDiffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['ExtractionRun']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ClaimSide']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualificationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualificationConnection'] = ResolversParentTypes['QualificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QualificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Qualification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type QualificationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualificationEdge'] = ResolversParentTypes['QualificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  approximator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articleFacets?: Resolver<ResolversTypes['ArticleFacets'], ParentType, ContextType, Partial<QueryArticleFacetsArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<QueryAssertionsArgs, 'first' | 'orderBy'>>;
  auditRecords?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, RequireFields<QueryAuditRecordsArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claimFacets?: Resolver<ResolversTypes['ClaimFacets'], ParentType, ContextType, Partial<QueryClaimFacetsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  contestedClaims?: Resolver<ResolversTypes['ContestedClaimConnection'], ParentType, ContextType, RequireFields<QueryContestedClaimsArgs, 'first'>>;
  contradictionFacets?: Resolver<ResolversTypes['ContradictionFacets'], ParentType, ContextType, Partial<QueryContradictionFacetsArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, RequireFields<QueryContradictionsArgs, 'first'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  drifts?: Resolver<ResolversTypes['DriftConnection'], ParentType, ContextType, RequireFields<QueryDriftsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'nearName'>>;
  ingests?: Resolver<ResolversTypes['IngestConnection'], ParentType, ContextType, RequireFields<QueryIngestsArgs, 'first'>>;
  job?: Resolver<Maybe<ResolversTypes['IngestJob']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  loneExperts?: Resolver<ResolversTypes['LoneExpertConnection'], ParentType, ContextType, RequireFields<QueryLoneExpertsArgs, 'first'>>;
  lostSupport?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryLostSupportArgs, 'first' | 'withdrawn'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType, RequireFields<QueryOutletArgs, 'id'>>;
  outlets?: Resolver<ResolversTypes['OutletConnection'], ParentType, ContextType, RequireFields<QueryOutletsArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  qualifications?: Resolver<ResolversTypes['QualificationConnection'], ParentType, ContextType, RequireFields<QueryQualificationsArgs, 'first'>>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<QueryReviewsArgs, 'first'>>;
  rewrites?: Resolver<ResolversTypes['RewriteConnection'], ParentType, ContextType, RequireFields<QueryRewritesArgs, 'first'>>;
  runDiff?: Resolver<Maybe<ResolversTypes['RunDiff']>, ParentType, ContextType, RequireFields<QueryRunDiffArgs, 'from' | 'to'>>;
  runs?: Resolver<ResolversTypes['ExtractionRunConnection'], ParentType, ContextType, RequireFields<QueryRunsArgs, 'first'>>;
  shortestPath?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryShortestPathArgs, 'from' | 'to'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  stories?: Resolver<ResolversTypes['StoryConnection'], ParentType, ContextType, RequireFields<QueryStoriesArgs, 'first'>>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType, RequireFields<QueryStoryArgs, 'id'>>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'around' | 'first' | 'hops'>>;
};

export type ReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  between?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['ClaimRelation']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reviewed'] = ResolversParentTypes['Reviewed']> = {
  record?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type RewriteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rewrite'] = ResolversParentTypes['Rewrite']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RewriteBasis'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  copiedShare?: Resolver<Maybe<ResolversTypes['UnitInterval']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['CitationTarget'], ParentType, ContextType>;
  stretches?: Resolver<ReadonlyArray<ResolversTypes['CopiedStretch']>, ParentType, ContextType, RequireFields<RewriteStretchesArgs, 'first'>>;
};

export type RewriteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RewriteConnection'] = ResolversParentTypes['RewriteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RewriteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Rewrite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RewriteEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RewriteEdge'] = ResolversParentTypes['RewriteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rewrite'], ParentType, ContextType>;
};

export type RunChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunChange'] = ResolversParentTypes['RunChange']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RunChangeKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ArticleVersion'], ParentType, ContextType>;
};

export type RunChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunChangeConnection'] = ResolversParentTypes['RunChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RunChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RunChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunChangeEdge'] = ResolversParentTypes['RunChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RunChange'], ParentType, ContextType>;
};

export type RunDiffResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunDiff'] = ResolversParentTypes['RunDiff']> = {
  changes?: Resolver<ResolversTypes['RunChangeConnection'], ParentType, ContextType, RequireFields<RunDiffChangesArgs, 'first'>>;
  from?: Resolver<ResolversTypes['ExtractionRun'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ExtractionRun'], ParentType, ContextType>;
  versionsCompared?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  versionsOnlyFrom?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  versionsOnlyTo?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SelfContradictionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfContradictionConnection'] = ResolversParentTypes['SelfContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SelfContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SelfContradictionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfContradictionEdge'] = ResolversParentTypes['SelfContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['OwnSide']>, ParentType, ContextType>;
};

export type SourceLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceLink'] = ResolversParentTypes['SourceLink']> = {
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttributionKind'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['WordSpan']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type SourcingMonthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourcingMonth'] = ResolversParentTypes['SourcingMonth']> = {
  anonymous?: Resolver<ResolversTypes['SourcingShare'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  assertionCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['SourcingShare'], ParentType, ContextType>;
  ownWord?: Resolver<ResolversTypes['SourcingShare'], ParentType, ContextType>;
  unattributed?: Resolver<ResolversTypes['SourcingShare'], ParentType, ContextType>;
  unnamedGroup?: Resolver<ResolversTypes['SourcingShare'], ParentType, ContextType>;
};

export type SourcingMonthConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourcingMonthConnection'] = ResolversParentTypes['SourcingMonthConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourcingMonthEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourcingMonth']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SourcingMonthEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourcingMonthEdge'] = ResolversParentTypes['SourcingMonthEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourcingMonth'], ParentType, ContextType>;
};

export type SourcingShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourcingShare'] = ResolversParentTypes['SourcingShare']> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organization' | 'Outlet' | 'Person' | 'UnnamedSource', ParentType, ContextType>;
};

export type StanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Stance'] = ResolversParentTypes['Stance']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StanceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StanceConnection'] = ResolversParentTypes['StanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type StanceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StanceEdge'] = ResolversParentTypes['StanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  contradictions?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  corroborations?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  outlets?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  qualifications?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  stories?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  unnamedSources?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type StoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<StoryArticlesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StoryClaimsArgs, 'first'>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, RequireFields<StoryContradictionsArgs, 'first'>>;
  corroborations?: Resolver<ResolversTypes['CorroborationConnection'], ParentType, ContextType, RequireFields<StoryCorroborationsArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['FigureGroupConnection'], ParentType, ContextType, RequireFields<StoryFiguresArgs, 'first'>>;
  firstSaid?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSaid?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  qualifications?: Resolver<ResolversTypes['QualificationConnection'], ParentType, ContextType, RequireFields<StoryQualificationsArgs, 'first'>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<StoryStancesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StoryConnection'] = ResolversParentTypes['StoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type StoryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StoryEdge'] = ResolversParentTypes['StoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  omittedEdges?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  omittedNodes?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  degree?: Resolver<Maybe<ResolversTypes['Degree']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  distance?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  articleIngested?: SubscriptionResolver<Maybe<ResolversTypes['Article']>, "articleIngested", ParentType, ContextType>;
  contradictionFound?: SubscriptionResolver<Maybe<ResolversTypes['Contradiction']>, "contradictionFound", ParentType, ContextType, Partial<SubscriptionContradictionFoundArgs>>;
  ingestProgress?: SubscriptionResolver<ResolversTypes['IngestJob'], "ingestProgress", ParentType, ContextType, RequireFields<SubscriptionIngestProgressArgs, 'jobId'>>;
};

export type SupportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  articles?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  articlesWithoutOutlet?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  independentOrigins?: Resolver<ResolversTypes['OriginRange'], ParentType, ContextType>;
  namedOrigins?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['SupportOrigin']>, ParentType, ContextType, RequireFields<SupportOriginsArgs, 'first'>>;
  outlets?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupportOriginResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportOrigin'] = ResolversParentTypes['SupportOrigin']> = {
  articleCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<SupportOriginArticlesArgs, 'first'>>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['OriginJoin']>, ParentType, ContextType, RequireFields<SupportOriginJoinsArgs, 'first'>>;
  named?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType, RequireFields<SupportOriginNamedArgs, 'first'>>;
};

export type TextSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UnitIntervalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UnitInterval'], any> {
  name: 'UnitInterval';
}

export type UnnamedSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnnamedSource'] = ResolversParentTypes['UnnamedSource']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnnamedKind'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<UnnamedSourceSaidArgs, 'first'>>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionChange'] = ResolversParentTypes['VersionChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['ChangeFacet']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
};

export type VersionChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionChangeConnection'] = ResolversParentTypes['VersionChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VersionChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VersionChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type VersionChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionChangeEdge'] = ResolversParentTypes['VersionChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VersionChange'], ParentType, ContextType>;
};

export type WordSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WordSpan'] = ResolversParentTypes['WordSpan']> = {
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AboutConnection?: AboutConnectionResolvers<ContextType>;
  AboutEdge?: AboutEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleDeleted?: ArticleDeletedResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleFacets?: ArticleFacetsResolvers<ContextType>;
  ArticleOrigins?: ArticleOriginsResolvers<ContextType>;
  ArticleVersion?: ArticleVersionResolvers<ContextType>;
  ArticleVersionConnection?: ArticleVersionConnectionResolvers<ContextType>;
  ArticleVersionEdge?: ArticleVersionEdgeResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  AssertionConnection?: AssertionConnectionResolvers<ContextType>;
  AssertionEdge?: AssertionEdgeResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
  BoilerplateSpan?: BoilerplateSpanResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationCycle?: CitationCycleResolvers<ContextType>;
  CitationCycles?: CitationCyclesResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  CitationStep?: CitationStepResolvers<ContextType>;
  CitationTarget?: CitationTargetResolvers<ContextType>;
  CitedByConnection?: CitedByConnectionResolvers<ContextType>;
  CitedByEdge?: CitedByEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimFacets?: ClaimFacetsResolvers<ContextType>;
  ClaimPath?: ClaimPathResolvers<ContextType>;
  ClaimRelation?: ClaimRelationResolvers<ContextType>;
  ClaimSide?: ClaimSideResolvers<ContextType>;
  Claimant?: ClaimantResolvers<ContextType>;
  ClaimantConnection?: ClaimantConnectionResolvers<ContextType>;
  ClaimantEdge?: ClaimantEdgeResolvers<ContextType>;
  ContestedClaimConnection?: ContestedClaimConnectionResolvers<ContextType>;
  ContestedClaimEdge?: ContestedClaimEdgeResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  ContradictionFacets?: ContradictionFacetsResolvers<ContextType>;
  CopiedStretch?: CopiedStretchResolvers<ContextType>;
  Corroboration?: CorroborationResolvers<ContextType>;
  CorroborationConnection?: CorroborationConnectionResolvers<ContextType>;
  CorroborationEdge?: CorroborationEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Drift?: DriftResolvers<ContextType>;
  DriftConnection?: DriftConnectionResolvers<ContextType>;
  DriftEdge?: DriftEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  ExtractionRun?: ExtractionRunResolvers<ContextType>;
  ExtractionRunConnection?: ExtractionRunConnectionResolvers<ContextType>;
  ExtractionRunEdge?: ExtractionRunEdgeResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FigureGroup?: FigureGroupResolvers<ContextType>;
  FigureGroupConnection?: FigureGroupConnectionResolvers<ContextType>;
  FigureGroupEdge?: FigureGroupEdgeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  IdentityConnection?: IdentityConnectionResolvers<ContextType>;
  IdentityEdge?: IdentityEdgeResolvers<ContextType>;
  Ingest?: IngestResolvers<ContextType>;
  IngestConnection?: IngestConnectionResolvers<ContextType>;
  IngestEdge?: IngestEdgeResolvers<ContextType>;
  IngestJob?: IngestJobResolvers<ContextType>;
  IngestProblem?: IngestProblemResolvers<ContextType>;
  IntegritySignal?: IntegritySignalResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LoneExpert?: LoneExpertResolvers<ContextType>;
  LoneExpertConnection?: LoneExpertConnectionResolvers<ContextType>;
  LoneExpertEdge?: LoneExpertEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  MentionSpan?: MentionSpanResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OriginJoin?: OriginJoinResolvers<ContextType>;
  OriginRange?: OriginRangeResolvers<ContextType>;
  Outlet?: OutletResolvers<ContextType>;
  OutletConnection?: OutletConnectionResolvers<ContextType>;
  OutletEdge?: OutletEdgeResolvers<ContextType>;
  OwnSide?: OwnSideResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageLink?: PageLinkResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  QualificationConnection?: QualificationConnectionResolvers<ContextType>;
  QualificationEdge?: QualificationEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  Reviewed?: ReviewedResolvers<ContextType>;
  Rewrite?: RewriteResolvers<ContextType>;
  RewriteConnection?: RewriteConnectionResolvers<ContextType>;
  RewriteEdge?: RewriteEdgeResolvers<ContextType>;
  RunChange?: RunChangeResolvers<ContextType>;
  RunChangeConnection?: RunChangeConnectionResolvers<ContextType>;
  RunChangeEdge?: RunChangeEdgeResolvers<ContextType>;
  RunDiff?: RunDiffResolvers<ContextType>;
  SelfContradictionConnection?: SelfContradictionConnectionResolvers<ContextType>;
  SelfContradictionEdge?: SelfContradictionEdgeResolvers<ContextType>;
  SourceLink?: SourceLinkResolvers<ContextType>;
  SourcingMonth?: SourcingMonthResolvers<ContextType>;
  SourcingMonthConnection?: SourcingMonthConnectionResolvers<ContextType>;
  SourcingMonthEdge?: SourcingMonthEdgeResolvers<ContextType>;
  SourcingShare?: SourcingShareResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Stance?: StanceResolvers<ContextType>;
  StanceConnection?: StanceConnectionResolvers<ContextType>;
  StanceEdge?: StanceEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  StoryConnection?: StoryConnectionResolvers<ContextType>;
  StoryEdge?: StoryEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  SupportOrigin?: SupportOriginResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnitInterval?: GraphQLScalarType;
  UnnamedSource?: UnnamedSourceResolvers<ContextType>;
  VersionChange?: VersionChangeResolvers<ContextType>;
  VersionChangeConnection?: VersionChangeConnectionResolvers<ContextType>;
  VersionChangeEdge?: VersionChangeEdgeResolvers<ContextType>;
  WordSpan?: WordSpanResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
