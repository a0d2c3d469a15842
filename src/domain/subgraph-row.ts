import { type NodeRow } from './graph-row.ts';

/** The ways two things of the graph are joined, the most telling first. */
const EDGE_TYPES = [
  'CONTRADICTS',
  'QUALIFIES',
  'CORROBORATES',
  'ASSERTS',
  'PUBLISHED',
  'PART_OF',
  'CITES',
  'ABOUT',
  'MENTIONS',
  'SAME_AS',
  'HAS_VERSION',
  'CONTAINS',
  'OF',
  'ATTRIBUTED_TO',
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** A part of the graph around some of its things. */
export interface SubgraphRow {
  readonly __typename: 'Subgraph';
  readonly nodes: readonly {
    readonly distance: number;
    readonly edgeCount: number;
    readonly node: NodeRow;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly type: EdgeType;
    readonly from: string;
    readonly to: string;
    readonly kind: string | null;
    readonly degree: string | null;
  }[];
  readonly omittedNodes: number;
  readonly omittedEdges: number;
}

/** What `ASSERTS` sums up. */
const PARTS: ReadonlySet<string> = new Set(['HAS_VERSION', 'CONTAINS', 'OF', 'ATTRIBUTED_TO']);

/**
 * The types that are followed from one thing to the next, each with its place: disagreement leads to what comes first.
 * @param asked all but the parts of an article when null
 */
export function edgeRanks(asked: readonly string[] | null): Readonly<Record<string, number>> {
  const places: readonly string[] = EDGE_TYPES;
  const types = asked ?? places.filter((type) => !PARTS.has(type));
  return Object.fromEntries(
    types.map((type) => [type, places.includes(type) ? places.indexOf(type) : places.length]),
  );
}
