import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type PartWanted } from '../../../src/domain/graph-part.ts';
import { type GraphRow } from '../../../src/domain/graph-store.ts';
import { stableId } from '../../../src/lib/stable-id.ts';
import { canJoin, EDGE_ENDS } from '../../../src/store/edge-ends.ts';
import { exportedTypes } from '../../../src/store/exported-types.ts';
import { emptyGraph, runRaw, type TestGraph } from '../../support/empty-graph.ts';
import { aReading } from '../../support/generated-readings.ts';
import { plantedReading, TWO_TOWNS } from '../../support/planted-readings.ts';
import { writeReadings } from '../../support/write-generated.ts';

const POST = stableId('article', 'post');
const ALL: PartWanted = {
  ...{ story: null, article: null, around: [], hops: 1, first: 100, nodeTypes: [], edgeTypes: [] },
};

let graph: TestGraph;
let whole: readonly GraphRow[];
let story: string;
beforeAll(async () => {
  graph = await emptyGraph();
  const generated = Array.from({ length: 12 }, (_, index) => aReading(index + 1));
  await writeReadings(graph.writer, [...TWO_TOWNS.map(plantedReading), ...generated]);
  whole = await collect(graph.reader.nodesThenEdges());
  story = String(whole.find(({ type, from }) => type === 'PART_OF' && from === POST)?.['to']);
}, 180_000);
afterAll(() => graph.connection.close());

async function rowsOf(wanted: Partial<PartWanted>): Promise<readonly GraphRow[]> {
  const part = await graph.reader.part({ ...ALL, ...wanted });
  return collect(part.nodesThenEdges());
}

const isEdge = ({ from }: GraphRow): boolean => from !== undefined;
const named = (rows: readonly GraphRow[], type: string): unknown[] =>
  rows.filter((row) => row['type'] === type).map(({ id }) => id);
/** The rows of the whole graph with these ids: what a part is to be, row by row and in order. */
function ofWhole(rows: readonly GraphRow[]): readonly GraphRow[] {
  const ids = new Set(rows.map(({ id }) => id));
  return whole.filter(({ id }) => ids.has(id));
}
function openEdges(rows: readonly GraphRow[]): readonly GraphRow[] {
  const nodes = new Set(rows.filter((row) => !isEdge(row)).map(({ id }) => id));
  return rows.filter((row) => isEdge(row) && !(nodes.has(row['from']) && nodes.has(row['to'])));
}

describe('a part of the graph', () => {
  it.each<[string, () => Partial<PartWanted>]>([
    ['a story', () => ({ story })],
    ['an article by its id', () => ({ article: POST })],
    ['some types of nodes', () => ({ nodeTypes: ['Claim', 'Outlet', 'Article'] })],
    ['some types of edges', () => ({ edgeTypes: ['CONTRADICTS', 'CITES'] })],
    ['a story by types', () => ({ story, nodeTypes: ['Claim', 'Assertion'], edgeTypes: ['OF'] })],
    ['what is around a node', () => ({ around: [POST], hops: 2, first: 20 })],
    ['that by types', () => ({ around: [POST], hops: 3, nodeTypes: ['Article', 'Claim'] })],
  ])('%s: rows as the whole has them, in its order, and no edge is open', async (_what, wanted) => {
    const rows = await rowsOf(wanted());
    expect(rows.length).toBeGreaterThan(3);
    expect(rows).toEqual(ofWhole(rows));
    expect(openEdges(rows)).toEqual([]);
  });

  it('has every edge between its nodes', async () => {
    for (const wanted of [{ story }, { nodeTypes: ['Claim', 'Article'] }]) {
      const rows = await rowsOf(wanted);
      const nodes = new Set(rows.filter((row) => !isEdge(row)).map(({ id }) => id));
      const among = whole.filter((row) => nodes.has(row['from']) && nodes.has(row['to']));
      expect(rows.filter(isEdge)).toEqual(among);
    }
  });

  it('comes in the canonical order too', async () => {
    const part = await graph.reader.part({ ...ALL, story });
    const ids = new Set((await rowsOf({ story })).map(({ id }) => id));
    const canonical = await collect(graph.reader.canonicalRows());
    expect(await collect(part.canonicalRows())).toEqual(canonical.filter(({ id }) => ids.has(id)));
  });

  it('of a story holds its articles, with all that they say, and nobody else’s', async () => {
    const rows = await rowsOf({ story });
    const articles = whole.filter(({ type, to }) => type === 'PART_OF' && to === story);
    expect(named(rows, 'Article')).toEqual(expect.arrayContaining(articles.map((a) => a['from'])));
    expect(named(rows, 'Article')).toHaveLength(2);
    const said = whole.filter(
      (row) => row['type'] === 'Assertion' && articles.some((a) => a['from'] === row['articleId']),
    );
    expect(named(rows, 'Assertion')).toEqual(said.map(({ id }) => id));
    expect(named(rows, 'CONTRADICTS')).toHaveLength(1);
    expect(named(rows, 'Person')).toEqual(
      named(
        whole.filter((row) => row['name'] === 'Ann Ray'),
        'Person',
      ),
    );
    expect(rows.filter((row) => row['name'] === 'Inland Times')).toEqual([]);
  });

  it('is of an article by its key as by its id, within a story', async () => {
    const byId = await rowsOf({ article: POST });
    expect(await rowsOf({ article: 'post' })).toEqual(byId);
    expect(await rowsOf({ article: 'post', story })).toEqual(byId);
    expect(named(byId, 'Article')).toEqual([POST]);
  });

  it('finds a story by an id that it had before', async () => {
    const [alias] = await runRaw(
      graph.connection,
      'MATCH (article:Article)-[:PART_OF]->(:Story {id: $story}) WHERE article.storyAlias <> $story RETURN article.storyAlias AS id',
      { story },
    );
    expect(await rowsOf({ story: String(alias?.['id']) })).toEqual(await rowsOf({ story }));
  });

  it('tells what a bound left out', async () => {
    const part = await graph.reader.part({ ...ALL, around: [POST], hops: 2, first: 3 });
    expect(part.omittedNodes).toBeGreaterThan(0);
    const nodes = (await collect(part.nodesThenEdges())).filter((row) => !isEdge(row));
    expect(nodes).toHaveLength(3);
  });
});

