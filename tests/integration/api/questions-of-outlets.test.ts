import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Api, createApi } from '../../../src/api/server.ts';
import { type GraphConnection } from '../../../src/store/connect.ts';
import { createGraphReader } from '../../../src/store/graph-reader.ts';
import { dropNews, emptyGraph, type TestGraph } from '../../support/empty-graph.ts';
import { openTestGraph } from '../../support/open-test-graph.ts';
import { plantedId, type PlantedArticle, plantedReading } from '../../support/planted-readings.ts';
import { readOperation } from '../../support/saved-operations.ts';
import { writeReadings } from '../../support/write-generated.ts';

/** Two outlets on one storm, with what both say, what agrees, what one says alone, and what cannot both hold. */
const ARTICLES: readonly PlantedArticle[] = [
  {
    key: 'alder-march',
    outlet: 'The Alder',
    published: '2025-03-30',
    town: 'Norport',
    says: [
      { event: 'evacuated', count: 400 },
      { event: 'hired', count: 70, onWordOf: 'Ann Ray' },
      { event: 'fined', count: 300, onWordOf: { unnamed: 'REPORTS' } },
    ],
  },
  {
    key: 'birch-march',
    outlet: 'The Birch',
    published: '2025-03-31',
    town: 'Norport',
    says: [
      { event: 'evacuated', count: 400 },
      { event: 'hired', count: 210, onWordOf: 'Bo Lund' },
      { event: 'rescued', count: 12 },
      { event: 'fined', count: 305 },
    ],
  },
  {
    key: 'alder-april',
    outlet: 'The Alder',
    published: '2025-04-01',
    town: 'Norport',
    says: [
      { event: 'evacuated', count: 900, onWordOf: 'Ann Ray' },
      { event: 'vaccinated', count: 55, onWordOf: { unnamed: 'ANONYMOUS' } },
    ],
  },
  {
    key: 'cedar-april',
    outlet: 'The Cedar',
    published: '2025-04-02',
    town: 'Norport',
    says: [{ event: 'evacuated', count: 405 }],
  },
  {
    key: 'no-outlet-no-date',
    town: 'Norport',
    says: [{ event: 'evacuated', count: 400, onWordOf: 'Bo Lund' }],
  },
  // Another story, in which The Birch speaks of Norport in passing.
  {
    key: 'birch-velden',
    outlet: 'The Birch',
    published: '2025-03-30',
    town: 'Velden',
    says: [
      { event: 'trained', count: 80 },
      { event: 'vaccinated', count: 55, of: 'Norport' },
    ],
  },
  {
    key: 'alder-velden',
    outlet: 'The Alder',
    published: '2025',
    town: 'Velden',
    says: [{ event: 'trained', count: 80, onWordOf: { unnamed: 'OFFICIALS' } }],
  },
];

const outletIds = {
  one: plantedId('OUTLET', 'The Alder'),
  other: plantedId('OUTLET', 'The Birch'),
};
const norport = plantedId('PLACE', 'Norport');

let graph: TestGraph;
/** Planning a question for the first time takes long on a busy machine. */
let patient: GraphConnection;
let api: Api;
beforeAll(async () => {
  graph = await emptyGraph();
  await dropNews(graph.connection);
  await writeReadings(graph.writer, ARTICLES.map(plantedReading));
  patient = (await openTestGraph()).connection;
  api = await createApi({ reader: createGraphReader(patient) });
}, 180_000);
afterAll(async () => {
  await api.close();
  await patient.close();
  await graph.connection.close();
});

