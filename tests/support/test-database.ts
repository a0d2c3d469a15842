import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

import { type Neo4jAddress } from '../../src/runtime/neo4j.ts';

/** A real database to test with. */
export interface TestDatabase extends Neo4jAddress {
  /** The name of a managed database; a made-up one behind `NEO4J_TEST_URI`. */
  readonly nonce: string;
}

/**
 * A real database that all test files of a run share, started at the first call: `NEO4J_TEST_URI`
 * (with `NEO4J_TEST_USER`, `NEO4J_TEST_PASSWORD`, `NEO4J_TEST_DATABASE`) when that is set, else a
 * managed one in a temporary folder, which ends with the run. It may hold what an earlier file left.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const given = process.env['NEO4J_TEST_URI'];
  if (given !== undefined && given !== '') return givenDatabase(given);
  const socket = connect(process.env['COUNTERCLAIM_TEST_SOCKET'] ?? '');
  socket.write(`${process.env['JEST_WORKER_ID'] ?? '1'}\n`);
  const database = JSON.parse(await text(socket)) as Partial<TestDatabase>;
  if (database.uri === undefined) throw new Error('The database for the tests did not start.');
  return database as TestDatabase;
}

function givenDatabase(uri: string): TestDatabase {
  return {
    uri,
    user: process.env['NEO4J_TEST_USER'] ?? 'neo4j',
    password: process.env['NEO4J_TEST_PASSWORD'] ?? '',
    database: process.env['NEO4J_TEST_DATABASE'] ?? 'neo4j',
    nonce: 'given',
  };
}
