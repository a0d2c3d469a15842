import { z } from 'zod';

import { type Drift } from '../domain/drift.ts';
import { type GraphChange } from '../domain/graph-store.ts';
import { byId } from './article-rows.ts';
import { type StatementRunner } from './run-statement.ts';
import { defineStatement } from './statement.ts';

const ids = z.array(z.string()).readonly();

export const putDrifts = defineStatement('writes/put-drifts', {
  params: z.object({
    articleId: z.string(),
    edgeIds: ids,
    rows: z.array(
      z.object({
        id: z.string(),
        toldId: z.string(),
        basisId: z.string(),
        properties: z.record(z.string(), z.string()),
      }),
    ),
  }),
  row: z.object({}),
});

/** Puts the drifts of an article's reading in the place of those that it had. */
export async function writeDrifts(
  runner: StatementRunner,
  { reading, run, drifts }: Pick<GraphChange, 'reading' | 'run' | 'drifts'>,
): Promise<void> {
  const rows = byId(drifts).map((drift) => driftRow(drift, run.id));
  const edgeIds = rows.map(({ id }) => id);
  await runner.run(putDrifts, { articleId: reading.article.id, edgeIds, rows });
}

function driftRow(
  { id, kind, direction, toldId, basisId, reason }: Drift,
  runId: string,
): z.infer<typeof putDrifts.params>['rows'][number] {
  return { id, toldId, basisId, properties: { kind, direction, reason, runId } };
}
