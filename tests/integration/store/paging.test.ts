import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { CounterclaimError } from '../../../src/domain/errors.ts';
import {
  type GraphPage,
  type GraphReader,
  type PageRequest,
} from '../../../src/domain/graph-store.ts';
import { createGraphReader } from '../../../src/store/graph-reader.ts';
import { planReads } from '../../../src/store/plan-reads.ts';
import { fillGraph } from '../../support/fill-graph.ts';
import { openTestGraph, type TestGraph } from '../../support/open-test-graph.ts';

/** Each paged field with a parent, and how many it has in a story of 12 articles. */
const RELATED: readonly (readonly [field: string, parentId: string, count: number])[] = [
  ['Article.assertions', 'article-0002', 3],
  ['Article.cites', 'article-0002', 6],
  ['Article.mentions', 'article-0002', 4],
  ['Article.versions', 'article-0002', 2],
  ['Article.drifts', 'article-0002', 1],
  ['ArticleVersion.assertions', 'version-0002', 4],
  ['Claim.carriers', 'claim-0002-1', 1],
  ['ArticleVersion.changes', 'version-0002', 3],
  ['Assertion.heldElsewhere', 'assertion-0002-2', 11],
  ['Claim.about', 'claim-0002-1', 2],
  ['Claim.assertedBy', 'claim-0002-1', 4],
  ['Claim.assertions', 'claim-0002-1', 1],
  ['Claim.contradictions', 'claim-0002-1', 2],
  ['Claim.corroborations', 'claim-0002-2', 2],
  ['Claim.outlets', 'claim-0002-2', 1],
  ['Claim.qualifications', 'claim-0002-2', 2],
  ['Claimant.asserts', 'person-0002', 3],
  ['Edge.reviews', 'contradicts-0002', 1],
  ['Claimant.selfContradictions', 'article-0001', 1],
  ['Entity.citedBy', 'person-0002', 1],
  ['Entity.citedBy', 'article-0001', 11],
  ['Entity.claims', 'country-ru', 36],
  ['Entity.mentionedIn', 'place-kursk', 12],
  ['Entity.sameAs', 'person-0002', 1],
  ['Outlet.articles', 'outlet-0002', 1],
  ['Outlet.storyArticles', 'outlet-0002', 12],
  ['Outlet.sourcing', 'outlet-0002', 1],
  ['Speaker.said', 'person-0002', 2],
  ['Story.articles', 'story', 12],
  ['Story.claims', 'story', 36],
  ['Story.contradictions', 'story', 11],
  ['Story.corroborations', 'story', 11],
  ['Story.figures', 'story', 2],
  ['Story.qualifications', 'story', 11],
  ['Story.stances', 'story', 12],
];
const LISTS: readonly (readonly [field: string, filter: Record<string, unknown>, count: number])[] =
  [
    ['articles', {}, 12],
    ['articles', { title: 'SOLDIERS 0003' }, 1],
    ['articles', { publishedFrom: '2024-10-12', publishedTo: '2024-10' }, 9],
    ['articles', { outlet: 'outlet-0001', story: 'story', language: 'en' }, 1],
    ['articles', { asOf: '2024-10-15', hasOutlet: true }, 8],
    ['articles', { asOf: '2024-09' }, 0],
    ['articles', { unsureAsOf: '2024-10-15' }, 0],
    ['articles', { contradictsItself: true }, 1],
    ['assertions', { asOf: '2024-10-15' }, 24],
    ['assertions', {}, 36],
    ['assertions', { includeSuperseded: true }, 60],
    ['assertions', { orderBy: 'CHECK_WORTHINESS' }, 36],
    ['assertions', { speaker: 'person-0003' }, 2],
    ['assertions', { outlet: 'outlet-0003', voice: 'OUTLET' }, 1],
    ['assertions', { zones: ['BODY'], terminals: ['ARTICLE_ITSELF'] }, 0],
    ['claims', {}, 36],
    ['claims', { story: 'story' }, 36],
    ['claims', { story: 'none' }, 0],
    ['claims', { text: 'soldiers kursk' }, 36],
    ['claims', { text: 'claim "0003' }, 3],
    ['claims', { text: '*:* OR )(' }, 0],
    ['claims', { anyWords: ['kursk', 'nowhere'], article: 'article-0004' }, 3],
    ['claims', { topicPrefixes: ['status:'] }, 24],
    ['claims', { topics: ['unit:PERSONNEL'], contested: true, hasQuantity: true }, 12],
    ['claims', { places: ['Kursk'], hasPlace: true, hasTime: true, polarity: 'POSITIVE' }, 36],
    ['claims', { entity: 'country-ru', modalities: ['REPORTED'], zones: ['HEADLINE'] }, 36],
    ['claims', { modalities: ['DENIED'] }, 0],
    ['claims', { heldBy: ['person-0002', 'article-0002'] }, 3],
    ['claims', { heldBy: ['person-0002'], notHeldBy: ['article-0003'], story: 'story' }, 2],
    ['claims', { heldBy: ['person-0002'], story: 'none' }, 0],
    ['contradictions', {}, 11],
    ['contradictions', { degrees: ['STRONG'] }, 6],
    ['contradictions', { reviews: ['CONFIRMED'] }, 1],
    ['contradictions', { kinds: ['STATUS'] }, 0],
    ['contradictions', { heldBy: 'person-0002' }, 2],
    ['contradictions', { heldBy: 'person-0002', otherHeldBy: 'person-0003' }, 1],
    ['contradictions', { heldBy: 'person-0002', otherHeldBy: 'person-0004' }, 0],
    ['qualifications', { heldBy: 'person-0003', otherHeldBy: 'person-0002' }, 1],
    ['contradictions', { story: 'story', entity: 'country-ru', article: 'article-0001' }, 2],
    ['drifts', {}, 12],
    ['drifts', { story: 'story', kinds: ['SOURCE'] }, 0],
    ['lost-support', { withdrawn: ['article-0002'] }, 3],
    ['lost-support', { withdrawn: ['person-0002'] }, 2],
    ['qualifications', { story: 'story', kinds: ['SCOPE'] }, 11],
    ['qualifications', { reviews: ['CONFIRMED'] }, 0],
    ['reviews', { by: 'tester', verdicts: ['CONFIRMED'], disputed: false }, 1],
    ['reviews', { disputed: true }, 0],
    ['countries', { name: 'federation' }, 1],
    ['organizations', { article: 'article-0001' }, 1],
    ['outlets', { name: 'the daily' }, 12],
    ['outlets', { publishing: false }, 0],
    ['people', { story: 'story' }, 12],
    ['places', {}, 1],
    ['stories', { minArticles: 12, label: 'soldiers' }, 1],
    ['stories', { minArticles: 13 }, 0],
    ['rewrites', {}, 23],
    ['rewrites', { bases: ['CREDIT'] }, 12],
    ['rewrites', { bases: ['COPIED_TEXT'], story: 'story' }, 11],
    ['rewrites', { article: 'article-0002' }, 3],
    ['rewrites', { outlet: 'outlet-0001' }, 2],
    ['lone-experts', {}, 1],
    ['lone-experts', { article: 'article-0003' }, 1],
    ['lone-experts', { story: 'none' }, 0],
    ['ingests', { states: ['DONE'] }, 11],
    ['runs', {}, 2],
    ['run-changes', { from: 'run', to: 'run-2' }, 36],
    ['run-changes', { from: 'run', to: 'run-2', kinds: ['GAINED'] }, 12],
    ['run-changes', { from: 'run-2', to: 'run', kinds: ['GAINED'] }, 12],
    ['run-changes', { from: 'run', to: 'run-2', kinds: ['CHANGED'], article: 'article-0002' }, 1],
    ['run-changes', { from: 'run', to: 'run' }, 0],
    ['run-changes', { from: 'run', to: 'none' }, 0],
    ['contested-claims', {}, 12],
    ['contested-claims', { entity: 'country-ru', saidFrom: '2024-10-12', saidTo: '2024-10' }, 8],
    ['contested-claims', { entity: 'place-kursk', saidFrom: '2024-11' }, 0],
  ];

