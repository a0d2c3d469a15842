import { CounterclaimError } from '../domain/errors.ts';
import { type GraphPart, type PartWanted } from '../domain/graph-part.ts';
import { type GraphRow } from '../domain/graph-store.ts';
import { type GraphConnection } from './connect.ts';
import { canJoin } from './edge-ends.ts';
import { rowsOfType, rowsWithIds } from './export-rows.ts';
import { exportedTypes } from './exported-types.ts';
import { membersAround } from './part-around.ts';
import { type PartMembers } from './part-members.ts';
import { membersOfArticles } from './part-of-articles.ts';
import { type TypesWanted } from './part-search.ts';

/**
 * Finds a part of the graph. What is around something or told in some articles is found by id before it is read; a part
 * by types alone is read as it comes.
 * @throws CounterclaimError NOT_FOUND or BAD_INPUT
 */
export async function findPart(
  connection: GraphConnection,
  wanted: PartWanted,
  signal?: AbortSignal,
): Promise<GraphPart> {
  const types = typesWanted(wanted);
  const search = { connection, wanted, types, signal };
  if (wanted.around.length > 0) return toPart(connection, await membersAround(search));
  if (wanted.story !== null || wanted.article !== null) {
    return toPart(connection, await membersOfArticles(search));
  }
  const nodeTypes = wanted.nodeTypes.length > 0 ? types.nodes : null;
  return inOrders(types, (type) => rowsOfType(connection, type, nodeTypes));
}

function typesWanted({ nodeTypes, edgeTypes }: PartWanted): TypesWanted {
  const known = exportedTypes();
  const nodes = chosen(nodeTypes, known.nodes, 'node');
  const edges = chosen(edgeTypes, known.edges, 'edge').filter((type) => canJoin(type, nodes));
  return { nodes, edges };
}

function chosen(asked: readonly string[], known: readonly string[], what: string): string[] {
  const strange = asked.find((type) => !known.includes(type));
  if (strange !== undefined) {
    const message = `there is no type of ${what} "${strange}"; known are ${known.join(', ')}`;
    throw new CounterclaimError('BAD_INPUT', message);
  }
  return known.filter((type) => asked.length === 0 || asked.includes(type));
}

function toPart(connection: GraphConnection, members: PartMembers): GraphPart {
  const { nodes, edges, omittedNodes, omittedEdges } = members;
  const idsOf = new Map([...nodes, ...edges].map(([type, ids]) => [type, [...ids].sort()]));
  const types = { nodes: [...nodes.keys()].sort(), edges: [...edges.keys()].sort() };
  const rows = inOrders(types, (type) => rowsWithIds(connection, type, idsOf.get(type) ?? []));
  return { ...rows, omittedNodes, omittedEdges };
}

function inOrders(
  { nodes, edges }: TypesWanted,
  rowsOf: (type: string) => AsyncIterable<GraphRow>,
): GraphPart {
  return {
    omittedNodes: 0,
    omittedEdges: 0,
    canonicalRows: () => readEach([...nodes, ...edges].sort(), rowsOf),
    nodesThenEdges: () => readEach([...nodes, ...edges], rowsOf),
  };
}

async function* readEach(
  types: readonly string[],
  rowsOf: (type: string) => AsyncIterable<GraphRow>,
): AsyncGenerator<GraphRow> {
  for (const type of types) yield* rowsOf(type);
}
