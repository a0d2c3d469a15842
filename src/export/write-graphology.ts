import { type GraphItem } from './graph-item.ts';
import { jsonParts } from './json-parts.ts';

/** A graph as graphology imports it, and with it Sigma and Gephi Lite. */
export function writeGraphology(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  return jsonParts(items, {
    head: '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{},"nodes":[',
    between: '\n],"edges":[',
    tail: '\n]}\n',
    node: ({ id, type, label, cells }) => ({
      key: id,
      // "type" names a drawing program in Sigma.
      attributes: { ...Object.fromEntries(cells), label, nodeType: type },
    }),
    edge: ({ id, type, from, to, cells }) => ({
      key: id,
      source: from,
      target: to,
      attributes: { ...Object.fromEntries(cells), label: type, edgeType: type },
    }),
  });
}
