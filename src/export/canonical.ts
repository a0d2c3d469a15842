import { type GraphReader } from '../domain/graph-store.ts';

/**
 * The graph as lines of JSON, one a node or edge, without line ends: keys sorted, in the order of type and id.
 * Two graphs are equal when these lines are.
 */
export async function* canonicalLines(
  reader: Pick<GraphReader, 'canonicalRows'>,
): AsyncGenerator<string> {
  for await (const row of reader.canonicalRows()) yield JSON.stringify(sortKeys(row));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
