import { LIMITS } from '../../domain/limits.ts';
import { type EdgeType, edgeRanks, type SubgraphRow } from '../../domain/subgraph-row.ts';
import { badInput } from '../errors.ts';
import {
  type QueryResolvers,
  type QueryShortestPathArgs,
  type SubgraphResolvers,
} from '../generated/schema-types.ts';
import { listOne } from '../related-one.ts';

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
    ranks: edgeRanks(edgeTypes ?? null),
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
  return { from, to, ranks: edgeRanks(edgeTypes ?? null) };
}

/** A part of the graph. */
export const Subgraph: SubgraphResolvers = {
  truncated: ({ omittedNodes, omittedEdges }) => omittedNodes > 0 || omittedEdges > 0,
};
