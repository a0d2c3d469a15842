import { z } from 'zod';

import { type IdentityReview } from '../domain/graph-store.ts';
import { identityEdgeOf, reviewIdOf } from '../lib/review-id.ts';
import { type StatementRunner } from './run-statement.ts';
import { defineStatement } from './statement.ts';

const ids = z.array(z.string()).readonly();

export const identityCandidates = defineStatement('writes/identity-candidates', {
  params: z.object({ ids }),
  row: z.object({ oneId: z.string(), otherId: z.string(), by: z.string() }),
});

export const putIdentities = defineStatement('writes/put-identities', {
  params: z.object({
    ids,
    edgeIds: ids,
    rows: z.array(
      z.object({
        id: z.string(),
        fromId: z.string(),
        toId: z.string(),
        properties: z.object({ judgement: z.string(), by: z.string() }),
      }),
    ),
  }),
  row: z.object({}),
});

export const putIdentityReview = defineStatement('writes/put-identity-review', {
  params: z.object({
    fromId: z.string(),
    toId: z.string(),
    edgeId: z.string(),
    reviewId: z.string(),
    verdict: z.string(),
    by: z.string(),
    note: z.string().nullable(),
  }),
  row: z.object({ id: z.string() }),
});

/** How the rules name themselves on an edge; what a person judged comes last. */
const RULES: Readonly<Record<string, string>> = {
  name: 'rule:name-variant',
  acronym: 'rule:acronym',
  initials: 'rule:acronym',
  person: 'person',
};

interface IdentityEdge {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: { readonly judgement: string; readonly by: string };
}

/**
 * Makes anew which of these people and bodies may be the same as others, and no more than may: nothing is merged.
 * It depends on who is in the graph only, so the order of arrival makes no difference.
 */
export async function deriveIdentities(
  runner: StatementRunner,
  entityIds: readonly string[],
): Promise<void> {
  if (entityIds.length === 0) return;
  const candidates = await runner.run(identityCandidates, { ids: entityIds });
  const edges = new Map<string, IdentityEdge>();
  for (const { oneId, otherId, by } of candidates) {
    const { id, fromId, toId } = identityEdgeOf(oneId, otherId);
    const rule = RULES[by] ?? by;
    if (edges.has(id) && rule === 'person') continue;
    edges.set(id, { id, fromId, toId, properties: { judgement: 'UNSURE', by: rule } });
  }
  const rows = [...edges.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  await runner.run(putIdentities, { ids: entityIds, edgeIds: rows.map(({ id }) => id), rows });
}

/** Keeps a person's judgement of two entities; false where one of the two is not in the graph. */
export async function writeIdentityReview(
  runner: StatementRunner,
  { oneId, otherId, judgement, by, note }: IdentityReview,
): Promise<boolean> {
  const { id: edgeId, fromId, toId } = identityEdgeOf(oneId, otherId);
  const reviewId = reviewIdOf(edgeId, by);
  const written = await runner.run(putIdentityReview, {
    fromId,
    toId,
    edgeId,
    reviewId,
    verdict: judgement,
    by,
    note,
  });
  return written.length > 0;
}
