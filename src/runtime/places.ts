import { homedir } from 'node:os';
import { join } from 'node:path';

/** The two folders that the program keeps. */
export interface Places {
  /** What can be fetched again: Neo4j, CoreNLP, compiled classes. */
  readonly cache: string;
  /** What cannot: the graph, its password, the run file. */
  readonly home: string;
}

/**
 * Where this user's folders are: `COUNTERCLAIM_CACHE` and `COUNTERCLAIM_HOME`, else the XDG cache and
 * data folders. Nothing is created.
 */
export function places(environment: Readonly<Record<string, string | undefined>>): Places {
  const cacheRoot = set(environment['XDG_CACHE_HOME']) ?? join(homedir(), '.cache');
  const dataRoot = set(environment['XDG_DATA_HOME']) ?? join(homedir(), '.local', 'share');
  return {
    cache: set(environment['COUNTERCLAIM_CACHE']) ?? join(cacheRoot, 'counterclaim'),
    home: set(environment['COUNTERCLAIM_HOME']) ?? join(dataRoot, 'counterclaim'),
  };
}

/** An empty variable counts as not set, as the XDG specification wants it. */
function set(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
