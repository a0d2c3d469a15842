import { type GraphItem } from './graph-item.ts';
import { jsonParts } from './json-parts.ts';

/** The elements of Cytoscape.js, with what networkx needs beside them to see a directed multigraph. */
export function writeCytoscape(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  return jsonParts(items, {
    head: '{"data":[],"directed":true,"multigraph":true,"elements":{"nodes":[',
    between: '\n],"edges":[',
    tail: '\n]}}\n',
    node: ({ id, type, label, cells }) => ({
      data: { ...Object.fromEntries(cells), id, value: id, name: label, label, type },
    }),
    edge: ({ id, type, from, to, cells }) => ({
      data: { ...Object.fromEntries(cells), id, key: id, source: from, target: to, type },
    }),
  });
}
