import { type GraphReader, type GraphWriter } from '../../src/domain/graph-store.ts';
import { type ManagedNeo4j } from '../../src/runtime/neo4j.ts';
import { createCanonicalReader } from '../../src/store/canonical-reader.ts';
import { connectGraph, type GraphConnection } from '../../src/store/connect.ts';
import { createGraphReader } from '../../src/store/graph-reader.ts';
import { createGraphWriter } from '../../src/store/graph-writer.ts';
import { openGraph } from '../../src/store/open-graph.ts';
import { startTestNeo4j } from './start-test-neo4j.ts';

/** A graph in a database of one's own that can be killed and started again. */
export interface MortalGraph {
  readonly connection: GraphConnection;
  readonly reader: GraphReader;
  readonly writer: GraphWriter;
  /** Kills the database once this is true of a statement that is about to be sent. */
  killWhen(condition: (statement: string) => boolean): void;
  /** Whether the database was killed. */
  readonly killed: () => boolean;
  /** Lets go of the database, which must be dead or dies now. */
  end(): Promise<void>;
}

/** Starts the database of a folder and opens its graph. */
export async function startMortalGraph(folder: string): Promise<MortalGraph> {
  const neo4j = await startTestNeo4j(folder);
  const fate = { condition: (() => false) as (statement: string) => boolean, killed: false };
  const connection = await connectGraph({
    ...neo4j,
    // A killed database must not hold up the campaign, and a slow one must not end it.
    limits: { retryTime: 1, grace: 1_000, readTimeout: 60_000 },
    onStatement: (name) => {
      if (fate.killed || !fate.condition(name)) return;
      fate.killed = true;
      process.kill(neo4j.pid, 'SIGKILL');
    },
  });
  const { nonce } = await openGraph({ connection, nonce: neo4j.nonce, adopt: false }).catch(
    async (error: unknown) => {
      await endDatabase(neo4j, connection);
      throw error;
    },
  );
  return {
    connection,
    reader: { ...createGraphReader(connection), ...createCanonicalReader(connection) },
    writer: createGraphWriter({ connection, nonce }),
    killWhen: (condition) => {
      fate.condition = condition;
    },
    killed: () => fate.killed,
    end: () => endDatabase(neo4j, connection),
  };
}

async function endDatabase(neo4j: ManagedNeo4j, connection: GraphConnection): Promise<void> {
  await connection.close().catch(() => undefined);
  await neo4j.stop();
  await neo4j.ended;
}
