import { type AuditRecordRow } from './audit.ts';
import { type IdentityReview, type RelationReview } from './graph-store.ts';
import { type GivenArticle } from './ingest-order.ts';

/** A change as somebody asks for it. */
export interface ChangeRequest<Input> {
  /** The name of who asks. */
  readonly caller: string;
  /** The client's own key, by which the change is known when it is asked for again. */
  readonly clientKey: string;
  readonly input: Input;
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
  /**
   * Keeps articles until they are read.
   * @returns the id of the job
   * @throws CounterclaimError READ_ONLY where nothing reads them, OVERLOADED where too much waits
   */
  ingest(request: ChangeRequest<readonly GivenArticle[]>): Promise<string>;
}
