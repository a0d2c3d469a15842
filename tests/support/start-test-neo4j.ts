import { join } from 'node:path';

import { compileClasses } from '../../src/runtime/compile-classes.ts';
import { NEO4J_DEFAULTS, startNeo4j, type ManagedNeo4j } from '../../src/runtime/neo4j.ts';
import { places } from '../../src/runtime/places.ts';
import { runTool } from '../../src/runtime/run-tool.ts';

const CHILD_MAIN = new URL('../../engines/neo4j/ChildMain.java', import.meta.url).pathname;

/** Starts a real Neo4j of one's own in a folder, quickly; the caller stops it. */
export async function startTestNeo4j(folder: string): Promise<ManagedNeo4j> {
  const { cache } = places(process.env);
  const classpath = join(cache, 'neo4j', 'lib', '*');
  const java = (await runTool('java', ['-version'])).output;
  const classes = await compileClasses(cache, { source: CHILD_MAIN, classpath, java });
  return startNeo4j({ ...NEO4J_DEFAULTS, quickStart: true, folder, classpath, classes });
}
