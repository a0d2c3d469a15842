import { NEO4J_DEFAULTS, startNeo4j, type ManagedNeo4j } from '../../src/runtime/neo4j.ts';
import { type Neo4jOptions } from '../../src/runtime/neo4j-command.ts';
import { places } from '../../src/runtime/places.ts';
import { prepareEngine } from '../../src/runtime/prepare-engine.ts';

/** Starts a real Neo4j of one's own in a folder, quickly; the caller stops it. */
export async function startTestNeo4j(
  folder: string,
  options: Partial<Neo4jOptions> = {},
): Promise<ManagedNeo4j> {
  const classpath = await prepareEngine(places(process.env).cache, 'neo4j');
  return startNeo4j({ ...NEO4J_DEFAULTS, quickStart: true, folder, classpath, ...options });
}
