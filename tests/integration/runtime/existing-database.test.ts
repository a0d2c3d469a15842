import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';

import { type ManagedNeo4j } from '../../../src/runtime/neo4j.ts';
import { runCommand } from '../../support/run-command.ts';
import { startTestNeo4j } from '../../support/start-test-neo4j.ts';

const TIME = 240_000;
const SEEDS = 'seed/articles';
let folder = '';
let database: ManagedNeo4j;
let driver: Driver;
let environment: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-existing-'));
  database = await startTestNeo4j(join(folder, 'theirs'));
  const login = neo4j.auth.basic(database.user, database.password);
  driver = neo4j.driver(database.uri, login, { disableLosslessIntegers: true });
  environment = {
    COUNTERCLAIM_HOME: join(folder, 'home'),
    NEO4J_URI: database.uri,
    NEO4J_USER: database.user,
    NEO4J_PASSWORD: database.password,
    NEO4J_DATABASE: database.database,
  };
}, TIME);
afterAll(async () => {
  await driver.close();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

async function count(cypher: string): Promise<unknown> {
  const { records } = await driver.executeQuery(cypher, {}, { database: database.database });
  return records[0]?.get(0) as unknown;
}

const NODES = 'MATCH (n) RETURN count(n)';
const STRANGERS = 'MATCH (n:Stranger {name: "theirs"}) RETURN count(n)';
const CONSTRAINTS = 'SHOW CONSTRAINTS YIELD name RETURN count(name)';

describe('an existing database at NEO4J_URI', () => {
  it(
    'is refused when it holds what is not ours, and nothing is written',
    async () => {
      await count('CREATE (n:Stranger {name: "theirs"}) RETURN 1');
      for (const command of [['ingest', SEEDS], ['status']]) {
        const { code, err } = await runCommand(command, environment);
        expect(err).toMatch(/holds a graph that is not ours; nothing was written[\s\S]*--adopt/);
        expect(code).toBe(5);
      }
      expect((await runCommand(['doctor'], environment)).out).toMatch(/FAULT Store: .*not ours/);
      expect(await count(NODES)).toBe(1);
      expect(await count(CONSTRAINTS)).toBe(0);
    },
    TIME,
  );

  it(
    'is used beside what is theirs when it is adopted',
    async () => {
      const { code, err } = await runCommand(['ingest', SEEDS, '--adopt'], environment);
      expect(err).toMatch(/5 read/);
      expect(code).toBe(0);
      expect(await count('MATCH (a:Article) RETURN count(a)')).toBe(5);
      expect(await count(STRANGERS)).toBe(1);
      expect((await runCommand(['status'], environment)).out).toMatch(/5 done/);
    },
    TIME,
  );

  it(
    'takes the seeds when it is empty, which the doctor does not change',
    async () => {
      await count('MATCH (n) DETACH DELETE n RETURN 1');
      expect((await runCommand(['doctor'], environment)).out).toMatch(/ok +Store: .*is empty/);
      expect(await count(NODES)).toBe(0);
      const { code, err } = await runCommand(['ingest', SEEDS], environment);
      expect(err).toMatch(/5 read/);
      expect(code).toBe(0);
    },
    TIME,
  );
});
