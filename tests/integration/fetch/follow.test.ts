import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runDelete } from '../../../src/commands/delete.ts';
import { runFollow } from '../../../src/commands/follow.ts';
import { createOutput } from '../../../src/commands/output.ts';
import { type Surroundings } from '../../../src/commands/surroundings.ts';
import { type LedgerEntry } from '../../../src/domain/graph-store.ts';
import { type Canary, startCanary } from '../../support/canary.ts';
import { emptyGraph, type TestGraph } from '../../support/empty-graph.ts';
import { testDatabase } from '../../support/test-database.ts';

const TIME = 240_000;
const HOUR = 3_600_000;
const READING = join(tmpdir(), 'counterclaim-annotations');

interface Entry {
  readonly name: string;
  readonly updated: string;
}

/** What the server has: a name is a page, `null` a page that fails. */
const pages = new Map<string, string | null>();
let entries: readonly Entry[] = [];
let site: Canary;
let folder = '';
let graph: TestGraph;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-follow-'));
  graph = await emptyGraph();
  site = await startCanary(({ url = '', headers }, response) => {
    answer(url.slice(1), headers['if-none-match'], response);
  });
}, TIME);

afterAll(async () => {
  await site.close();
  await graph.connection.close();
  await rm(folder, { recursive: true, force: true });
});

function answer(name: string, known: string | undefined, response: ServerResponse): void {
  const content = name === 'feed' ? feed() : pages.get(name);
  const etag = `"${String(content?.length)}-${entries.map(({ updated }) => updated).join()}"`;
  if (content === null) response.writeHead(500).end();
  else if (content === undefined) response.writeHead(404).end();
  else if (known === etag) response.writeHead(304, { etag }).end();
  else {
    const type = name === 'feed' ? 'application/atom+xml' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, etag }).end(content);
  }
}

function feed(): string {
  const items = entries.map(
    ({ name, updated }) =>
      `<entry><title>About ${name}</title><link href="/${name}"/><updated>${updated}</updated></entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lake Courier</title>${items.join('')}</feed>`;
}

function page(words: string): string {
  const more = 'The council met on Monday. It said that the new bridge would open in the spring.';
  return `<!doctype html><html><head><title>News</title></head><body><article><h1>News</h1>
    <p>${words}</p><p>${more}</p></article></body></html>`;
}

/** Follows and gives the exit code, the outcomes by page, and the pages that were asked for. */
async function follow(
  targets: readonly string[],
  signal: AbortSignal | null = null,
): Promise<{ code: number; outcomes: Readonly<Record<string, string>>; asked: readonly string[] }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const surroundings = await surroundingsWith({ stdout, stderr, signal });
  const before = site.hits.length;
  const printed = text(stdout);
  stderr.resume();
  const output = createOutput(surroundings, { json: true });
  const options = { targets, every: HOUR, once: signal === null };
  const code = await runFollow(surroundings, output, options);
  stdout.end();
  return {
    code,
    outcomes: outcomesOf(await printed),
    asked: site.hits.slice(before).filter((path) => path !== '/robots.txt'),
  };
}

/** The command line's surroundings, on the shared database. */
async function surroundingsWith({
  signal = null,
  ...streams
}: {
  readonly stdout: PassThrough;
  readonly stderr: PassThrough;
  readonly signal?: AbortSignal | null;
}): Promise<Surroundings> {
  const { uri, user, password, database } = await testDatabase();
  return {
    environment: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      COUNTERCLAIM_HOME: join(folder, 'home'),
      COUNTERCLAIM_ANNOTATIONS: process.env['COUNTERCLAIM_ANNOTATIONS'] ?? READING,
      FETCH_PRIVATE_HOSTS: site.host,
    },
    folder,
    stdin: new PassThrough(),
    ...streams,
    isTerminal: false,
    signal: signal ?? new AbortController().signal,
  };
}

function outcomesOf(printed: string): Readonly<Record<string, string>> {
  const lines = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  const events = lines.filter((line) => 'outcome' in line);
  return Object.fromEntries(
    events.map(({ origin = '', outcome = '' }) => [origin.split('/').at(-1) ?? '', outcome]),
  );
}

/** The pages that lie in the home folder, as they were sent. */
async function pagesKept(): Promise<readonly string[]> {
  const kept = join(folder, 'home', 'pages');
  const files = (await readdir(kept)).map((name) => readFile(join(kept, name)));
  return (await Promise.all(files)).map((file) => gunzipSync(file).toString('utf8'));
}

const feedAddress = (): string => `http://${site.host}/feed`;
const list = (names: readonly string[], updated = '2024-10-17T08:00:00Z'): readonly Entry[] =>
  names.map((name) => ({ name, updated }));

