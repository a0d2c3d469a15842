import { connectGraph, type GraphConnection } from '../../src/store/connect.ts';
import { createCanonicalReader } from '../../src/store/canonical-reader.ts';
import { createGraphReader } from '../../src/store/graph-reader.ts';
import { createGraphWriter } from '../../src/store/graph-writer.ts';
import { openGraph } from '../../src/store/open-graph.ts';
import { canonicalLines } from '../../src/export/canonical.ts';
import { type GraphReader, type GraphWriter } from '../../src/domain/graph-store.ts';
import { testDatabase } from './test-database.ts';

/** An open graph in a test, with the names of the statements that were sent to it. */
export interface TestGraph {
  readonly connection: GraphConnection;
  readonly nonce: string;
  readonly reader: GraphReader;
  readonly writer: GraphWriter;
  readonly statements: string[];
}

/** A connection to the database of the tests, with nothing in it: neither nodes nor schema. */
export async function emptyDatabase(): Promise<{
  readonly connection: GraphConnection;
  readonly statements: string[];
}> {
  const statements: string[] = [];
  const onStatement = (name: string): void => {
    statements.push(name);
  };
  const connection = await connectGraph({ ...(await testDatabase()), onStatement });
  await dropEverything(connection);
  return { connection, statements };
}

/** An open graph with nothing in it but its mark and schema; the schema of an earlier test is kept, for it takes seconds. */
export async function emptyGraph(): Promise<TestGraph> {
  const statements: string[] = [];
  const onStatement = (name: string): void => {
    statements.push(name);
  };
  // A busy machine plans slowly, and these tests are about answers.
  const limits = { readTimeout: 60_000 };
  const connection = await connectGraph({ ...(await testDatabase()), onStatement, limits });
  await dropNodes(connection);
  const { nonce } = await openGraph({ connection, adopt: false });
  const reader = { ...createGraphReader(connection), ...createCanonicalReader(connection) };
  statements.length = 0;
  return {
    connection,
    nonce,
    reader,
    writer: createGraphWriter({ connection, nonce }),
    statements,
  };
}

/** Takes away every node that is neither mark nor migration. */
export async function dropNews(connection: GraphConnection): Promise<void> {
  await runRaw(
    connection,
    'MATCH (node) WHERE NOT node:GraphMark AND NOT node:Migration CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS',
  );
}

/** The whole graph as one text; two graphs are equal when these are. */
export async function canonicalText(reader: Pick<GraphReader, 'canonicalRows'>): Promise<string> {
  const lines = [];
  for await (const line of canonicalLines(reader)) lines.push(line);
  return lines.join('\n');
}

/** Any Cypher, for looking at what stands in a test's database and for planting things in it. */
export async function runRaw(
  connection: GraphConnection,
  text: string,
  params: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const session = connection.driver().session({ database: connection.database });
  try {
    const { records } = await session.run(text, params);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

async function dropEverything(connection: GraphConnection): Promise<void> {
  await dropNodes(connection);
  const constraints = await runRaw(connection, 'SHOW CONSTRAINTS YIELD name');
  for (const { name } of constraints) await runRaw(connection, `DROP CONSTRAINT ${String(name)}`);
  const indexes = await runRaw(connection, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
  for (const { name } of indexes) await runRaw(connection, `DROP INDEX ${String(name)} IF EXISTS`);
}

async function dropNodes(connection: GraphConnection): Promise<void> {
  await runRaw(
    connection,
    'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS',
  );
}
