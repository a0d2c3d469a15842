import { existsSync } from 'node:fs';
import {
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';

import { type ManagedNeo4j } from '../../src/runtime/neo4j.ts';
import { openGraph } from '../../src/store/open-graph.ts';
import { connectGraph } from '../../src/store/connect.ts';
import { runCommand, startCommand } from '../support/run-command.ts';
import { startTestNeo4j } from '../support/start-test-neo4j.ts';

const TIME = 240_000;

let folder = '';
let home = '';
let environment: Record<string, string> = {};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-backup-'));
  home = join(folder, 'home');
  environment = { COUNTERCLAIM_HOME: home };
  await add('bridge');
}, TIME);
afterAll(() => rm(folder, { recursive: true, force: true }));

const database = (): string => join(home, 'neo4j');
const run = (...parameters: string[]): ReturnType<typeof runCommand> =>
  runCommand(parameters, environment);

type Ask = (cypher: string) => Promise<unknown>;

/** Runs the database of the home for a while. */
async function within<Result>(
  work: (ask: Ask, server: ManagedNeo4j) => Promise<Result>,
): Promise<Result> {
  const server = await startTestNeo4j(database());
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const ask: Ask = async (cypher) =>
    (await driver.executeQuery(cypher)).records.map((row) => row.get(0) as unknown);
  try {
    return await work(ask, server);
  } finally {
    await driver.close();
    await server.stop();
  }
}

/** Puts a story into the graph of the home, which is made when there is none. */
function add(label: string): Promise<unknown> {
  return within(async (ask, server) => {
    const connection = await connectGraph(server);
    await openGraph({ connection, nonce: server.nonce, adopt: false });
    await connection.close();
    return ask(
      `MERGE (:Counterclaim:Story {id: '${label}', label: '${label}', sortKey: '${label}'})`,
    );
  });
}

const labels = (): Promise<unknown> =>
  within((ask) => ask('MATCH (story:Story) RETURN story.label ORDER BY story.label'));

describe('backup and restore', () => {
  it(
    'bring the graph back as it was, here and in another home',
    async () => {
      const file = join(folder, 'graph.dump');
      const kept = await run('backup', file, '--json');
      expect(kept).toMatchObject({ code: 0 });
      expect(JSON.parse(kept.out)).toEqual({ file, bytes: (await stat(file)).size });
      expect((await readdir(folder)).sort()).toEqual(['graph.dump', 'home']);

      await add('flood');
      const asked = await run('restore', file);
      expect(asked).toMatchObject({ code: 2, err: expect.stringMatching(/would replace.*--yes/s) });
      const password = await readFile(join(database(), 'password'), 'utf8');
      expect(await run('restore', file, '--yes')).toMatchObject({ code: 0 });
      expect(await labels()).toEqual(['bridge']);
      expect(await readFile(join(database(), 'password'), 'utf8')).toBe(password);
      expect((await readdir(home)).sort()).toEqual(
        ['lock', 'neo4j'].filter((name) => existsSync(join(home, name))),
      );

      const elsewhere = { COUNTERCLAIM_HOME: join(folder, 'elsewhere') };
      expect(await runCommand(['restore', file], elsewhere)).toMatchObject({ code: 0 });
      const status = await runCommand(['ask', 'stories', '--json'], elsewhere);
      expect(status.out).toContain('"bridge"');
    },
    TIME,
  );

  it(
    'are refused in clear words, and leave the graph as it is',
    async () => {
      const file = join(folder, 'again.dump');
      expect(await run('backup', file)).toMatchObject({ code: 0 });
      const text = join(folder, 'text.dump');
      const half = join(folder, 'half.dump');
      await writeFile(text, 'This is a letter, no dump.');
      await writeFile(half, await readFile(file));
      await truncate(half, 2_000);
      const own = { ...environment, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
      const empty = { COUNTERCLAIM_HOME: join(folder, 'empty') };
      const cases = [
        [['backup', file], environment, 2, /is there already/],
        [['backup', join(folder, 'no', 'where.dump')], environment, 2, /Nothing can be written/],
        [['backup', join(folder, 'new.dump')], own, 2, /NEO4J_URI.*neo4j-admin/s],
        [['backup', join(folder, 'new.dump')], empty, 1, /no graph .* yet/],
        [['restore', file, '--yes'], own, 2, /NEO4J_URI/],
        [['restore', join(folder, 'nothing.dump'), '--yes'], environment, 2, /A file was wanted/],
        [['restore', text, '--yes'], environment, 2, /no whole dump/],
        [['restore', half, '--yes'], environment, 2, /no whole dump/],
      ] as const;
      for (const [parameters, settings, code, words] of cases) {
        const ended = await runCommand(parameters, settings);
        expect([parameters, ended.code]).toEqual([parameters, code]);
        expect(ended.err).toMatch(words);
      }
      expect(existsSync(join(folder, 'new.dump'))).toBe(false);
      expect(await labels()).toEqual(['bridge']);
    },
    TIME,
  );

  it(
    'do not take what is of a newer schema',
    async () => {
      const [before, newer] = [join(folder, 'before.dump'), join(folder, 'newer.dump')];
      await run('backup', before);
      await within((ask) =>
        ask(
          "MERGE (:Counterclaim:Migration {id: 'from-the-future', name: 'from-the-future', number: 999, checksum: 'x'})",
        ),
      );
      await run('backup', newer);
      expect(await run('restore', before, '--yes')).toMatchObject({ code: 0 });
      const refused = { code: 5, err: expect.stringMatching(/newer/) };
      expect(await run('restore', newer, '--yes')).toMatchObject(refused);
      expect(await labels()).toEqual(['bridge']);
    },
    TIME,
  );

  it(
    'put back the old one where a restore was cut off',
    async () => {
      await rename(database(), `${database()}-replaced`);
      const ended = await run('ask', 'stories', '--json');
      expect(ended.out).toContain('"bridge"');
    },
    TIME,
  );
});

describe('connect', () => {
  it(
    'tells how to log in, and never the password',
    async () => {
      const idle = await run('connect', '--json');
      const place = `in the file ${join(database(), 'password')}`;
      const login = { user: 'neo4j', database: 'neo4j', password: place };
      expect(JSON.parse(idle.out)).toEqual({ uri: null, ...login });
      const live = startCommand(['serve', '--quiet'], environment);
      try {
        await live.until(/GraphQL/);
        const told = await run('connect');
        expect(told.out).toMatch(/address: +bolt:\/\/127\.0\.0\.1:\d+\n/);
        expect(told.out).toContain(`password: ${place}`);
        expect(told.out).toContain('Neo4j Browser');
        expect(told.out).not.toContain(await readFile(join(database(), 'password'), 'utf8'));
        expect(await run('backup', join(folder, 'live.dump'))).toMatchObject({
          code: 4,
          err: expect.stringMatching(/in use by process \d+.*Ctrl-C/s),
        });
      } finally {
        live.interrupt();
        await live.ended;
      }
    },
    TIME,
  );

  it('names a database of the user’s own', async () => {
    const own = { NEO4J_URI: 'neo4j+s://graph.example', NEO4J_USER: 'ada', NEO4J_PASSWORD: 'tea' };
    const { out } = await runCommand(['connect'], { ...environment, ...own });
    expect(out).toMatch(/neo4j\+s:\/\/graph\.example\n.*ada\n.*NEO4J_PASSWORD\n/s);
    expect(out).not.toContain('tea');
  });
});
