import { z } from 'zod';

import { type IngestOrder } from '../domain/ingest-order.ts';
import { type LedgerEntry } from '../domain/graph-store.ts';
import { stableId } from '../lib/stable-id.ts';
import { type StatementRunner } from './run-statement.ts';
import { defineStatement } from './statement.ts';

export const putOrder = defineStatement('writes/put-order', {
  params: z.object({
    id: z.string(),
    caller: z.string(),
    mostOpen: z.number().int(),
    articles: z.array(z.object({ id: z.string(), number: z.number().int(), given: z.string() })),
  }),
  row: z.object({ id: z.string() }),
});

export const settleOrdered = defineStatement('writes/settle-ordered', {
  params: z.object({
    id: z.string(),
    state: z.string(),
    key: z.string(),
    isUnchanged: z.boolean(),
    errorCode: z.string().nullable(),
    error: z.string().nullable(),
  }),
  row: z.object({}),
});

/** Keeps articles until they are read; false where as many orders as may wait do. */
export async function writeOrder(
  runner: StatementRunner,
  { id, caller, articles }: IngestOrder,
  mostOpen: number,
): Promise<boolean> {
  const rows = articles.map((article, number) => ({
    id: stableId('ordered', id, number),
    number,
    given: JSON.stringify(article),
  }));
  const kept = await runner.run(putOrder, { id, caller, mostOpen, articles: rows });
  return kept.length > 0;
}

/** Tells an order what became of one of its articles, once that is known. */
export async function settleArticle(runner: StatementRunner, entry: LedgerEntry): Promise<void> {
  const { ordered, state, key, errorCode, error } = entry;
  if (ordered === undefined || state === 'RECEIVED') return;
  await runner.run(settleOrdered, { ...ordered, state, key, errorCode, error });
}
