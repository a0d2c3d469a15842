import { type IngestJobRow } from '../../domain/ingest-order.ts';
import { type ArticleRow } from '../../domain/graph-row.ts';
import { type IngestJobResolvers } from '../generated/schema-types.ts';
import { type Loaders } from '../loaders.ts';
import { relatedNodes } from '../pagination.ts';
import { listOne } from '../related-one.ts';

/** Articles that were handed in together. */
export const IngestJob: IngestJobResolvers = {
  state: (job) => {
    if (isSettled(job)) return 'DONE';
    return settledOf(job) === 0 ? 'WAITING' : 'RUNNING';
  },
  articles: relatedNodes<ArticleRow>('IngestJob.articles'),
};

/** Whether all of its articles are read, or could not be. */
export function isSettled(job: IngestJobRow): boolean {
  return settledOf(job) === job.received;
}

function settledOf({ done, unchanged, failed }: IngestJobRow): number {
  return done + unchanged + failed;
}

/** How far a job is; null where there is no such job. */
export async function findJob(load: Loaders, id: string): Promise<IngestJobRow | null> {
  return await listOne<IngestJobRow>(load, 'job', { id });
}

/** How far a job is that there is. */
export async function jobOf(load: Loaders, id: string): Promise<IngestJobRow> {
  const job = await findJob(load, id);
  if (job === null) throw new Error(`the graph has no job ${id}, which was kept just now`);
  return job;
}