async function rowOf(name: string): Promise<LedgerEntry | undefined> {
  const rows = await graph.reader.ledger(['DONE', 'FAILED']);
  return rows.find(({ origin }) => origin.endsWith(name));
}

describe('following a feed', () => {
  it(
    'reads each page once, asks with its validator, and reads again what the feed calls updated',
    async () => {
      for (const name of ['one', 'two', 'three']) pages.set(name, page(`It is ${name}.`));
      entries = list(['one', 'two', 'three']);
      const first = await follow([feedAddress()]);
      expect(first).toEqual({
        code: 0,
        outcomes: { one: 'READ', two: 'READ', three: 'READ' },
        asked: ['/feed', '/one', '/two', '/three'],
      });
      const hints = { title: 'About two', outlet: 'Lake Courier', updated: '2024-10-17T08:00:00Z' };
      expect(JSON.parse((await rowOf('two'))?.metadata ?? '')).toMatchObject({ hints });

      const second = await follow([feedAddress()]);
      expect(second).toEqual({ code: 0, outcomes: {}, asked: ['/feed'] });
      expect(site.headers.at(-1)?.['if-none-match']).toBeDefined();

      pages.set('two', page('It is two, and longer than it was.'));
      entries = [...list(['one']), ...list(['two'], '2024-10-18T08:00:00Z'), ...list(['three'])];
      const third = await follow([feedAddress()]);
      expect(third).toEqual({ code: 0, outcomes: { two: 'READ' }, asked: ['/feed', '/two'] });
      expect((await follow([feedAddress()])).asked).toEqual(['/feed']);
    },
    TIME,
  );

  it(
    'tells of a page that fails, tries it again, and gives it up in the end',
    async () => {
      pages.set('four', null);
      entries = list(['one', 'four', 'gone']);
      const failing = { code: 3, outcomes: { four: 'FAILED', gone: 'FAILED' } };
      expect(await follow([feedAddress()])).toMatchObject(failing);
      pages.set('four', page('It is four.'));
      expect((await follow([feedAddress()])).outcomes).toEqual({ four: 'READ', gone: 'FAILED' });
      for (let tries = 3; tries <= 5; tries += 1) await follow([feedAddress()]);
      expect(await rowOf('gone')).toMatchObject({ state: 'FAILED', attempts: 5 });
      expect(await follow([feedAddress()])).toEqual({ code: 0, outcomes: {}, asked: ['/feed'] });
    },
    TIME,
  );

  it(
    'keeps nothing of a page whose article is deleted',
    async () => {
      pages.set('five', page('It is five, the last of its kind.'));
      entries = list(['five']);
      await follow([feedAddress()]);
      const [own, others] = [/the last of its kind/, /It is (?:one|two|three|four)/];
      const kept = await pagesKept();
      expect(kept.filter((words) => own.test(words))).toHaveLength(1);

      const row = await rowOf('five');
      const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
      const surroundings = await surroundingsWith(streams);
      const output = createOutput(surroundings, { json: true });
      expect(await runDelete(surroundings, output, { keys: [row?.key ?? ''], dryRun: false })).toBe(
        0,
      );
      expect(await rowOf('five')).toBeUndefined();
      const left = await pagesKept();
      expect(left.filter((words) => own.test(words))).toEqual([]);
      // The feed's copy went too, since it can tell of the page; the other pages did not.
      expect(left).toEqual(kept.filter((words) => others.test(words)));
    },
    TIME,
  );

  it('tells of a feed that is none', async () => {
    expect(await follow([`http://${site.host}/one`])).toMatchObject({ code: 3, asked: ['/one'] });
  });
});

describe('following a folder', () => {
  it(
    'reads what is there, then what comes, until it is stopped',
    async () => {
      const drop = join(folder, 'drop');
      await mkdir(drop);
      await writeFile(
        join(drop, 'first.txt'),
        'The mayor said on Monday that the bridge was safe.',
      );
      const stop = new AbortController();
      const following = follow([drop], stop.signal);
      await until(() => rowOf('first.txt'));
      await writeFile(
        join(drop, 'second.txt'),
        'The mayor said on Friday that the bridge was closed.',
      );
      await until(() => rowOf('second.txt'));
      stop.abort();
      const { outcomes } = await following;
      expect(outcomes).toEqual({ 'first.txt': 'READ', 'second.txt': 'READ' });
    },
    TIME,
  );
});

async function until(ask: () => Promise<LedgerEntry | undefined>): Promise<void> {
  for (;;) {
    if ((await ask())?.state === 'DONE') return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
