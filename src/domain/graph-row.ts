import { type ArticleOrigins, type BoilerplateReason, type DatePrecision } from './article.ts';
import { type MentionForm } from './annotation.ts';
import { type SignalRow } from './integrity.ts';
import {
  type AboutRole,
  type AttributionKind,
  type Modality,
  type Polarity,
  type Terminal,
  type UnnamedKind,
  type Voice,
} from './claim.ts';
import { type Quantity } from './quantity.ts';
import { type ContradictionKind, type Degree, type QualificationKind } from './relation.ts';
import { type IdentityJudgement, type ReviewRow, type ReviewVerdict } from './review-row.ts';
import { type TextAnchor, type WordSpan } from './span.ts';
import { type CitationKind } from './statement.ts';

/** One published text, as the graph holds it. */
export interface ArticleRow {
  readonly __typename: 'Article';
  readonly id: string;
  readonly key: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly publishedPrecision: DatePrecision | null;
  readonly origins: ArticleOrigins;
  readonly language: string | null;
  readonly ingestedAt: string | null;
}

/** One state of an article's text. */
export interface ArticleVersionRow {
  readonly __typename: 'ArticleVersion';
  readonly id: string;
  readonly articleId: string;
  readonly text: string;
  readonly textHash: string;
  readonly current: boolean;
  readonly runId: string | null;
  readonly observedAt: string | null;
  readonly boilerplate: readonly (WordSpan & { readonly reason: BoilerplateReason })[];
  readonly integritySignals: readonly SignalRow[];
  readonly links: readonly (WordSpan & { readonly url: string })[];
}

interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidataId: string | null;
}

/** A publisher. */
export interface OutletRow extends NamedRow {
  readonly __typename: 'Outlet';
  readonly domain: string | null;
  readonly countryCode: string | null;
}

/** A human being, or the holder of a named office. */
export interface PersonRow extends NamedRow {
  readonly __typename: 'Person';
  readonly title: string | null;
  readonly isOffice: boolean;
}

/** A named body. */
export interface OrganizationRow extends NamedRow {
  readonly __typename: 'Organization';
  readonly countryCode: string | null;
}

/** A country and its government. */
export interface CountryRow extends NamedRow {
  readonly __typename: 'Country';
  readonly countryCode: string | null;
}

/** A named place that is no country. */
export interface PlaceRow extends NamedRow {
  readonly __typename: 'Place';
  readonly countryCode: string | null;
}

/** A source without a name, of one article. */
export interface UnnamedSourceRow {
  readonly __typename: 'UnnamedSource';
  readonly id: string;
  readonly kind: UnnamedKind;
  readonly words: string;
  readonly articleId: string;
}

/** A proposition in normal form. */
export interface ClaimRow {
  readonly __typename: 'Claim';
  readonly id: string;
  readonly statement: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  readonly polarity: Polarity;
  readonly quantity: Quantity | null;
  readonly scope: string | null;
  readonly place: string | null;
  readonly time: string | null;
  readonly topics: readonly string[];
}

/** One holding of a claim. */
export interface AssertionRow {
  readonly __typename: 'Assertion';
  readonly id: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly claimId: string;
  readonly voice: Voice;
  readonly modality: Modality;
  readonly modalities: readonly Modality[];
  readonly hedges: readonly string[];
  readonly quantityText: string | null;
  readonly timeText: string | null;
  readonly timeNormalized: string | null;
  readonly terminal: Terminal;
  readonly confidence: number;
  /** Null when read by a version that did not tell. */
  readonly checkWorthiness: number | null;
  readonly live: boolean;
  readonly runId: string | null;
  /** At least one, in text order. */
  readonly spans: readonly TextAnchor[];
}

/** Articles that tell of the same event. */
export interface StoryRow {
  readonly __typename: 'Story';
  readonly id: string;
  readonly label: string;
  readonly firstSaid: string | null;
  readonly lastSaid: string | null;
}

