import { type GraphItem } from './graph-item.ts';
import { linkedEdge } from './linked-edges.ts';
import { type LinkedThing } from './linked-names.ts';
import { linkedNode } from './linked-nodes.ts';

/** A graph as linked data, thing by thing; one thing may be told of several times. */
export async function* linkedThings(items: AsyncIterable<GraphItem>): AsyncGenerator<LinkedThing> {
  for await (const item of items) {
    if (item.is === 'node') yield linkedNode(item);
    else yield* linkedEdge(item);
  }
}
