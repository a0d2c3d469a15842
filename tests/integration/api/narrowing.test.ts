import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Api, createApi } from '../../../src/api/server.ts';
import { dropNews, emptyGraph, runRaw, type TestGraph } from '../../support/empty-graph.ts';
import { type PlantedArticle, plantedId, plantedReading } from '../../support/planted-readings.ts';
import { readOperation } from '../../support/saved-operations.ts';
import { writeReadings } from '../../support/write-generated.ts';

/** Norport: 400 against 900 against 700, over two months; Sudberg: 3 against 5, undated on one side. */
const ARTICLES: readonly PlantedArticle[] = [
  {
    key: 'post',
    outlet: 'Harbour Post',
    published: '2026-03-02',
    town: 'Norport',
    says: [{ event: 'evacuated', count: 400 }],
  },
  {
    key: 'coast',
    outlet: 'Coast News',
    published: '2026-03-04',
    town: 'Norport',
    says: [{ event: 'evacuated', count: 900, onWordOf: 'Ann Ray' }],
  },
  {
    key: 'late',
    outlet: 'Coast News',
    published: '2026-04-01',
    town: 'Norport',
    says: [{ event: 'evacuated', count: 700, onWordOf: { unnamed: 'ANONYMOUS' } }],
  },
  {
    key: 'south',
    outlet: 'Inland Times',
    published: '2026-03-05',
    town: 'Sudberg',
    says: [{ event: 'fined', count: 3 }],
  },
  { key: 'undated', town: 'Sudberg', says: [{ event: 'fined', count: 5 }] },
];

let graph: TestGraph;
let api: Api;
beforeAll(async () => {
  graph = await emptyGraph();
  await dropNews(graph.connection);
  await writeReadings(graph.writer, ARTICLES.map(plantedReading));
  await runRaw(
    graph.connection,
    "MATCH (town:Place {name: 'Norport'}) SET town.countryCode = 'NO'",
  );
  await runRaw(graph.connection, 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  api = await createApi({ reader: graph.reader });
}, 180_000);
afterAll(async () => {
  await api.close();
  await graph.connection.close();
});

async function ask<Answer>(document: string, variables: object = {}): Promise<Answer> {
  const { data, errors } = await api.execute(document, { ...variables });
  expect(errors).toBeUndefined();
  return data as Answer;
}

const CONTRADICTIONS = `query ($filter: ContradictionFilter) {
  contradictions(filter: $filter) { totalCount nodes { sides { claim { quantity { value } } } } }
  contradictionFacets(filter: $filter) { total }
}`;

/** The pairs of amounts that contradict each other, and that as many are counted by value. */
async function pairs(filter: object): Promise<readonly string[]> {
  const { contradictions, contradictionFacets } = await ask<{
    contradictions: {
      totalCount: number;
      nodes: { sides: { claim: { quantity: { value: number } } }[] }[];
    };
    contradictionFacets: { total: number };
  }>(CONTRADICTIONS, { filter });
  expect(contradictions.totalCount).toBe(contradictions.nodes.length);
  expect(contradictionFacets.total).toBe(contradictions.nodes.length);
  return contradictions.nodes
    .map(({ sides }) =>
      sides
        .map(({ claim }) => claim.quantity.value)
        .sort((one, other) => one - other)
        .join(' against '),
    )
    .sort();
}

describe('contradictions', () => {
  const norport = ['400 against 700', '400 against 900', '700 against 900'];
  it.each([
    ['nothing', {}, ['3 against 5', ...norport].sort()],
    ['a country', { country: 'NO' }, norport],
    ['another country', { country: 'SE' }, []],
    ['an outlet', { outlet: plantedId('OUTLET', 'Inland Times') }, ['3 against 5']],
    ['a month', { saidFrom: '2026-03', saidTo: '2026-03' }, ['400 against 900']],
    ['an end', { saidTo: '2026-03-04' }, ['400 against 900']],
    ['a beginning', { saidFrom: '2026-03-03' }, ['700 against 900']],
    ['how a chain ends', { terminals: ['ANONYMOUS'] }, ['400 against 700', '700 against 900']],
    ['words', { text: 'Sudberg fined' }, ['3 against 5']],
    [
      'words and a country',
      { text: 'evacuated', country: 'NO', saidTo: '2026-03' },
      ['400 against 900'],
    ],
    [
      'words and who holds them',
      { text: 'evacuated', heldBy: plantedId('PERSON', 'Ann Ray') },
      ['400 against 900', '700 against 900'],
    ],
    ['no word at all', { text: '…' }, []],
  ])('are narrowed by %s', async (_by, filter, found) => {
    expect(await pairs(filter)).toEqual(found);
  });
});

describe('claims, assertions and articles', () => {
  const NARROWED = `query ($claims: ClaimFilter, $assertions: AssertionFilter, $articles: ArticleFilter) {
    claims(filter: $claims) { nodes { quantity { value } } }
    assertions(filter: $assertions) { nodes { article { key } } }
    articles(filter: $articles) { nodes { key } }
  }`;
  it('are narrowed alike', async () => {
    const narrowed = await ask<{
      claims: { nodes: { quantity: { value: number } }[] };
      assertions: { nodes: { article: { key: string } }[] };
      articles: { nodes: { key: string }[] };
    }>(NARROWED, {
      claims: { country: 'NO', terminals: ['NAMED_PERSON', 'ANONYMOUS'], saidTo: '2026-03' },
      assertions: { country: 'NO', saidFrom: '2026-03-04', entity: plantedId('PLACE', 'Norport') },
      articles: { changedSince: '2000-01-01', publishedFrom: '2026-03-05' },
    });
    expect(narrowed.claims.nodes.map(({ quantity }) => quantity.value)).toEqual([900]);
    expect(narrowed.assertions.nodes.map(({ article }) => article.key).sort()).toEqual([
      'coast',
      'late',
    ]);
    expect(narrowed.articles.nodes.map(({ key }) => key).sort()).toEqual(['late', 'south']);
  });
});

describe('facets', () => {
  type Facets = Readonly<
    Record<string, readonly { readonly label: string; readonly count: number }[]>
  >;
  const shown = (facets: Facets | undefined, name: string): readonly string[] =>
    (facets?.[name] ?? []).map(({ label, count }) => `${label} ${count}`);

  it('count by value what the lists would give', async () => {
    const answer = await ask<Record<string, Facets>>(readOperation('facets'));
    const { contradictionFacets, claimFacets, articleFacets } = answer;
    expect(contradictionFacets).toMatchObject({ total: 4, undated: 1 });
    expect(shown(contradictionFacets, 'kinds')).toEqual(['QUANTITY 4']);
    expect(shown(contradictionFacets, 'reviews')).toEqual(['SUGGESTED 4']);
    expect(shown(contradictionFacets, 'outlets')).toEqual([
      'Coast News 3',
      'Harbour Post 2',
      'Inland Times 1',
    ]);
    expect(shown(contradictionFacets, 'countries')).toEqual(['NO 3']);
    expect(shown(contradictionFacets, 'months')).toEqual(['2026-03 1', '2026-04 2']);
    expect(claimFacets).toMatchObject({ total: 5, undated: 1 });
    expect(shown(claimFacets, 'months')).toEqual(['2026-03 3', '2026-04 1']);
    expect(articleFacets).toMatchObject({ total: 5, undated: 1 });
    expect(shown(articleFacets, 'outlets')).toEqual([
      'Coast News 2',
      'Harbour Post 1',
      'Inland Times 1',
    ]);
  });
});
