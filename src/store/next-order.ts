import { z } from 'zod';

import { type GivenArticle, type OpenOrder } from '../domain/ingest-order.ts';
import { type GraphConnection } from './connect.ts';
import { runRead } from './run-statement.ts';
import { defineStatement } from './statement.ts';

const openArticles = defineStatement('reads/next-order', {
  params: z.object({}),
  row: z.object({ orderId: z.string(), id: z.string(), number: z.number(), given: z.string() }),
});

/** The order that waits longest; null when none does. */
export async function nextOrder(connection: GraphConnection): Promise<OpenOrder | null> {
  const rows = await runRead(connection, openArticles, { params: {} });
  const [first] = rows;
  if (first === undefined) return null;
  return {
    id: first.orderId,
    articles: rows.map(({ id, number, given }) => ({
      id,
      number,
      // As it was kept by `writeOrder`.
      given: JSON.parse(given) as GivenArticle,
    })),
  };
}
