import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { EXPORT_FORMATS } from '../../../src/export/formats.ts';
import { type GraphItem, graphItems } from '../../../src/export/graph-item.ts';
import { emptyGraph, type TestGraph } from '../../support/empty-graph.ts';
import { aReading } from '../../support/generated-readings.ts';
import { writeReadings } from '../../support/write-generated.ts';

const MANY = 12;
let graph: TestGraph;
let items: readonly GraphItem[];

beforeAll(async () => {
  graph = await emptyGraph();
  const readings = Array.from({ length: MANY }, (_, index) => aReading(index + 1));
  await writeReadings(graph.writer, readings);
  items = await collect(graphItems(graph.reader.nodesThenEdges()));
}, 120_000);
afterAll(() => graph.connection.close());

const idsOf = (is: GraphItem['is']): string[] =>
  items.filter((item) => item.is === is).map(({ id }) => id);

describe('the rows that every format writes', () => {
  it('are those of the canonical export, nodes first', async () => {
    const canonical = await collect(graph.reader.canonicalRows());
    expect(items.map(({ id }) => id).sort()).toEqual(canonical.map(({ id }) => String(id)).sort());
    const firstEdge = items.findIndex(({ is }) => is === 'edge');
    expect(items.slice(firstEdge).every(({ is }) => is === 'edge')).toBe(true);
  });

  it('have ids of their own and edges that end at nodes which are there', () => {
    const nodes = new Set(idsOf('node'));
    expect(nodes.size).toBe(idsOf('node').length);
    expect(new Set(idsOf('edge')).size).toBe(idsOf('edge').length);
    const open = items.filter(
      (item) => item.is === 'edge' && !(nodes.has(item.from) && nodes.has(item.to)),
    );
    expect(open).toEqual([]);
  });
});

it.each([
  ['cytoscape', (read: ReadDocument) => [read.elements?.nodes.length, read.elements?.edges.length]],
  ['graphology', (read: ReadDocument) => [read.nodes?.length, read.edges?.length]],
  ['node-link', (read: ReadDocument) => [read.nodes?.length, read.edges?.length]],
])('%s has as many nodes and edges as the graph', async (name, counts) => {
  const read = JSON.parse(await written(name)) as ReadDocument;
  expect(counts(read)).toEqual([idsOf('node').length, idsOf('edge').length]);
});

it('is written alike each time', async () => {
  for (const name of EXPORT_FORMATS.keys()) expect(await written(name)).toBe(await written(name));
});

interface ReadDocument {
  readonly nodes?: readonly unknown[];
  readonly edges?: readonly unknown[];
  readonly elements?: { readonly nodes: readonly unknown[]; readonly edges: readonly unknown[] };
}

async function written(name: string): Promise<string> {
  const format = EXPORT_FORMATS.get(name);
  if (!format) throw new Error(`there is no format ${name}`);
  return (await collect(format.write(graphItems(graph.reader.nodesThenEdges())))).join('');
}

async function collect<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of source) all.push(item);
  return all;
}