/** One configuration of the extractor. */
export interface ExtractionRunRow {
  readonly __typename: 'ExtractionRun';
  readonly id: string;
  readonly engine: string;
  readonly version: string;
  readonly configHash: string;
  readonly startedAt: string | null;
}

interface ClaimRelationRow {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly reason: string;
  readonly method: string;
  readonly score: number;
  readonly assertionIds: readonly string[];
  readonly review: ReviewVerdict;
  readonly reviewsDiffer: boolean;
  readonly runId: string | null;
}

/** Two claims that cannot both hold. */
export interface ContradictionRow extends ClaimRelationRow {
  readonly __typename: 'Contradiction';
  readonly kind: ContradictionKind;
  readonly degree: Degree;
}

/** Two claims that agree. */
export interface CorroborationRow extends ClaimRelationRow {
  readonly __typename: 'Corroboration';
  readonly kind: ContradictionKind;
}

/** Two claims that look like a conflict and are none. */
export interface QualificationRow extends ClaimRelationRow {
  readonly __typename: 'Qualification';
  readonly kind: QualificationKind;
}

/** Who or what a text can name. */
export type EntityRow = OutletRow | PersonRow | OrganizationRow | CountryRow | PlaceRow;

/** Whose word an assertion can be. */
type SpeakerRow = PersonRow | OrganizationRow | CountryRow | OutletRow | UnnamedSourceRow;

/** What an article can rely on as a source. */
type CitationTargetRow = ArticleRow | EntityRow | UnnamedSourceRow;

/** Who can stand behind a claim with a name. */
type ClaimantRow = ArticleRow | OutletRow | PersonRow | OrganizationRow | CountryRow;

/** Whatever has an id of its own. */
export type NodeRow =
  | ArticleRow
  | ArticleVersionRow
  | EntityRow
  | UnnamedSourceRow
  | ClaimRow
  | AssertionRow
  | StoryRow
  | ReviewRow
  | ExtractionRunRow
  | ContradictionRow
  | CorroborationRow
  | QualificationRow;

/** One link of an attribution with its speaker. */
export interface SourceLinkRow {
  readonly __typename: 'SourceLink';
  readonly order: number;
  readonly cue: string | null;
  readonly kind: AttributionKind;
  readonly span: WordSpan | null;
  readonly node: SpeakerRow;
}

/** How an article relies on a source, seen from one of them. */
interface SourceUse<Name, Node> {
  readonly __typename: Name;
  readonly kind: CitationKind;
  readonly spans: readonly WordSpan[];
  /** For LINK, where the words of each span lead to. */
  readonly urls: readonly string[];
  readonly node: Node;
}

/** A source that an article relies on, with the words that say so. */
export type CitationRow = SourceUse<'Citation', CitationTargetRow>;

/** An article that relies on a source. */
export type CitedByRow = SourceUse<'CitedBy', ArticleRow>;

/** An entity with the words that name it. */
export interface MentionRow {
  readonly __typename: 'Mention';
  readonly spans: readonly (WordSpan & { readonly form: MentionForm })[];
  readonly node: EntityRow;
}

/** An entity with its part in a claim. */
export interface AboutRow {
  readonly __typename: 'About';
  readonly role: AboutRole;
  readonly node: EntityRow;
}

/** Somebody who stands behind a claim. */
export interface AsserterRow {
  readonly __typename: 'Claimant';
  readonly assertionIds: readonly string[];
  readonly firstSaid: string | null;
  readonly lastSaid: string | null;
  readonly node: ClaimantRow;
}

/** A judgement about two entities, seen from one of them. */
export interface IdentityRow {
  readonly __typename: 'Identity';
  /** Of the edge. */
  readonly id: string;
  readonly judgement: IdentityJudgement;
  readonly by: string | null;
  readonly node: EntityRow;
}

/** Numbers of a story that count the same thing. */
export interface FigureGroupRow {
  readonly __typename: 'FigureGroup';
  readonly topics: readonly string[];
  readonly unit: string;
  readonly scope: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly claimCount: number;
  readonly articleCount: number;
  readonly claimIds: readonly string[];
  readonly articleIds: readonly string[];
}
