import { type AuditEntry, type AuditRecordRow } from './audit.ts';
import { type IngestOrder, type OpenOrder } from './ingest-order.ts';
import { type NewsReader } from './graph-news.ts';
import { type GraphRows, type PartReader } from './graph-part.ts';
import { type Drift } from './drift.ts';
import { type ArticleReading, type ExtractionRun } from './reading.ts';
import { type ClaimInContext, type ClaimRelation } from './relation.ts';
import { type StoryProfile, type WeighedWord } from './story.ts';
import { type TextSignature } from './text-signature.ts';

/** A story as the pairwise test makes it: a connected component of articles. */
export interface StoryGroup {
  /** sha-256 of `["v1","story",smallest article id]`. */
  readonly id: string;
  readonly label: string;
  readonly articleIds: readonly string[];
  /** Those of them that were not in the story of this id before. */
  readonly joiningIds: readonly string[];
  readonly firstSaid: string | null;
  readonly lastSaid: string | null;
}

/** Two articles that tell of the same event; smaller id first. */
export interface StoryEnds {
  readonly fromId: string;
  readonly toId: string;
}

/** The like, with why they do. */
export interface StoryLink extends StoryEnds {
  /** The words both share: why they are one story. */
  readonly sharedWords: readonly string[];
  /** How much alike they are, 0 to 1. */
  readonly likeness: number;
  /** How much of the shorter text stands in the other too; null below what makes a copy. */
  readonly copiedShare: number | null;
}

/** An article as a story holds it. */
export interface StoryMember {
  readonly articleId: string;
  readonly title: string | null;
  readonly story: Pick<StoryProfile, 'words' | 'published'>;
  /** The story that the graph has it in; null or absent for one that is not in the graph yet. */
  readonly storyId?: string | null;
}

/** An article in the graph as the story test sees it, with what copies of it are told by. */
export interface StoryCandidate extends StoryMember {
  readonly story: StoryProfile;
  readonly signature: TextSignature;
}

/** One article's whole change: all of it is written in one transaction, or none. */
export interface GraphChange {
  readonly reading: ArticleReading;
  readonly run: ExtractionRun;
  /** Replaces every story link of this article. */
  readonly storyLinks: readonly StoryLink[];
  /** Replaces the stories that this article or its old story's members were part of. */
  readonly stories: readonly StoryGroup[];
  /** Every relation between the claims in `touchedClaimIds` and those in `comparedIds`; replaces those that stand. */
  readonly relations: readonly ClaimRelation[];
  readonly touchedClaimIds: readonly string[];
  readonly comparedIds: readonly string[];
  /** Where the certainty of the reading drifts; replaces what the article had. */
  readonly drifts: readonly Drift[];
  /** Under which keys the words of people are found again. */
  readonly ownWords: readonly OwnWords[];
}

/** An assertion with a key that it shares with what the same person says of the same thing elsewhere. */
export interface OwnWords {
  readonly assertionId: string;
  readonly keyId: string;
}

/** What a deletion takes along beside the article itself. */
export interface GraphRemoval {
  readonly articleId: string;
  readonly stories: readonly StoryGroup[];
  readonly relations: readonly ClaimRelation[];
  readonly touchedClaimIds: readonly string[];
  readonly comparedIds: readonly string[];
}

/** A person's judgement whether two people, organizations or outlets are one; it stays when they are read again. */
export interface IdentityReview {
  readonly oneId: string;
  readonly otherId: string;
  readonly judgement: 'SAME' | 'NOT_SAME' | 'UNSURE';
  /** Who judges; a later judgement by the same name replaces the earlier. */
  readonly by: string;
  readonly note: string | null;
}

/** A person's judgement of how two claims stand to one another; it stays when the relation goes and comes back. */
export interface RelationReview {
  readonly relationId: string;
  readonly verdict: 'CONFIRMED' | 'REJECTED';
  /** Who judges; a later judgement by the same name replaces the earlier. */
  readonly by: string;
  readonly note: string | null;
}

export type IngestState = 'RECEIVED' | 'DONE' | 'FAILED';

/** One row of the ledger: what became of an input. */
export interface LedgerEntry {
  readonly key: string;
  readonly origin: string;
  readonly state: IngestState;
  readonly attempts: number;
  readonly textHash: string | null;
  readonly runId: string | null;
  /** An ErrorCode and its message, for FAILED. */
  readonly errorCode: string | null;
  readonly error: string | null;
  /** What was given with the text, as JSON, so that it can be read again as it came; absent or null when nothing was. */
  readonly metadata?: string | null;
  /** The article of an order that this settles, and whether there was nothing to read; absent for what came in otherwise. */
  readonly ordered?: { readonly id: string; readonly isUnchanged: boolean };
}

