import { CounterclaimError } from '../../domain/errors.ts';
import { type StoryRow } from '../../domain/graph-row.ts';
import { type IngestJobRow } from '../../domain/ingest-order.ts';
import { type RequestContext } from '../context.ts';
import { type FoundFilter, type SubscriptionResolvers } from '../generated/schema-types.ts';
import { listenTo } from '../live/listen-to.ts';
import { type Loaders } from '../loaders.ts';
import { wholePage } from '../pagination.ts';
import { listOne } from '../related-one.ts';
import { findJob, isSettled } from './ingest-job.ts';

type Events<Event> = AsyncGenerator<Event, void, undefined>;

/** What is told as soon as it stands in the graph: by its id, for whatever is asked of it is read anew for each event. */
export const Subscription: SubscriptionResolvers = {
  articleIngested: {
    subscribe: (_root, _args, context) => listenTo('articles', context),
    resolve: (id: string, _args: object, { load }: RequestContext) => load.optional('Article', id),
  },
  contradictionFound: {
    subscribe: async (_root, { filter }, context) =>
      wanted(await listenTo('contradictions', context), filter ?? {}, context),
    resolve: (id: string, _args: object, { load }: RequestContext) =>
      load.optional('Contradiction', id),
  },
  ingestProgress: {
    subscribe: async (_root, { jobId }, context) =>
      progress(await listenTo('jobs', context), jobId, context),
    resolve: (job: IngestJobRow) => job,
  },
};

async function* wanted(
  found: Events<string>,
  filter: FoundFilter,
  { load }: RequestContext,
): Events<string> {
  const isNarrowed = Object.values(filter).some((condition) => condition != null);
  for await (const id of found) {
    if (!isNarrowed || (await isWanted(id, filter, load))) yield id;
  }
}

async function isWanted(id: string, filter: FoundFilter, load: Loaders): Promise<boolean> {
  const conditions = { ...filter, story: await storyNow(filter.story, load), among: [id] };
  const request = { field: 'contradictions-found', page: wholePage(1), filter: conditions };
  return (await load.list(request)).rows.length > 0;
}

/** A story that grows may get another id while one listens. */
async function storyNow(id: FoundFilter['story'], load: Loaders): Promise<string | null> {
  if (id == null) return null;
  const story = await listOne<StoryRow>(load, 'story-by-id', { id });
  return story?.id ?? id;
}

/** The job as it is read here, not by its id: the last that is told must be that it is done. */
async function* progress(
  changed: Events<string>,
  jobId: string,
  { load }: RequestContext,
): Events<IngestJobRow> {
  let job = await findJob(load, jobId);
  if (job === null) throw new CounterclaimError('NOT_FOUND', 'there is no such job');
  yield job;
  if (isSettled(job)) return;
  for await (const id of changed) {
    if (id !== jobId) continue;
    job = await findJob(load, jobId);
    if (job === null) return;
    yield job;
    if (isSettled(job)) return;
  }
}
