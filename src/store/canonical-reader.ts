import { type GraphRows, type PartReader } from '../domain/graph-part.ts';
import { type GraphRow } from '../domain/graph-store.ts';
import { type GraphConnection } from './connect.ts';
import { rowsOfType } from './export-rows.ts';
import { exportedTypes } from './exported-types.ts';
import { findPart } from './find-part.ts';

/** Reads the graph, whole or a part: in its canonical order, every node and edge by type, then id; or all nodes before the edges. */
export function createCanonicalReader(connection: GraphConnection): GraphRows & PartReader {
  const { nodes, edges } = exportedTypes();
  const all = (types: readonly string[]): AsyncGenerator<GraphRow> => readAll(connection, types);
  return {
    canonicalRows: () => all([...nodes, ...edges].sort()),
    nodesThenEdges: () => all([...nodes, ...edges]),
    part: (wanted, signal) => findPart(connection, wanted, signal),
  };
}

async function* readAll(
  connection: GraphConnection,
  types: readonly string[],
): AsyncGenerator<GraphRow> {
  for (const type of types) yield* rowsOfType(connection, type, null);
}