/** What stands in the graph of an article, before it is read again. */
export interface StoredArticle {
  readonly articleId: string;
  readonly key: string;
  readonly versionId: string;
  readonly textHash: string;
  readonly runId: string;
}

/** One write transaction. Everything is read and written inside it, under one lock for all writers. */
export interface GraphTransaction {
  /** Claims of the current version of this article; empty when it is new. */
  claimIdsOf(articleId: string): Promise<readonly string[]>;
  /**
   * Articles that stand under one of these days, have at least so many of these words among their foremost
   * ones, and are so much alike by them; this article left out.
   */
  storyCandidates(request: {
    readonly articleId: string;
    readonly words: readonly WeighedWord[];
    readonly days: readonly { readonly from: number; readonly to: number }[];
    readonly leastCommon: number;
    readonly leastLikeness: number;
  }): Promise<readonly StoryCandidate[]>;
  /** The articles that tell of the same event as this one, by what the graph has now. */
  storyNeighbours(articleId: string): Promise<readonly string[]>;
  /** The members of the stories that hold any of these articles. */
  storyMembers(articleIds: readonly string[]): Promise<readonly StoryMember[]>;
  /** The links between these articles. */
  linksAmong(articleIds: readonly string[]): Promise<readonly StoryEnds[]>;
  /**
   * Claims that may be related to these: they share a topic key and stand in one of the articles, are own words under one of
   * the keys, or an edge joins them to a claim that changed; and these claims themselves. Each with all its live assertions,
   * the given article's left out.
   */
  comparableClaims(request: {
    readonly claimIds: readonly string[];
    readonly changedIds: readonly string[];
    readonly topics: readonly string[];
    readonly articleIds: readonly string[];
    readonly ownWordsIds: readonly string[];
    readonly exceptArticleId: string;
  }): Promise<readonly ClaimInContext[]>;
  apply(change: GraphChange): Promise<void>;
  /** False where the graph has no such article. */
  remove(removal: GraphRemoval): Promise<boolean>;
  record(entry: LedgerEntry): Promise<void>;
  /** Keeps a judgement; false where one of the two is not in the graph. */
  judge(review: IdentityReview): Promise<boolean>;
  /** Keeps a judgement; false where the graph has no such relation. */
  review(review: RelationReview): Promise<boolean>;
  /** What is written down of a change; null where it was not asked for yet. */
  auditRecord(id: string): Promise<AuditRecordRow | null>;
  /** Writes down a change, together with all that this transaction does. */
  audit(entry: AuditEntry): Promise<AuditRecordRow>;
  /** Keeps articles until they are read; false where as many orders as may wait do. */
  order(order: IngestOrder, mostOpen: number): Promise<boolean>;
}

/** What the program may do to a graph. */
export interface GraphWriter {
  /** Runs the work in one write transaction; it may be run again after a transient failure, so it has no effects of its own. */
  transact<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;
}

/** A page of related things, or of all things of a kind: keyset cursors, never offsets. */
export interface PageRequest {
  readonly first: number;
  /** Opaque cursor of the last item seen, null for the first page. */
  readonly after: string | null;
  readonly withTotal: boolean;
}

/** A node or edge as the graph holds it: property name to plain value, with `__typename`. */
export type GraphRow = Readonly<Record<string, unknown>>;

export interface GraphPage {
  /** Null when it was not asked for. */
  readonly totalCount: number | null;
  readonly rows: readonly { readonly cursor: string; readonly row: GraphRow }[];
  readonly hasNextPage: boolean;
}

/** What the program may ask of a graph. A read stops at its signal, in the database too. */
export interface GraphReader extends NewsReader, GraphRows, PartReader {
  /**
   * One relationship field of the schema (`Claim.contradictions`) for many parents at once, in the order of their ids.
   * One statement whatever the number of parents.
   */
  related(request: {
    readonly field: string;
    readonly parentIds: readonly string[];
    readonly page: PageRequest;
    readonly filter: Readonly<Record<string, unknown>>;
    readonly signal?: AbortSignal;
  }): Promise<readonly GraphPage[]>;
  /** Nodes by id, of whatever type, in the order of the ids; null where there is none. */
  nodes(ids: readonly string[], signal?: AbortSignal): Promise<readonly (GraphRow | null)[]>;
  /** One root list of the schema (`claims`, `stories`, …). */
  list(request: {
    readonly field: string;
    readonly page: PageRequest;
    readonly filter: Readonly<Record<string, unknown>>;
    readonly signal?: AbortSignal;
  }): Promise<GraphPage>;
  storedArticles(keys: readonly string[]): Promise<readonly StoredArticle[]>;
  ledger(states: readonly IngestState[]): Promise<readonly LedgerEntry[]>;
  /** The order that waits longest; null when none does. */
  nextOrder(): Promise<OpenOrder | null>;
}