let graph: TestGraph;
let reader: Pick<GraphReader, 'related' | 'list' | 'nodes'>;
beforeAll(async () => {
  graph = await openTestGraph();
  reader = createGraphReader(graph.connection);
  await fillGraph(graph.database, 12);
}, 120_000);
afterAll(() => graph.connection.close());

const whole: PageRequest = { first: 100, after: null, withTotal: true };

/** Every item of a list, page by page. */
async function walk(
  first: number,
  ask: (page: PageRequest) => Promise<GraphPage>,
): Promise<unknown[]> {
  const rows: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const page: GraphPage = await ask({ first, after, withTotal: false });
    expect(page.totalCount).toBeNull();
    rows.push(...page.rows.map(({ row }) => row));
    after = page.rows.at(-1)?.cursor ?? null;
    if (!page.hasNextPage) return rows;
  }
}

describe('a page of a relationship', () => {
  it.each(RELATED)(
    '%s of %s gives each of its %d items once, in order',
    async (field, parentId, count) => {
      const ask = async (page: PageRequest): Promise<GraphPage> => {
        const [found] = await reader.related({ field, parentIds: [parentId], page, filter: {} });
        if (found === undefined) throw new Error('no page');
        return found;
      };
      const all = await ask(whole);
      expect(all.totalCount).toBe(count);
      expect(all.rows).toHaveLength(count);
      expect(new Set(all.rows.map(({ cursor }) => cursor)).size).toBe(count);
      expect(await walk(5, ask)).toEqual(all.rows.map(({ row }) => row));
    },
  );

  it('comes for many parents at once, in the order of their ids, those unknown too', async () => {
    graph.takeStatements();
    const pages = await reader.related({
      field: 'Claim.contradictions',
      parentIds: ['claim-0003-1', 'nobody', 'claim-0001-1'],
      page: whole,
      filter: { degrees: ['STRONG'] },
    });
    expect(pages.map((page) => page.rows.map(({ row }) => row['id']))).toEqual([
      ['contradicts-0004'],
      [],
      ['contradicts-0002'],
    ]);
    expect(graph.takeStatements()).toEqual(['fragments/Claim.contradictions']);
  });
});

