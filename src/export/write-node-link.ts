import { type GraphItem } from './graph-item.ts';
import { jsonParts } from './json-parts.ts';

/** Node-link data under the keys that networkx reads without options. */
export function writeNodeLink(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  return jsonParts(items, {
    head: '{"directed":true,"multigraph":true,"graph":{},"nodes":[',
    between: '\n],"edges":[',
    tail: '\n]}\n',
    node: ({ id, type, label, cells }) => ({ ...Object.fromEntries(cells), id, label, type }),
    edge: ({ id, type, from, to, cells }) => ({
      ...Object.fromEntries(cells),
      source: from,
      target: to,
      key: id,
      type,
    }),
  });
}