async function ask<Data>(operation: string, variables: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await api.execute(readOperation(operation), variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

interface Side {
  readonly claim: { readonly statement: string };
}
interface Relations {
  readonly nodes: readonly { readonly sides: readonly Side[] }[];
}
interface Claims {
  readonly nodes: readonly { readonly statement: string }[];
}
const pairs = ({ nodes }: Relations): string[] =>
  nodes
    .map(({ sides }) => sides.map(({ claim }) => claim.statement.replace('people were ', '')))
    .map((statements) => statements.sort().join(' | '))
    .sort();
const statements = ({ nodes }: Claims): string[] =>
  nodes.map(({ statement }) => statement.replace('people were ', '')).sort();

describe('question 20: two outlets on one story', () => {
  type Answer = Record<'both' | 'onlyOne' | 'onlyOther', Claims> &
    Record<'agreeing' | 'disagreeing' | 'onlySeeminglyDisagreeing', Relations>;
  let story: Answer;
  beforeAll(async () => {
    const list = '{ stories { nodes { id articles { totalCount } } } }';
    const { data } = await api.execute(list);
    const { stories } = data as {
      stories: { nodes: { id: string; articles: { totalCount: number } }[] };
    };
    expect(stories.nodes.map(({ articles }) => articles.totalCount)).toEqual([5, 2]);
    const answer = await ask<{ story: Answer }>('outlets-on-story', {
      ...outletIds,
      story: stories.nodes[0]?.id,
    });
    story = answer.story;
  });

  it('says what both claim, in the same words or in words that agree', () => {
    expect(statements(story.both)).toEqual(['400 evacuated in Norport']);
    expect(pairs(story.agreeing)).toEqual(['300 fined in Norport | 305 fined in Norport']);
  });

  it('says what only one of them claims in this story', () => {
    expect(statements(story.onlyOne)).toEqual([
      '55 vaccinated in Norport',
      '70 hired in Norport',
      '900 evacuated in Norport',
    ]);
    expect(statements(story.onlyOther)).toEqual(['12 rescued in Norport', '210 hired in Norport']);
  });

  it('says where they disagree', () => {
    expect(pairs(story.disagreeing)).toEqual([
      '210 hired in Norport | 70 hired in Norport',
      '400 evacuated in Norport | 900 evacuated in Norport',
    ]);
    expect(pairs(story.onlySeeminglyDisagreeing)).toEqual([]);
  });

  it('is answered for the whole graph too, where one of them speaks of it elsewhere', async () => {
    const { data } = await api.execute(
      `query Q($one: ID!, $other: ID!) { claims(filter: { heldBy: [$one, $other] }) { nodes { statement } } }`,
      outletIds,
    );
    expect(statements((data as { claims: Claims }).claims)).toEqual([
      '400 evacuated in Norport',
      '55 vaccinated in Norport',
      '80 trained in Velden',
    ]);
  });
});

describe('question 23: two people', () => {
  const people = { one: plantedId('PERSON', 'Ann Ray'), other: plantedId('PERSON', 'Bo Lund') };
  interface Saying {
    readonly nodes: readonly { readonly article: { readonly key: string } }[];
  }

  it('gives every claim of one that contradicts a claim of the other, with who said it where', async () => {
    const { contradictions } = await ask<{
      contradictions: { nodes: { sides: (Side & Record<'ofOne' | 'ofOther', Saying>)[] }[] };
    }>('two-people', people);
    const keysOf = ({ nodes }: Saying): string[] => nodes.map(({ article }) => article.key);
    const found = contradictions.nodes.flatMap(({ sides }) =>
      sides.map(({ claim, ofOne, ofOther }) => [claim.statement, keysOf(ofOne), keysOf(ofOther)]),
    );
    expect(found.sort()).toEqual([
      ['210 people were hired in Norport', [], ['birch-march']],
      ['400 people were evacuated in Norport', [], ['no-outlet-no-date']],
      ['70 people were hired in Norport', ['alder-march'], []],
      ['900 people were evacuated in Norport', ['alder-april'], []],
    ]);
  });

  it('gives the same whoever is named first, and nothing for one who contradicts nobody', async () => {
    const turned = { one: people.other, other: people.one };
    const sizes = [people, turned, { one: people.one, other: outletIds.one }].map(async (two) => {
      const { contradictions } = await ask<{ contradictions: { totalCount: number } }>(
        'two-people',
        two,
      );
      return contradictions.totalCount;
    });
    // The third pair is a person and the outlet that carries both her numbers: it says 400 beside her 900.
    expect(await Promise.all(sizes)).toEqual([2, 2, 1]);
  });
});

describe('question 16: the most contested claims about an entity in a window', () => {
  interface Contested {
    readonly contestedClaims: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly articlesFor: number;
        readonly claimsAgainst: number;
        readonly articlesAgainst: number;
        readonly node: {
          readonly statement: string;
          readonly contradictions: {
            readonly nodes: readonly {
              readonly sides: readonly {
                readonly claim: {
                  readonly statement: string;
                  readonly outlets: { readonly nodes: readonly { readonly name: string }[] };
                };
              }[];
            }[];
          };
        };
      }[];
    };
  }
  const contested = async (window: object): Promise<Contested['contestedClaims']> =>
    (await ask<Contested>('most-contested', { entity: norport, ...window })).contestedClaims;

  it('come by how many articles contradict them, with the outlets on each side', async () => {
    const { totalCount, edges } = await contested({ saidFrom: '2025-03', saidTo: '2025-04' });
    expect(totalCount).toBe(5);
    const [first, ...others] = edges;
    expect(first).toMatchObject({
      articlesFor: 1,
      claimsAgainst: 2,
      articlesAgainst: 3,
      node: { statement: '900 people were evacuated in Norport' },
    });
    expect(others.map(({ articlesAgainst }) => articlesAgainst)).toEqual([1, 1, 1, 1]);
    const sides = first?.node.contradictions.nodes.flatMap((pair) => pair.sides) ?? [];
    const outlets = sides.map(({ claim }) => [
      claim.statement,
      claim.outlets.nodes.map(({ name }) => name),
    ]);
    expect(Object.fromEntries(outlets)).toEqual({
      '400 people were evacuated in Norport': ['The Alder', 'The Birch'],
      '405 people were evacuated in Norport': ['The Cedar'],
      '900 people were evacuated in Norport': ['The Alder'],
    });
  });

  it('count only what was said in the window, on both sides', async () => {
    const { edges } = await contested({ saidFrom: '2025-03-01', saidTo: '2025-03-31' });
    expect(edges.map(({ node }) => node.statement).sort()).toEqual([
      '210 people were hired in Norport',
      '70 people were hired in Norport',
    ]);
    const undatedToo = await contested({});
    expect(undatedToo.edges[0]).toMatchObject({ articlesAgainst: 4 });
  });

  it('leave out what a person rejected', async () => {
    const { data } = await api.execute(
      '{ contradictions { nodes { id sides { claim { statement } } } } }',
    );
    const { contradictions } = data as {
      contradictions: { nodes: { id: string; sides: Side[] }[] };
    };
    for (const { id, sides } of contradictions.nodes) {
      if (!sides.some(({ claim }) => claim.statement.startsWith('400'))) continue;
      await graph.writer.transact((transaction) =>
        transaction.review({ relationId: id, verdict: 'REJECTED', by: 'Ada', note: null }),
      );
    }
    const { totalCount, edges } = await contested({ saidFrom: '2025', saidTo: '2025' });
    expect(totalCount).toBe(4);
    expect(edges.map(({ articlesAgainst }) => articlesAgainst)).toEqual([1, 1, 1, 1]);
  });
});

