import { z } from 'zod';

import { CounterclaimError } from '../domain/errors.ts';
import { LIMITS } from '../domain/limits.ts';
import { edgeRanks } from '../domain/subgraph-row.ts';
import { type PartSearch } from './part-search.ts';
import { addMember, type PartMembers } from './part-members.ts';
import { runRead } from './run-statement.ts';
import { defineStatement } from './statement.ts';

const around = z.object({
  nodes: z.array(z.object({ node: z.object({ id: z.string(), __typename: z.string() }) })),
  edges: z.array(z.object({ id: z.string(), type: z.string(), from: z.string(), to: z.string() })),
  omittedNodes: z.number(),
  omittedEdges: z.number(),
});
type Around = z.infer<typeof around>;
const NOTHING: Around = { nodes: [], edges: [], omittedNodes: 0, omittedEdges: 0 };

export const subgraphIds = defineStatement('reads/subgraph', {
  params: z.object({
    around: z.array(z.string()),
    hops: z.number(),
    most: z.number(),
    mostEdges: z.number(),
    ranks: z.record(z.string(), z.number()),
  }),
  row: z.object({ row: around }),
});

/**
 * What stands around some things, as the API's `subgraph` finds it.
 * @throws CounterclaimError NOT_FOUND when one of them is not in the graph
 */
export async function membersAround(search: PartSearch): Promise<PartMembers> {
  const { nodes, edges, omittedNodes, omittedEdges } = await readAround(search);
  const typeOf = new Map(nodes.map(({ node }) => [node.id, node.__typename]));
  refuseUnknown(search.wanted.around, typeOf);
  const members = { nodes: new Map<string, Set<string>>(), edges: new Map<string, Set<string>>() };
  const isIn = (id: string): boolean => search.types.nodes.includes(typeOf.get(id) ?? '');
  for (const [id, type] of typeOf) if (isIn(id)) addMember(members.nodes, { type, id });
  for (const edge of edges) {
    if (isIn(edge.from) && isIn(edge.to)) addMember(members.edges, edge);
  }
  return { ...members, omittedNodes, omittedEdges };
}

async function readAround({ connection, wanted, signal }: PartSearch): Promise<Around> {
  const { around, hops, first, edgeTypes } = wanted;
  const ranks = edgeRanks(edgeTypes.length > 0 ? edgeTypes : null);
  const params = { around: [...around], hops, most: first, mostEdges: LIMITS.subgraphEdges, ranks };
  const [found] = await runRead(connection, subgraphIds, { params, ...(signal && { signal }) });
  return found?.row ?? NOTHING;
}

function refuseUnknown(around: readonly string[], typeOf: ReadonlyMap<string, string>): void {
  const unknown = around.filter((id) => !typeOf.has(id));
  if (unknown.length === 0) return;
  const message = `around takes ids of nodes; the graph has none with the id ${unknown.join(', ')}`;
  throw new CounterclaimError('NOT_FOUND', message);
}
