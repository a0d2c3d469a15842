import { type Assertion, type Claim } from './claim.ts';
import { type GraphRow, type LedgerEntry, type OwnWords } from './graph-store.ts';
import { type WeighedWord } from './story.ts';

/** What a graph is that an import is to fill. */
export interface ImportState {
  /** Whether nothing of the news is in it. */
  readonly isEmpty: boolean;
  /** The hash of what an import began to write into it and did not finish. */
  readonly begun: string | null;
}

/** An article that was imported, with what it takes to be found by others and to be read again. */
export interface ImportedArticle {
  readonly articleId: string;
  readonly key: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly titleOrigin: string | null;
  readonly byline: string | null;
  readonly bylineOrigin: string | null;
  readonly outletOrigin: string | null;
  readonly published: string | null;
  readonly publishedOrigin: string | null;
  readonly storyWords: readonly string[];
  readonly storyWeights: readonly number[];
  /** Its current version. */
  readonly text: string;
  readonly textHash: string;
  readonly runId: string | null;
  readonly links: readonly { readonly start: number; readonly end: number; readonly url: string }[];
  /** What its version calls its outlet. */
  readonly outlet: string | null;
}

/** Words of a text that lead to a page and cite it. */
export interface CitingLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** Under what an article is found again, and its line of the ledger: what an export leaves out. */
export interface ArticleKeys {
  readonly article: ImportedArticle;
  readonly words: readonly WeighedWord[];
  readonly links: readonly CitingLink[];
  readonly entry: LedgerEntry;
}

/** One holding of a claim, the claim as this article words it. */
export interface HeldClaim {
  readonly claim: Claim;
  readonly assertion: Assertion;
}

/** Fills an empty graph with what another one held. Each call is one transaction, and doing it twice is doing it once. */
export interface GraphImport {
  state(): Promise<ImportState>;
  /** From now on nobody else may read or write the graph until the import is finished. */
  begin(hash: string): Promise<void>;
  /** Writes nodes of one label, or edges of one type between nodes that are there. */
  putRows(type: string, rows: readonly GraphRow[]): Promise<void>;
  /** A page of the articles, in the order of their ids. */
  articles(after: string, first: number): Promise<readonly ImportedArticle[]>;
  putKeys(keys: readonly ArticleKeys[]): Promise<void>;
  /** The live holdings of these claims. */
  heldClaims(claimIds: readonly string[]): Promise<readonly HeldClaim[]>;
  putOwnWords(words: readonly OwnWords[]): Promise<void>;
  /** Adds what follows from all that is there: places in orders, and counts. */
  workOut(): Promise<void>;
  finish(): Promise<void>;
}
