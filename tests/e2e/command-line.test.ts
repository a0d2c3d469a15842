import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runCommand, type RunningCommand, startCommand } from '../support/run-command.ts';

const MINUTES = 60_000;

let folder = '';
let environment: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-e2e-'));
  environment = { COUNTERCLAIM_HOME: join(folder, 'home') };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`);

describe('without a graph', () => {
  it.each([
    [['limits'], 0, /textBytes +1,000,000/],
    [['--help'], 0, /Exit codes:[\s\S]*130 +interrupted/],
    [['ask'], 0, /conflicts +Question 1/],
    [['nothing-of-the-kind'], 2, /unknown command/],
    [['ingest'], 2, /Something to ingest was wanted/],
    [['clean', '--home'], 2, /would remove .*home.*--yes/s],
    [['predict', 'rhymes'], 2, /not yet built/],
    [['review', 'an-id', 'confirm'], 2, /name of who judges was wanted.*--by NAME/s],
    [['review', 'an-id', 'perhaps', '--by', 'Ada'], 2, /confirm, reject/],
  ])('%j ends with %i', async (parameters, code, words) => {
    const ended = await runCommand(parameters, environment);
    expect(ended.out + ended.err).toMatch(words);
    expect(ended.code).toBe(code);
  });

  it('says which variable is wrong', async () => {
    const ended = await runCommand(['status'], { ...environment, READER_THREADS: 'many' });
    expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/READER_THREADS.*"many"/) });
  });

  it('says how to get Java where there is none', async () => {
    const bare = { ...environment, PATH: join(folder, 'no-tools'), JAVA_HOME: '' };
    const ended = await runCommand(['doctor'], bare);
    expect(ended.out).toMatch(/FAULT Java: .*\n +→ .*JDK 17/);
    expect(ended.code).toBe(4);
  });
});

describe('start', () => {
  it(
    'reads the seeds once, prints the pairs that contradict, and reads nothing again',
    async () => {
      const first = await runCommand(['start', '--once'], environment);
      expect(first.err).toMatch(/5 read/);
      expect(first.out).toMatch(/pairs contradict/);
      expect(first.out).toMatch(/around 20,000/);
      expect(first.code).toBe(0);
      const second = await runCommand(['start', '--once'], environment);
      expect(second.err).toMatch(/0 read.*5 unchanged/);
      expect(second.out).toBe(first.out);
    },
    4 * MINUTES,
  );
});

describe('a live instance', () => {
  let live: RunningCommand;
  let endpoint = '';

  beforeAll(async () => {
    live = startCommand(['start'], environment);
    endpoint = (await live.until(/GraphQL: (\S+)/))[1] ?? '';
  }, 2 * MINUTES);
  afterAll(() => {
    if (live.child.exitCode === null) live.child.kill('SIGKILL');
  });

  it('answers question 1 over HTTP in one request', async () => {
    const query = await readFile('operations/conflicts.graphql', 'utf8');
    const ask = async (body: object) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(endpoint, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return (await response.json()) as { data: Record<string, Record<string, unknown>> };
    };
    const { data } = await ask({ query: '{ article(key: "002") { story { id } } }' });
    const { id } = data['article']?.['story'] as { id: string };
    const answer = await ask({ query, variables: { story: id } });
    expect(JSON.stringify(answer)).toMatch(/"kind":"QUANTITY"/);
  });

  it.each([
    ['conflicts', ['up to 100,000', 'around 20,000', '15,000', 'nearly 8,000']],
    ['figures', ['"min":20000,"max":100000', '"min":15000', '"min":8000']],
    ['differences', ['"kind":"QUANTITY"', '"kind":"BOUND"']],
    [
      'source-chains',
      ['Ukrainian ambassador to South Korea', 'NAMED_OFFICE', 'm.economictimes.com'],
    ],
    [
      'confirmation',
      ['no official confirmation', 'is deploying', 'Mobilize in Russia', 'becomes a reality'],
    ],
    [
      'roles',
      [
        'logistical and non-combat roles',
        'engaging in combat',
        'the fray',
        'poised to enter the war',
      ],
    ],
    ['places', ['Kursk region', 'near the Ukraine-Russia border', 'Ukrainian soil']],
    ['most-contested', ['around 15,000', 'nearly 8,000', '"articlesAgainst":']],
    ['timing', ['not expected to occur immediately', 'may be imminent', 'in the coming days']],
  ])('gives what the seeds say to %s', async (operation, words) => {
    const asked = await runCommand(['ask', operation, '--json'], environment);
    expect(words.filter((each) => !asked.out.includes(each))).toEqual([]);
    const printed = await runCommand(['ask', operation], environment);
    const widest = Math.max(...printed.out.split('\n').map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(100);
  });

  it('lets a second terminal attach', async () => {
    const status = await runCommand(['status'], environment);
    expect(status.out).toContain(`GraphQL at ${endpoint}`);
    const asked = await runCommand(['ask', 'overview', '--json'], environment);
    expect(JSON.parse(asked.out)).toMatchObject({ stats: { articles: 5 } });
  });

  it('is the only one of its home', async () => {
    const second = await runCommand(['serve'], environment);
    expect(second).toMatchObject({ code: 4, err: expect.stringMatching(/served already/) });
  });

  it('takes documents only from who knows its secret', async () => {
    const run = JSON.parse(
      await readFile(join(environment['COUNTERCLAIM_HOME'] ?? '', 'run.json'), 'utf8'),
    ) as { door: string };
    const headers = { authorization: 'Bearer guess' };
    expect((await fetch(run.door, { method: 'POST', headers, body: '' })).status).toBe(403);
  });

  it(
    'takes the good inputs beside the bad ones, and the exit code says so',
    async () => {
      const inputs = join(folder, 'inputs');
      await mkdir(inputs);
      const files: Record<string, string | Uint8Array> = {
        'empty.txt': '',
        'binary.txt': new Uint8Array([1, 0, 2]),
        'latin1.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
        'large.txt': 'x'.repeat(1_000_001),
        'lines.jsonl':
          '{"id": "line", "text": "The mayor said that nine roads were closed."}\n[1]\n',
        'french.txt':
          'Le ministre a dit que les troupes sont dans la ville et que la situation est grave.',
        'good.txt': 'The mayor said that about ten roads were closed.',
      };
      for (const [name, text] of Object.entries(files)) await writeFile(join(inputs, name), text);
      await symlink('loop', join(inputs, 'loop'));
      const ended = await runCommand(
        ['ingest', inputs, join(inputs, 'loop'), '--json'],
        environment,
      );
      const events = ended.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object);
      expect(events.slice(0, -1)).toMatchObject([
        { outcome: 'FAILED', code: 'BINARY_INPUT' },
        { outcome: 'FAILED', code: 'EMPTY_TEXT' },
        { outcome: 'NOT_ENGLISH', language: 'fr' },
        { key: 'good.txt', outcome: 'READ' },
        { outcome: 'FAILED', code: 'TEXT_TOO_LARGE' },
        { outcome: 'FAILED', code: 'INVALID_UTF8' },
        { key: 'line', outcome: 'READ' },
        { outcome: 'FAILED', code: 'NOT_AN_ARTICLE' },
        { outcome: 'FAILED', code: 'UNREADABLE' },
      ]);
      expect(ended.code).toBe(3);
      const overview = await runCommand(['ask', 'overview', '--json'], environment);
      expect(JSON.parse(overview.out)).toMatchObject({
        stats: { articles: 8 },
        ingests: { totalCount: 6 },
      });
    },
    2 * MINUTES,
  );

  it('keeps what a person judges of a relation', async () => {
    const asked = await runCommand(['ask', 'contested', '--json'], environment);
    const { contradictions } = JSON.parse(asked.out) as {
      contradictions: { nodes: { id: string }[] };
    };
    const id = contradictions.nodes[0]?.id ?? '';
    const judged = await runCommand(['review', id, 'reject', '--note', 'two counts'], {
      ...environment,
      REVIEWER: 'Ada',
    });
    expect(judged).toMatchObject({ code: 0, err: expect.stringMatching(/kept: REJECTED by Ada/) });
    const reviews = await runCommand(['ask', 'reviews', '--json'], environment);
    expect(JSON.parse(reviews.out)).toMatchObject({
      reviews: {
        nodes: [{ verdict: 'REJECTED', by: 'Ada', note: 'two counts', relation: { id } }],
      },
    });
    expect(
      await runCommand(['review', 'none', 'confirm', '--by', 'Ada'], environment),
    ).toMatchObject({ code: 1, err: expect.stringMatching(/has none with "none"/) });
  });

  it('lists the runs of the extractor, and compares two', async () => {
    const listed = await runCommand(['runs', '--json'], environment);
    const { id } = JSON.parse(listed.out.trim()) as { id: string };
    const same = await runCommand(['runs', 'diff', id.slice(0, 8), id], environment);
    expect(same).toMatchObject({
      code: 0,
      err: expect.stringMatching(/0 claims differ in \d+ texts/),
    });
    const unknown = await runCommand(['runs', 'diff', id, 'none'], environment);
    expect(unknown).toMatchObject({
      code: 1,
      err: expect.stringMatching(/none begins with "none"/),
    });
  });

  it('deletes, and rereading with the same rules changes nothing', async () => {
    const before = await runCommand(['export'], environment);
    expect((await runCommand(['reread', '000'], environment)).err).toMatch(/1 unchanged/);
    const deleted = await runCommand(['delete', 'good.txt', 'line', 'french.txt'], environment);
    expect(deleted.code).toBe(0);
    expect((await runCommand(['delete', 'good.txt'], environment)).code).toBe(1);
    const after = await runCommand(['export'], environment);
    expect(after.out.length).toBeLessThan(before.out.length);
  });

  it('stops at Ctrl-C with its database and its reader, and leaves no run file', async () => {
    const home = environment['COUNTERCLAIM_HOME'] ?? '';
    const pid = live.child.pid ?? 0;
    const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8'))
      .trim()
      .split(' ');
    live.interrupt();
    expect((await live.ended).code).toBe(0);
    expect(children.map(Number).filter(isAlive)).toEqual([]);
    expect(existsSync(join(home, 'run.json'))).toBe(false);
    expect(existsSync(join(home, 'lock'))).toBe(false);
  });
});

describe('Ctrl-C during an ingest', () => {
  it(
    'finishes what is being written; the next ingest takes the rest',
    async () => {
      const lines = Array.from({ length: 60 }, (_, index) =>
        JSON.stringify({
          id: `cut-${index}`,
          text: `Police said that ${index + 2} cars burned in town ${index}.`,
        }),
      );
      const file = join(folder, 'many.jsonl');
      await writeFile(file, lines.join('\n'));
      const cut = startCommand(['ingest', file, '--json'], environment);
      await cut.until(/"READ"[\s\S]*"READ"/);
      cut.interrupt();
      const { code, out } = await cut.ended;
      expect(code).toBe(130);
      const done = out.split('\n').filter((line) => line.includes('"READ"')).length;
      expect(done).toBeLessThan(60);
      const rest = await runCommand(['ingest', file], environment);
      expect(rest.err).toContain(`${60 - done} read`);
      expect(rest.err).toContain(`${done} unchanged`);
      expect(rest.code).toBe(0);
    },
    4 * MINUTES,
  );
});
