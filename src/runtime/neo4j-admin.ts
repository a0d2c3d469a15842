import { join } from 'node:path';

import { startChild } from './child-process.ts';
import { javaTool } from './java-tool.ts';
import { adminParameters, type Neo4jOptions } from './neo4j-command.ts';
import { prepareFolder } from './neo4j.ts';

/** The one database of a managed Neo4j, and the name that its dumps have. */
export const DATABASE = 'neo4j';
export const DUMP_NAME = `${DATABASE}.dump`;

/**
 * Runs Neo4j's own tool on the files of a database that does not run.
 * @returns null when it did its work, else what it said last
 */
export async function runAdmin(
  options: Neo4jOptions,
  words: readonly string[],
): Promise<string | null> {
  await prepareFolder(options);
  const child = startChild({
    command: javaTool('java'),
    parameters: adminParameters(options, words),
    environment: { NEO4J_HOME: options.folder, NEO4J_CONF: join(options.folder, 'conf') },
    detached: true,
  });
  const cause = await child.ended;
  if (cause === 'ended with exit code 0') return null;
  const said = child.lastLines.filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return [cause, ...said.slice(-3)].join(' | ');
}
