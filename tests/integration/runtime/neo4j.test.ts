import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';

import { listensOn } from '../../../src/runtime/listener.ts';
import { type ManagedNeo4j } from '../../../src/runtime/neo4j.ts';
import { processStart } from '../../../src/runtime/process-start.ts';
import { startTestNeo4j } from '../../support/start-test-neo4j.ts';
import { until } from '../../support/until.ts';

const TIME = 120_000;
const KEEPER = fileURLToPath(import.meta.resolve('../../support/database-keeper.ts'));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-neo4j-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(database: ManagedNeo4j, cypher: string): Promise<unknown> {
  const login = neo4j.auth.basic(database.user, database.password);
  const driver = neo4j.driver(database.uri, login, { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: database.database });
    return records[0]?.get(0) as unknown;
  } finally {
    await driver.close();
  }
}

describe('startNeo4j', () => {
  it(
    'listens on the loopback only, as our own child, with secrets for the owner only',
    async () => {
      const database = await startTestNeo4j(join(folder, 'own'));
      const port = Number(new URL(database.uri).port);
      expect(await listensOn(database.pid, port)).toBe(true);
      expect(await listensOn(process.pid, port)).toBe(false);
      for (const name of ['password', 'nonce']) {
        expect((await stat(join(folder, 'own', name))).mode & 0o777).toBe(0o600);
      }
      await expect(run({ ...database, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow();
      await database.stop();
      expect(await database.ended).toBe('ended with exit code 0');
    },
    TIME,
  );

  it(
    'lets Cypher reach no file and no network',
    async () => {
      const database = await startTestNeo4j(join(folder, 'own'));
      for (const url of ['file:///etc/hosts', 'http://127.0.0.1:1/', 'ftp://[::1]/x']) {
        const load = run(database, `LOAD CSV FROM '${url}' AS row RETURN row`);
        await expect(load).rejects.toThrow(/Cannot load from URL/);
      }
      await database.stop();
    },
    TIME,
  );

  it(
    'keeps what was acknowledged, name and password through a SIGKILL',
    async () => {
      const first = await startTestNeo4j(join(folder, 'killed'));
      await run(first, 'CREATE (:Probe {kept: true})');
      process.kill(first.pid, 'SIGKILL');
      expect(await first.ended).toBe('ended with SIGKILL');
      const second = await startTestNeo4j(join(folder, 'killed'));
      expect(await run(second, 'MATCH (probe:Probe) RETURN count(probe)')).toBe(1);
      expect(second).toMatchObject({ nonce: first.nonce, password: first.password });
      await second.stop();
    },
    TIME,
  );

  it(
    'does not outlive a killed parent, and stops in good order',
    async () => {
      const parent = spawn(process.execPath, ['--import', 'tsx', KEEPER, join(folder, 'orphan')]);
      const [line] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string];
      const { pid } = JSON.parse(line) as ManagedNeo4j;
      expect(await processStart(pid)).not.toBeNull();
      parent.kill('SIGKILL');
      await until(async () => (await processStart(pid)) === null);
    },
    TIME,
  );

  it(
    'adopts nobody who squats on its port, and sends nothing there',
    async () => {
      let connections = 0;
      const squatter = createServer(() => (connections += 1)).listen(0, '127.0.0.1');
      await once(squatter, 'listening');
      const { port } = squatter.address() as { port: number };
      const start = startTestNeo4j(join(folder, 'squatted'), {
        pickPort: () => Promise.resolve(port),
      });
      await expect(start).rejects.toMatchObject({ code: 'PORT_TAKEN' });
      expect(connections).toBe(0);
      squatter.close();
    },
    TIME,
  );

  it(
    'leaves a folder alone that another server holds',
    async () => {
      const first = await startTestNeo4j(join(folder, 'held'));
      await expect(startTestNeo4j(join(folder, 'held'))).rejects.toMatchObject({
        code: 'LOCK_TAKEN',
      });
      expect(await run(first, 'RETURN 1')).toBe(1);
      await first.stop();
    },
    TIME,
  );
});
