import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Api, createApi } from '../../../src/api/server.ts';
import { dropNews, emptyGraph, runRaw, type TestGraph } from '../../support/empty-graph.ts';
import {
  claimId,
  outletId,
  type PlantedArticle,
  PLANTED_COUNTRY,
  plantedReading,
} from '../../support/planted-articles.ts';
import { readOperation } from '../../support/saved-operations.ts';
import { writeReadings } from '../../support/write-generated.ts';

const DISPATCH =
  'Mayor Ida Falk, an expert on floods, says 400 people left their homes in Veldmark when water came over the old dam after three days of rain and the bridge to the market town was closed to all but fire engines.';

const PLANTED: readonly PlantedArticle[] = [
  {
    key: 'agency-1',
    outlet: 'Agency',
    published: '2025-05-01',
    text: DISPATCH,
    count: 400,
    source: 'Ida Falk',
    expert: ['Ida Falk', 'an expert on floods'],
  },
  {
    key: 'daily-1',
    outlet: 'Daily',
    published: '2025-05-02',
    text: `Dam overflows\n${DISPATCH}\n(Agency)`,
    count: 400,
    source: 'Ida Falk',
    cites: [['Agency', 'CREDIT', '(Agency)']],
  },
  {
    key: 'herald-1',
    outlet: 'Herald',
    published: '2025-05-03',
    text: 'As the Daily reported, and a Herald poll of the valley bears out, 400 people are away from home.',
    count: 400,
    source: null,
    cites: [
      ['Daily', 'REPORTS', 'the Daily reported'],
      ['Herald', 'REPORTS', 'a Herald poll'],
    ],
  },
  {
    key: 'star-1',
    outlet: 'Star',
    published: null,
    text: 'Reports of 400 people in tents reached the Star by way of Echo.',
    count: 400,
    source: null,
    cites: [['Echo', 'REPORTS', 'by way of Echo']],
  },
  {
    key: 'echo-1',
    outlet: 'Echo',
    published: '2025-05-02',
    text: 'Jon Dahl, a hydrologist, told the Star that 900 people were moved.',
    count: 900,
    source: 'Jon Dahl',
    cites: [['Star', 'QUOTES', 'told the Star']],
    expert: ['Jon Dahl', 'a hydrologist'],
  },
  {
    key: 'daily-2',
    outlet: 'Daily',
    published: '2025-05-04',
    text: 'The Herald now has 900 people on its lists.',
    count: 900,
    source: null,
    cites: [['Herald', 'REPORTS', 'The Herald now has']],
  },
];

