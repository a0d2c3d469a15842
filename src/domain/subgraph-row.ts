import { type NodeRow } from './graph-row.ts';

/** The ways two things of the graph are joined, the most telling first. */
export const EDGE_TYPES = [
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
