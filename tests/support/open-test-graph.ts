import { connectGraph, type GraphConnection } from '../../src/store/connect.ts';
import { openGraph } from '../../src/store/open-graph.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

/** A connection to the test database, with its schema, and the names of the statements that it has sent. */
export interface TestGraph {
  readonly database: TestDatabase;
  readonly connection: GraphConnection;
  /** The names of the statements since the last call. */
  takeStatements(): string[];
}

/** Opens the test database as the program would. */
export async function openTestGraph(): Promise<TestGraph> {
  const database = await testDatabase();
  const statements: string[] = [];
  const connection = await connectGraph({
    ...database,
    onStatement: (name) => statements.push(name),
    // A busy machine plans slowly, and these tests are about answers.
    limits: { readTimeout: 60_000 },
  });
  await openGraph({ connection, adopt: true });
  return { database, connection, takeStatements: () => statements.splice(0) };
}
