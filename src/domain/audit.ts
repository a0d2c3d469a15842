import { type ErrorCode } from './errors.ts';

/** What can be asked for through the endpoint. */
export type AuditKind = 'REVIEW_RELATION' | 'REVIEW_IDENTITY' | 'DELETE_ARTICLE' | 'INGEST';

/** What is to be written down of a change. */
export interface AuditEntry {
  readonly id: string;
  readonly change: AuditKind;
  readonly subject: readonly string[];
  readonly caller: string;
  readonly clientKey: string;
  readonly inputHash: string;
  readonly outcome: 'DONE' | 'REFUSED';
  readonly errorCode: ErrorCode | null;
  /** What was said to whoever asked; said again when it is asked for again. */
  readonly error: string | null;
}

/** The like, as the graph has it. */
export interface AuditRecordRow extends AuditEntry {
  readonly __typename: 'AuditRecord';
  readonly at: string;
}
