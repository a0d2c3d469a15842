import { z } from 'zod';

import { type GraphNews } from '../domain/graph-news.ts';
import { type GraphConnection } from './connect.ts';
import { MARK_ID } from './graph-mark.ts';
import { runRead } from './run-statement.ts';
import { defineStatement } from './statement.ts';

/** Changes that are told of at once, so that an answer has an end. */
const MOST_CHANGES = 500;

const ids = z.array(z.string());
const news = defineStatement('reads/news', {
  params: z.object({
    markId: z.string(),
    since: z.number().int().nullable(),
    most: z.number().int(),
  }),
  row: z.object({ upTo: z.number(), articles: ids, contradictions: ids, jobs: ids }),
});

/** What has come into the graph after a change; each write transaction is one, and they come one after the other. */
export async function readNews(
  connection: GraphConnection,
  since: number | null,
  signal?: AbortSignal,
): Promise<GraphNews> {
  const params = { markId: MARK_ID, since, most: MOST_CHANGES };
  const [found] = await runRead(connection, news, { params, ...(signal && { signal }) });
  if (found === undefined) throw new Error('the graph has no mark');
  return found;
}
