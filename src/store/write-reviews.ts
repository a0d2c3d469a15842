import { z } from 'zod';

import { type RelationReview } from '../domain/graph-store.ts';
import { reviewIdOf } from '../lib/review-id.ts';
import { type StatementRunner } from './run-statement.ts';
import { defineStatement } from './statement.ts';
import { putContests } from './write-statements.ts';

export const putReview = defineStatement('writes/put-review', {
  params: z.object({
    edgeId: z.string(),
    reviewId: z.string(),
    verdict: z.string(),
    by: z.string(),
    note: z.string().nullable(),
  }),
  row: z.object({ oneId: z.string(), otherId: z.string() }),
});

/** Keeps a person's judgement of a relation of claims; false where the graph has no such relation. */
export async function writeRelationReview(
  runner: StatementRunner,
  { relationId, verdict, by, note }: RelationReview,
): Promise<boolean> {
  const reviewId = reviewIdOf(relationId, by);
  const [written] = await runner.run(putReview, {
    edgeId: relationId,
    reviewId,
    verdict,
    by,
    note,
  });
  if (written === undefined) return false;
  await runner.run(putContests, { claimIds: [written.oneId, written.otherId] });
  return true;
}
