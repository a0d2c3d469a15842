import { type EdgeItem, type GraphItem, type NodeItem } from './graph-item.ts';

/** How a format writes its nodes and edges within one JSON document. */
export interface JsonShape {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  node(item: NodeItem): object;
  edge(item: EdgeItem): object;
}

/** One JSON document of a list of nodes and a list of edges, an entry a line, never held as a whole. */
export async function* jsonParts(
  items: AsyncIterable<GraphItem>,
  shape: JsonShape,
): AsyncGenerator<string> {
  yield shape.head;
  let isFirst = true;
  let inEdges = false;
  for await (const item of items) {
    if (item.is === 'edge' && !inEdges) {
      yield shape.between;
      inEdges = true;
      isFirst = true;
    }
    const entry = item.is === 'node' ? shape.node(item) : shape.edge(item);
    yield `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`;
    isFirst = false;
  }
  yield inEdges ? shape.tail : shape.between + shape.tail;
}
