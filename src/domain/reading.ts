import { type Article } from './article.ts';
import { type Assertion, type Claim } from './claim.ts';
import {
  type Entity,
  type ExpertPresentation,
  type ResolvedMention,
  type UnnamedSource,
} from './entity.ts';
import { type IntegritySignal } from './integrity.ts';
import { type Span } from './span.ts';
import { type CitationKind } from './statement.ts';
import { type StoryProfile } from './story.ts';
import { type TextSignature } from './text-signature.ts';

/** The article names or relies on a source for content. */
export interface Citation {
  /** sha-256 of `["v1","CITES",articleId,targetId,kind]`. */
  readonly id: string;
  readonly articleId: string;
  /** Id of an Outlet, Person, Organization, Country or UnnamedSource. */
  readonly targetId: string;
  readonly kind: CitationKind;
  readonly spans: readonly (Span & { readonly exact: string })[];
  /** Where the words of each span lead to; empty for every other kind than LINK. */
  readonly urls: readonly string[];
}

/** All that one article version says, with identities: the value that goes into the graph. */
export interface ArticleReading {
  readonly article: Article;
  /** The publisher as an entity of kind OUTLET; null when the page does not name it. */
  readonly outletId: string | null;
  readonly entities: readonly Entity[];
  readonly mentions: readonly ResolvedMention[];
  /** Whom the article presents as an expert, sorted by id. */
  readonly experts: readonly ExpertPresentation[];
  readonly unnamedSources: readonly UnnamedSource[];
  readonly claims: readonly Claim[];
  readonly assertions: readonly Assertion[];
  readonly citations: readonly Citation[];
  /** What a reader should know of how the text came to be, in text order; what the page lacks last. */
  readonly integritySignals: readonly IntegritySignal[];
  /** What the article tells of, for the story test. */
  readonly story: StoryProfile;
  /** What the text of the article, without what stands around it, is told apart from other texts by. */
  readonly signature: TextSignature;
}

/** The extractor that made a reading: engine, version and configuration. */
export interface ExtractionRun {
  /** sha-256 of `["v1","run",engine,version,configHash]`. */
  readonly id: string;
  readonly engine: string;
  readonly version: string;
  readonly configHash: string;
}
