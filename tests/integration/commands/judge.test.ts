import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { emptyGraph } from '../../support/empty-graph.ts';
import { runCommand } from '../../support/run-command.ts';
import { testDatabase } from '../../support/test-database.ts';

const TIME = 300_000;
const ARTICLES = [
  { id: 'one', text: 'Anna Kovacs, the mayor, said on Monday that the bridge was safe.' },
  { id: 'two', text: 'Anna M. Kovacs told reporters that the bridge would close on Friday.' },
];
const PEOPLE =
  'query People { people(first: 10) { nodes { id name sameAs(first: 5) { edges { judgement by node { ... on Person { name } } } } } } }';

interface Answer {
  readonly people: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly sameAs: { readonly edges: readonly object[] };
    }[];
  };
}

let folder = '';
let environment: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-judge-'));
  await (await emptyGraph()).connection.close();
  const { uri, user, password, database } = await testDatabase();
  environment = {
    COUNTERCLAIM_HOME: join(folder, 'home'),
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const lines = ARTICLES.map((article) => JSON.stringify(article));
  await writeFile(join(folder, 'articles.jsonl'), lines.join('\n'));
  await writeFile(join(folder, 'people.graphql'), PEOPLE);
  await mkdir(join(folder, 'knowledge'));
  await writeFile(
    join(folder, 'knowledge', 'offices.json'),
    JSON.stringify({ offices: ['bridge warden'] }),
  );
  const ended = await runCommand(['ingest', join(folder, 'articles.jsonl')], environment);
  expect(ended).toMatchObject({ code: 0, err: expect.stringMatching(/2 read/) });
}, TIME);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function people(): Promise<Answer['people']['nodes']> {
  const { out } = await runCommand(['ask', join(folder, 'people.graphql'), '--json'], environment);
  return (JSON.parse(out) as Answer).people.nodes;
}

async function idOf(name: string): Promise<string> {
  return (await people()).find((person) => person.name === name)?.id ?? '';
}

/** Whom the graph takes the mayor for. */
async function sameAs(): Promise<readonly object[]> {
  const mayor = (await people()).find(({ name }) => name === 'Anna Kovacs');
  return mayor?.sameAs.edges ?? [];
}

async function judge(...words: readonly string[]): Promise<void> {
  const ids = [await idOf('Anna Kovacs'), await idOf('Anna M. Kovacs')];
  const [judgement = '', ...options] = words;
  const ended = await runCommand(['judge', judgement, ...ids, ...options, '--json'], environment);
  expect(ended).toMatchObject({ code: 0 });
}

describe('judging whether two are one', () => {
  const node = { name: 'Anna M. Kovacs' };

  it(
    'goes before what the rules suggest, survives a reading by other rules, and can be taken back',
    async () => {
      const suggested = { judgement: 'UNSURE', by: 'rule:name-variant', node };
      expect(await sameAs()).toEqual([suggested]);

      await judge('same', '--by', 'Ada', '--note', 'one mayor');
      const same = { judgement: 'SAME', by: 'Ada', node };
      expect(await sameAs()).toEqual([same]);
      const otherRules = { ...environment, KNOWLEDGE: join(folder, 'knowledge') };
      expect((await runCommand(['reread'], otherRules)).err).toMatch(/2 read/);
      expect(await sameAs()).toEqual([same]);

      await judge('not-same', '--by', 'Ada');
      const other = { judgement: 'NOT_SAME', by: 'Ada', node };
      expect(await sameAs()).toEqual([other]);
      expect((await runCommand(['reread'], environment)).err).toMatch(/2 read/);
      expect(await sameAs()).toEqual([other]);
      // Nobody was merged.
      expect(await people()).toHaveLength(2);
    },
    TIME,
  );

  it(
    'is refused for what are not two of the graph, in words that say what was wanted',
    async () => {
      const id = await idOf('Anna Kovacs');
      const cases = [
        { ids: [id, 'nobody'], code: 1, said: /outlets of the graph were wanted, got .* nobody/ },
        { ids: ['one', 'two'], code: 1, said: /outlets of the graph were wanted, got one and two/ },
        { ids: [id], code: 2, said: /Two ids.* were wanted, got [0-9a-f]+\./ },
        { ids: [id, id], code: 2, said: /Two ids, of different ones, were wanted/ },
        { ids: [id, 'nobody', 'more'], code: 2, said: /Two ids.* nobody more/ },
      ];
      const before = await sameAs();
      for (const { ids, code, said } of cases) {
        const ended = await runCommand(['judge', 'same', ...ids], {
          ...environment,
          REVIEWER: 'Ada',
        });
        expect(ended).toMatchObject({ code, err: expect.stringMatching(said) });
      }
      expect(await sameAs()).toEqual(before);
    },
    TIME,
  );

  it('is refused for a judgement of no known kind', async () => {
    const ended = await runCommand(['judge', 'perhaps', 'one', 'two'], environment);
    expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/same, not-same, unsure/) });
  });

  it('is refused when nobody says who judges', async () => {
    const ended = await runCommand(['judge', 'same', 'one', 'two'], environment);
    expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/name of who judges/) });
  });
});