describe('what is not there is told', () => {
  it.each<[Partial<PartWanted>, string, string]>([
    [{ story: 'x' }, 'NOT_FOUND', 'the graph has no story with the id "x"'],
    [{ article: 'x' }, 'NOT_FOUND', 'the graph has no article with the id or key "x"'],
    [{ around: [POST, 'x'] }, 'NOT_FOUND', 'around takes ids of nodes; the graph has none with the id x'], // prettier-ignore
    [
      { nodeTypes: ['Klaim'] },
      'BAD_INPUT',
      'there is no type of node "Klaim"; known are Article, ',
    ],
    [{ edgeTypes: ['Claim'] }, 'BAD_INPUT', 'there is no type of edge "Claim"; known are ABOUT, '],
  ])('%j', async (wanted, code, message) => {
    const asked = graph.reader.part({ ...ALL, ...wanted });
    await expect(asked).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('as is an article that is in another story', async () => {
    const asked = graph.reader.part({ ...ALL, article: 'far', story });
    const message = `the graph has no article with the id or key "far" in a story with the id "${story}"`;
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND', message });
  });
});

describe('what is read for a part', () => {
  it('is what it holds: a statement for each type, and few to find it', async () => {
    graph.statements.length = 0;
    const rows = await rowsOf({ story });
    const types = new Set(rows.map(({ type }) => type));
    expect(graph.statements).toHaveLength(types.size + 3);
    expect(graph.statements).not.toContain('reads/export-nodes');
  });

  it('is only edges that can be between the types', async () => {
    graph.statements.length = 0;
    await rowsOf({ nodeTypes: ['Claim'] });
    expect(graph.statements).toHaveLength(4);
  });
});

describe('the ends of edges', () => {
  it('are known of every type', () => {
    expect(Object.keys(EDGE_ENDS).sort()).toEqual(exportedTypes().edges);
  });

  it('are as the graph has them', () => {
    const typeOf = new Map(whole.map(({ id, type }) => [id, String(type)]));
    const strange = whole.filter((row) => {
      const ends = EDGE_ENDS[String(row['type'])];
      const [from = '', to = ''] = [typeOf.get(row['from']), typeOf.get(row['to'])];
      return isEdge(row) && !(ends?.from.includes(from) && ends.to.includes(to));
    });
    expect(strange).toEqual([]);
  });

  it('rule out what cannot be', () => {
    expect(canJoin('ASSERTS', ['Claim', 'Person'])).toBe(true);
    expect(canJoin('ASSERTS', ['Claim', 'Place'])).toBe(false);
  });
});

async function collect<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of source) all.push(item);
  return all;
}
