import { type ErrorCode } from './errors.ts';
import { type IdentityReview, type RelationReview } from './graph-store.ts';

/** What can be asked for through the endpoint. */
export type AuditKind = 'REVIEW_RELATION' | 'REVIEW_IDENTITY' | 'DELETE_ARTICLE';

/** A change as somebody asks for it. */
export interface ChangeRequest<Input> {
  /** The name of who asks. */
  readonly caller: string;
  /** The client's own key, by which the change is known when it is asked for again. */
  readonly clientKey: string;
  readonly input: Input;
}

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

/** A judgement that is kept, and where. */
export interface ReviewMade {
  readonly record: AuditRecordRow;
  readonly reviewId: string;
}

/**
 * What the endpoint may change. Each change is made once for a key: asked for again it gives the record that stands.
 * All throw CounterclaimError: CONFLICT for a key that stands for another input, NOT_FOUND for what there is not.
 */
export interface Changes {
  reviewRelation(request: ChangeRequest<RelationReview>): Promise<ReviewMade>;
  reviewIdentity(request: ChangeRequest<IdentityReview>): Promise<ReviewMade>;
  deleteArticle(request: ChangeRequest<{ readonly key: string }>): Promise<AuditRecordRow>;
}
