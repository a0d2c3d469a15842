import { readConfig } from '../config.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { databaseFolder, findLiveInstance, holdInstance } from '../runtime/instance.ts';
import { NEO4J_DEFAULTS } from '../runtime/neo4j.ts';
import { type Neo4jOptions } from '../runtime/neo4j-command.ts';
import { places } from '../runtime/places.ts';
import { prepareEngine } from '../runtime/prepare-engine.ts';
import { finishRestore } from '../runtime/restore.ts';
import { fetchProgress } from './fetch-progress.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/**
 * Works on the files of the managed database while nobody else can start it.
 * @throws CounterclaimError BAD_CONFIG where the graph is in a database of the user's own, LOCK_TAKEN beside a live instance
 */
export async function withManagedFiles<Result>(
  { surroundings, output }: { readonly surroundings: Surroundings; readonly output: Output },
  work: (options: Neo4jOptions) => Promise<Result>,
): Promise<Result> {
  const { database } = readConfig(surroundings.environment);
  if (database !== null) throw notManaged(database.uri);
  const { cache, home } = places(surroundings.environment);
  const live = await findLiveInstance(home);
  if (live !== null) throw isLive(live.pid);
  const hold = await holdInstance(home);
  try {
    const classpath = await prepareEngine(cache, 'neo4j', fetchProgress(output));
    const folder = databaseFolder(home);
    await finishRestore(folder);
    return await work({ ...NEO4J_DEFAULTS, quickStart: true, folder, classpath });
  } finally {
    await hold.release();
  }
}

function notManaged(uri: string): CounterclaimError {
  return new CounterclaimError(
    'BAD_CONFIG',
    `NEO4J_URI: the graph is in a database of your own, ${uri}; only the managed one can be dumped and loaded here.`,
    {
      remedy:
        'Use "neo4j-admin database dump" and "load" where that database is, or unset NEO4J_URI.',
    },
  );
}

function isLive(pid: number): CounterclaimError {
  return new CounterclaimError('LOCK_TAKEN', `The graph is in use by process ${pid}.`, {
    remedy: 'Stop it (Ctrl-C in its terminal), then start it again afterwards.',
  });
}
