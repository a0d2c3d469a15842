import { type ErrorCode } from '../domain/errors.ts';

/**
 * What became of one input. READ: it is in the graph. UNCHANGED: this run has read this very text before.
 * NOT_ENGLISH: kept and marked, but not read for claims. FAILED: not in the graph, or as it was before.
 */
export type IngestEvent = {
  readonly key: string;
  readonly origin: string;
} & (
  | { readonly outcome: 'READ'; readonly claims: number; readonly assertions: number }
  | { readonly outcome: 'UNCHANGED' }
  | { readonly outcome: 'NOT_ENGLISH'; readonly language: string }
  | { readonly outcome: 'FAILED'; readonly code: ErrorCode; readonly message: string }
);