describe('a page of a root list', () => {
  it.each(LISTS)(
    '%s narrowed by %j gives each of its %d items once, in order',
    async (field, filter, count) => {
      const ask = (page: PageRequest): Promise<GraphPage> => reader.list({ field, page, filter });
      const all = await ask(whole);
      expect(all.totalCount).toBe(count);
      expect(all.rows).toHaveLength(count);
      expect(await walk(7, ask)).toEqual(all.rows.map(({ row }) => row));
    },
  );

  it('of assertions has those most worth checking first, when that is asked for', async () => {
    const filter = { orderBy: 'CHECK_WORTHINESS', includeSuperseded: true };
    const { rows } = await reader.list({ field: 'assertions', page: whole, filter });
    const worth = rows.map(({ row }) => Number(row['checkWorthiness'] ?? 0));
    expect(new Set(worth).size).toBeGreaterThan(2);
    expect(worth).toEqual([...worth].sort((one, other) => other - one));
  });

  it.each([['not base64 json'], ['e30'], ['WzEsMl0']])('refuses the cursor %s', async (after) => {
    const asked = reader.list({ field: 'articles', page: { ...whole, after }, filter: {} });
    await expect(asked).rejects.toThrow(CounterclaimError);
  });

  it('refuses a condition that it does not know', async () => {
    const asked = reader.list({ field: 'runs', page: whole, filter: { colour: 'red' } });
    await expect(asked).rejects.toThrow('cannot be narrowed by colour');
  });
});

describe('things by id', () => {
  it('come in the order of the ids, relations and reviews too, null where there is none', async () => {
    const ids = ['contradicts-0002', 'nobody', 'article-0001', 'qualifies-0003', 'place-kursk'];
    const rows = await reader.nodes(ids);
    expect(rows.map((row) => row && [row['__typename'], row['id']])).toEqual([
      ['Contradiction', 'contradicts-0002'],
      null,
      ['Article', 'article-0001'],
      ['Qualification', 'qualifies-0003'],
      ['Place', 'place-kursk'],
    ]);
    expect(rows[0]).toMatchObject({
      review: 'CONFIRMED',
      fromId: 'claim-0001-1',
      toId: 'claim-0002-1',
    });
  });
});

describe('planning ahead', () => {
  it('asks every page for nothing, and stops at the signal', async () => {
    graph.takeStatements();
    await planReads(graph.connection, new AbortController().signal);
    expect(graph.takeStatements()).toEqual(
      expect.arrayContaining([...RELATED, ...LISTS].map(([field]) => statementOf(field))),
    );
    await planReads(graph.connection, AbortSignal.abort());
    expect(graph.takeStatements()).toEqual([]);
  });
});

function statementOf(field: string): string {
  return field.includes('.') ? `fragments/${field}` : `reads/${field}`;
}
