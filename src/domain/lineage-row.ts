import { type WordSpan } from './span.ts';

/** A page that credits another for its text, or two articles with the same text. */
export interface RewriteRow {
  readonly __typename: 'Rewrite';
  readonly basis: 'CREDIT' | 'COPIED_TEXT';
  readonly copiedShare: number | null;
  /** The page that credits; of two articles, either. */
  readonly oneId: string;
  readonly onePublished: string | null;
  readonly otherId: string;
  readonly otherPublished: string | null;
  /** The credit's words; none for copied text, which is compared when it is asked for. */
  readonly spans: readonly WordSpan[];
}

/** Somebody whom one article alone names, and presents as an expert with these words. */
export interface LoneExpertRow {
  readonly __typename: 'LoneExpert';
  readonly personId: string;
  readonly articleId: string;
  readonly span: WordSpan;
}