let graph: TestGraph;
let api: Api;
beforeAll(async () => {
  graph = await emptyGraph();
  await dropNews(graph.connection);
  await writeReadings(graph.writer, PLANTED.map(plantedReading));
  await runRaw(graph.connection, 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  api = await createApi({ reader: graph.reader });
}, 120_000);
afterAll(async () => {
  await api.close();
  await graph.connection.close();
});

async function ask(name: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await api.execute(readOperation(name), variables);
  expect(errors).toBeUndefined();
  return data;
}

const page = (key: string) => ({ key });

describe('on planted articles', () => {
  it('question 5: who stands behind 400, from how many places', async () => {
    const found = await ask('support', { text: '400 people' });
    expect(found).toMatchObject({
      claims: {
        totalCount: 1,
        nodes: [
          {
            support: {
              articles: 4,
              outlets: 4,
              articlesWithoutOutlet: 0,
              namedOrigins: 1,
              independentOrigins: { min: 1, max: 3 },
              truncated: false,
              origins: [
                {
                  articleCount: 2,
                  named: [{ name: 'Ida Falk' }],
                  joins: [
                    { kind: 'COPIED_TEXT', copiedShare: 0.98, by: null, articleCount: 2 },
                    { kind: 'CREDIT', copiedShare: null, by: { name: 'Agency' } },
                    { kind: 'NAMED_SOURCE', by: { name: 'Ida Falk' } },
                  ],
                },
                { articleCount: 1, named: [], joins: [] },
                { articleCount: 1, named: [], joins: [] },
              ],
            },
          },
        ],
      },
    });
  });

  it('question 10: which page is taken from which, by which words', async () => {
    const { rewrites } = (await ask('rewrites')) as {
      rewrites: { totalCount: number; edges: { node: unknown }[] };
    };
    expect(rewrites.totalCount).toBe(2);
    const nodes = rewrites.edges.map(({ node }) => node);
    expect(nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          basis: 'CREDIT',
          certain: true,
          article: expect.objectContaining(page('daily-1')),
          of: { __typename: 'Outlet', name: 'Agency' },
          stretches: [
            expect.objectContaining({ span: expect.objectContaining({ exact: '(Agency)' }) }),
          ],
        }),
        expect.objectContaining({
          basis: 'COPIED_TEXT',
          certain: true,
          copiedShare: 0.98,
          article: expect.objectContaining(page('daily-1')),
          of: expect.objectContaining(page('agency-1')),
          stretches: [
            {
              span: { exact: DISPATCH.slice(0, -1), start: 14, end: 13 + DISPATCH.length },
              ofSpan: { start: 0, end: DISPATCH.length - 1 },
            },
          ],
        }),
      ]),
    );
  });

  it('question 11: whom one article alone presents as an expert', async () => {
    expect(await ask('experts')).toMatchObject({
      loneExperts: {
        totalCount: 1,
        edges: [
          {
            node: {
              person: { name: 'Jon Dahl' },
              span: { exact: 'a hydrologist' },
              article: page('echo-1'),
            },
          },
        ],
      },
    });
  });

  it.each([
    ['all the time', {}, 2, [4, 2]],
    ['two days', { saidFrom: '2025-05-02', saidTo: '2025-05-03' }, 2, [2, 1]],
    ['a day on which one side was silent', { saidFrom: '2025-05-04' }, 0, []],
  ])('question 16: the most contested in %s', async (...[, window, totalCount, articles]) => {
    const { contestedClaims } = (await ask('most-contested', {
      entity: PLANTED_COUNTRY,
      ...window,
    })) as {
      contestedClaims: {
        totalCount: number;
        edges: {
          node: {
            contradictions: {
              nodes: { sides: { claim: { id: string }; support: { articles: number } }[] }[];
            };
          };
        }[];
      };
    };
    expect(contestedClaims.totalCount).toBe(totalCount);
    const sides = contestedClaims.edges.flatMap(({ node }) =>
      node.contradictions.nodes.flatMap((pair) => pair.sides),
    );
    const counts = [400, 900].map(
      (count) => sides.find(({ claim }) => claim.id === claimId(count))?.support.articles,
    );
    expect(counts.filter((each) => each !== undefined)).toEqual(articles);
  });

  it('question 18: where 400 appears first, and how it came to the Herald', async () => {
    const found = await ask('claim-path', { claim: claimId(400), outlet: outletId('Herald') });
    expect(found).toMatchObject({
      claim: {
        lineage: {
          firstSaid: '2025-05-01',
          truncated: false,
          first: [page('agency-1')],
          undated: [page('star-1')],
          pathTo: {
            certain: true,
            firstThere: page('herald-1'),
            steps: [
              { article: page('agency-1'), kind: null, span: null, cited: null },
              {
                article: page('daily-1'),
                kind: 'CREDIT',
                span: { exact: '(Agency)' },
                cited: { __typename: 'Outlet', name: 'Agency' },
              },
              {
                article: page('herald-1'),
                kind: 'REPORTS',
                span: { exact: 'the Daily reported' },
                cited: { __typename: 'Outlet', name: 'Daily' },
              },
            ],
          },
          cycles: { totalCount: 0, truncated: false, cycles: [] },
        },
      },
    });
  });

  it('question 18: no path where no dated article of the outlet states it', async () => {
    const found = await ask('claim-path', { claim: claimId(400), outlet: outletId('Star') });
    expect(found).toMatchObject({ claim: { lineage: { pathTo: null } } });
  });

  it.each([
    [
      'Daily',
      [{ certain: true, steps: [{ article: page('herald-1') }, { article: page('daily-2') }] }],
    ],
    [
      'Echo',
      [{ certain: false, steps: [{ article: page('star-1') }, { article: page('echo-1') }] }],
    ],
    ['Agency', []],
  ])('question 19: circles through the %s', async (name, cycles) => {
    expect(await ask('circles', { outlet: outletId(name) })).toMatchObject({
      outlet: { name, citationCycles: { totalCount: cycles.length, truncated: false, cycles } },
    });
  });
});
