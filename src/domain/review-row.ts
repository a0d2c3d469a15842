/** What a person judged of a relation; SUGGESTED until somebody did. */
export type ReviewVerdict = 'SUGGESTED' | 'CONFIRMED' | 'REJECTED';

/** What a person can judge of an edge: that a relation stands or not, that two entities are one or not. */
type Verdict = Exclude<ReviewVerdict, 'SUGGESTED'> | IdentityJudgement;

/** Whether two entities are one. */
export type IdentityJudgement = 'SAME' | 'NOT_SAME' | 'UNSURE';

/** A person's judgement of an edge; the edge may be gone. */
export interface ReviewRow {
  readonly __typename: 'Review';
  readonly id: string;
  readonly edgeKey: string;
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly verdict: Verdict;
  readonly by: string;
  readonly note: string | null;
  readonly at: string;
}
