import { type IngestJobRow } from '../../domain/ingest-order.ts';
import { type ArticleRow } from '../../domain/graph-row.ts';
import { type IngestJobResolvers } from '../generated/schema-types.ts';
import { type Loaders } from '../loaders.ts';
import { relatedNodes } from '../pagination.ts';
import { listOne } from '../related-one.ts';

/** Articles that were handed in together. */
export const IngestJob: IngestJobResolvers = {
  state: ({ received, done, unchanged, failed }) => {
    const settled = done + unchanged + failed;
    if (settled === received) return 'DONE';
    return settled === 0 ? 'WAITING' : 'RUNNING';
  },
  articles: relatedNodes<ArticleRow>('IngestJob.articles'),
};

/** How far a job is; null where there is no such job. */
export function findJob(load: Loaders, id: string): Promise<IngestJobRow | null> {
  return listOne<IngestJobRow>(load, 'job', { job: id });
}

/** How far a job is that there is. */
export async function jobOf(load: Loaders, id: string): Promise<IngestJobRow> {
  const job = await findJob(load, id);
  if (job === null) throw new Error(`the graph has no job ${id}, which was kept just now`);
  return job;
}
