import { type GraphItem } from './graph-item.ts';

/** How a format writes its nodes and edges within one XML document. */
export interface XmlShape {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  item(item: GraphItem): string;
}

/** One XML document of nodes, then edges, an element a line, never held as a whole. */
export async function* xmlParts(
  items: AsyncIterable<GraphItem>,
  shape: XmlShape,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${shape.head}`;
  let inEdges = false;
  for await (const item of items) {
    if (item.is === 'edge' && !inEdges) {
      yield shape.between;
      inEdges = true;
    }
    yield `${shape.item(item)}\n`;
  }
  yield inEdges ? shape.tail : shape.between + shape.tail;
}
