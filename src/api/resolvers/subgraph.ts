import { LIMITS } from '../../domain/limits.ts';
import { EDGE_TYPES, type EdgeType, type SubgraphRow } from '../../domain/subgraph-row.ts';
import { badInput } from '../errors.ts';
import { type QueryResolvers, type SubgraphResolvers } from '../generated/schema-types.ts';
import { listOne } from '../related-one.ts';

/** What `ASSERTS` sums up. */
const PARTS: ReadonlySet<EdgeType> = new Set(['HAS_VERSION', 'CONTAINS', 'OF', 'ATTRIBUTED_TO']);
const MOST_HOPS = 3;

/** What stands around some things, within bounds. */
export const subgraph: NonNullable<QueryResolvers['subgraph']> = (
  _root,
  { around, hops, first, edgeTypes },
  { load },
) => {
  if (around.length === 0 || around.length > LIMITS.pageSize)
    throw badInput(`\`around\` takes 1 to ${LIMITS.pageSize} ids`);
  if (hops < 0 || hops > MOST_HOPS)
    throw badInput(`\`hops\` is a whole number from 0 to ${MOST_HOPS}`);
  if (first < 1 || first > LIMITS.subgraphNodes)
    throw badInput(`\`first\` is a whole number from 1 to ${LIMITS.subgraphNodes}`);
  return listOne<SubgraphRow>(load, 'subgraph', {
    around,
    hops,
    most: first,
    mostEdges: LIMITS.subgraphEdges,
    ranks: ranksOf(edgeTypes),
  });
};

/** A shortest way between two things. */
export const shortestPath: NonNullable<QueryResolvers['shortestPath']> = (
  _root,
  { from, to, edgeTypes },
  { load },
) => listOne<SubgraphRow>(load, 'shortest-path', { from, to, ranks: ranksOf(edgeTypes) });

/** A part of the graph. */
export const Subgraph: SubgraphResolvers = {
  truncated: ({ omittedNodes, omittedEdges }) => omittedNodes > 0 || omittedEdges > 0,
};

/** The types that are followed, each with its place: disagreement leads to what is drawn first. */
function ranksOf(asked: readonly EdgeType[] | null | undefined): Readonly<Record<string, number>> {
  const types = asked ?? EDGE_TYPES.filter((type) => !PARTS.has(type));
  return Object.fromEntries(types.map((type) => [type, EDGE_TYPES.indexOf(type)]));
}
