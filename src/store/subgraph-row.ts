import { z } from 'zod';

import { nodeRow } from './node-rows.ts';
import { text } from './row-values.ts';

/** A part of the graph: its things and what joins them. */
export const subgraph = z.object({
  __typename: z.literal('Subgraph'),
  nodes: z.array(z.object({ distance: z.number(), edgeCount: z.number(), node: nodeRow })),
  edges: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      from: z.string(),
      to: z.string(),
      kind: text,
      degree: text,
    }),
  ),
  omittedNodes: z.number(),
  omittedEdges: z.number(),
});