describe('question 17: an outlet by month', () => {
  const none = { count: 0, share: 0 };
  const parts = { named: none, anonymous: none, unattributed: none, unnamedGroup: none };
  const third = { count: 1, share: 1 / 3 };
  const half = { count: 1, share: 1 / 2 };
  const march = {
    month: '2025-03',
    articleCount: 1,
    assertionCount: 3,
    ...parts,
    named: third,
    unattributed: third,
    ownWord: third,
  };
  const april = {
    month: '2025-04',
    articleCount: 1,
    assertionCount: 2,
    ...parts,
    named: half,
    anonymous: half,
    ownWord: none,
  };
  const noMonth = {
    month: null,
    articleCount: 1,
    assertionCount: 1,
    ...parts,
    unnamedGroup: { count: 1, share: 1 },
    ownWord: none,
  };

  it.each([
    [{}, [march, april, noMonth]],
    [{ from: '2025-04' }, [april]],
    [{ from: '2025', to: '2025-03-15' }, [march]],
    [{ to: '2025' }, [march, april]],
    [{ to: '2024' }, []],
  ])('%j', async (window, months) => {
    const { outlet } = await ask<{ outlet: { sourcing: { nodes: object[] } } }>('outlet-sourcing', {
      outlet: outletIds.one,
      ...window,
    });
    expect(outlet.sourcing.nodes).toEqual(months);
  });
});
