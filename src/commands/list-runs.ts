import { z } from 'zod';

import { type Api } from '../api/server.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { execute } from './execute.ts';
import { readOperation } from './operations.ts';

const run = z.object({
  id: z.string(),
  engine: z.string(),
  version: z.string(),
  configHash: z.string(),
  startedAt: z.string().nullable(),
});
const answer = z.object({
  runs: z.object({
    pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
    nodes: z.array(run),
  }),
});

/** A run of the extractor, as the operation `runs` gives it. */
export type ListedRun = z.infer<typeof run>;

/** All runs that read something in the graph, the newest version last. */
export async function listRuns(api: Pick<Api, 'execute'>): Promise<readonly ListedRun[]> {
  const document = await readOperation('runs', '.');
  const found: ListedRun[] = [];
  for (let after: string | null = null; ;) {
    const { runs } = answer.parse(await execute(api, document, { after }));
    found.push(...runs.nodes);
    if (!runs.pageInfo.hasNextPage) return found;
    after = runs.pageInfo.endCursor;
  }
}

/**
 * The one run whose id begins like this.
 * @throws CounterclaimError NOT_FOUND when none does, or several do
 */
export function findRun(runs: readonly ListedRun[], beginning: string): ListedRun {
  const [found, ...others] = runs.filter(({ id }) => id.startsWith(beginning));
  if (found !== undefined && others.length === 0) return found;
  const how = found === undefined ? 'none begins' : `${others.length + 1} begin`;
  throw new CounterclaimError(
    'NOT_FOUND',
    `The beginning of one run's id was wanted; ${how} with "${beginning}".`,
    { remedy: 'List the runs with "counterclaim runs".' },
  );
}
