import { beforeAll, describe, expect, it } from '@jest/globals';
import cytoscape from 'cytoscape';
import { DirectedGraph, MultiDirectedGraph } from 'graphology';
import { type SerializedGraph } from 'graphology-types';

import { EXPORT_FORMATS } from '../../../src/export/formats.ts';
import { type GraphItem, graphItems } from '../../../src/export/graph-item.ts';
import { expectedGraph, type FoundGraph } from '../../support/expected-graph.ts';
import { hostileRows, streamed } from '../../support/hostile-rows.ts';

let items: readonly GraphItem[];
beforeAll(async () => {
  items = await collect(graphItems(streamed(hostileRows())));
});

describe('libraries of JavaScript find in their format what there is', () => {
  it('Cytoscape.js', async () => {
    const { elements } = JSON.parse(await written('cytoscape')) as {
      readonly elements: cytoscape.ElementsDefinition;
    };
    const graph = cytoscape({ headless: true, elements });
    const found = graphOf(
      graph.nodes().map((node) => [node.id(), textsOf(node.data(), ['type', 'label'])]),
      graph
        .edges()
        .map((edge) => [
          edge.id(),
          [
            String(edge.data('type')),
            edge.source().id(),
            edge.target().id(),
            saidBy(edge.data() as object),
          ],
        ]),
    );
    expect(found).toEqual(expectedGraph(items));
  });

  it('graphology', async () => {
    const graph = MultiDirectedGraph.from(
      JSON.parse(await written('graphology')) as SerializedGraph,
    );
    const found = graphOf(
      graph.mapNodes((id, attributes) => [id, textsOf(attributes, ['nodeType', 'label'])]),
      graph.mapEdges((id, attributes, from, to) => [
        id,
        [String(attributes['edgeType']), from, to, saidBy(attributes)],
      ]),
    );
    expect(found).toEqual(expectedGraph(items));
  });

  it('and graphology says so when it is told to keep one edge of two', async () => {
    const data = JSON.parse(await written('graphology')) as SerializedGraph;
    expect(() => DirectedGraph.from(data)).toThrow(/multi/);
  });
});

function graphOf(
  nodes: readonly (readonly [string, readonly string[]])[],
  edges: readonly (readonly [string, readonly string[]])[],
): FoundGraph {
  const kinds: Record<string, number> = {};
  for (const [, [type = '']] of [...nodes, ...edges]) kinds[type] = (kinds[type] ?? 0) + 1;
  return { kinds, nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges) };
}

function textsOf(values: unknown, names: readonly string[]): string[] {
  return names.map((name) => (values as Record<string, string | undefined>)[name] ?? '');
}

function saidBy(values: object): string {
  const [quotation = '', reason = ''] = textsOf(values, ['quotation', 'reason']);
  return quotation || reason;
}

async function written(name: string): Promise<string> {
  const format = EXPORT_FORMATS.get(name);
  if (!format) throw new Error(`there is no format ${name}`);
  return (await collect(format.write(streamed(items)))).join('');
}

async function collect<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of source) all.push(item);
  return all;
}
