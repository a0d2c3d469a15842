import { LIMITS } from '../../domain/limits.ts';
import { EDGE_TYPES, type EdgeType, type SubgraphRow } from '../../domain/subgraph-row.ts';
import { badInput } from '../errors.ts';
import {
  type QueryResolvers,
  type QueryShortestPathArgs,
  type SubgraphResolvers,
} from '../generated/schema-types.ts';
import { listOne } from '../related-one.ts';

/** What `ASSERTS` sums up. */
const PARTS: ReadonlySet<EdgeType> = new Set(['HAS_VERSION', 'CONTAINS', 'OF', 'ATTRIBUTED_TO']);
const MOST_HOPS = 3;

/** What stands around some things, within bounds. */
export const subgraph: NonNullable<QueryResolvers['subgraph']> = (_root, args, { load }) =>
  listOne<SubgraphRow>(load, 'subgraph', subgraphFilter(args));

/** The arguments of a subgraph, its defaults filled in. */
export interface SubgraphArguments {
  readonly around: readonly string[];
  readonly hops: number;
  readonly first: number;
  readonly edgeTypes?: readonly EdgeType[] | null | undefined;
}

/** What is read for what stands around some things. @throws BAD_INPUT beyond the bounds */
export function subgraphFilter({
  around,
  hops,
  first,
  edgeTypes,
}: SubgraphArguments): Readonly<Record<string, unknown>> {
  if (around.length === 0 || around.length > LIMITS.pageSize)
    throw badInput(`\`around\` takes 1 to ${LIMITS.pageSize} ids`);
  if (hops < 0 || hops > MOST_HOPS)
    throw badInput(`\`hops\` is a whole number from 0 to ${MOST_HOPS}`);
  if (first < 1 || first > LIMITS.subgraphNodes)
    throw badInput(`\`first\` is a whole number from 1 to ${LIMITS.subgraphNodes}`);
  return {
    around,
    hops,
    most: first,
    mostEdges: LIMITS.subgraphEdges,
    ranks: ranksOf(edgeTypes),
  };
}

/** A shortest way between two things. */
export const shortestPath: NonNullable<QueryResolvers['shortestPath']> = (_root, args, { load }) =>
  listOne<SubgraphRow>(load, 'shortest-path', shortestPathFilter(args));

/** What is read for a shortest way. */
export function shortestPathFilter({
  from,
  to,
  edgeTypes,
}: QueryShortestPathArgs): Readonly<Record<string, unknown>> {
  return { from, to, ranks: ranksOf(edgeTypes) };
}

/** A part of the graph. */
export const Subgraph: SubgraphResolvers = {
  truncated: ({ omittedNodes, omittedEdges }) => omittedNodes > 0 || omittedEdges > 0,
};

/** The types that are followed, each with its place: disagreement leads to what is drawn first. */
function ranksOf(asked: readonly EdgeType[] | null | undefined): Readonly<Record<string, number>> {
  const types = asked ?? EDGE_TYPES.filter((type) => !PARTS.has(type));
  return Object.fromEntries(types.map((type) => [type, EDGE_TYPES.indexOf(type)]));
}
