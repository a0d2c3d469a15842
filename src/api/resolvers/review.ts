import { type NodeRow } from '../../domain/graph-row.ts';
import { type ReviewResolvers } from '../generated/schema-types.ts';

/** A person's judgement. */
export const Review: ReviewResolvers = {
  relation: async ({ edgeKey }, _args, { load }) => asRelation(await load.node(edgeKey)),
  between: ({ fromId, toId }, _args, { load }) =>
    Promise.all([fromId, toId].map((id) => (id === null ? Promise.resolve(null) : load.node(id)))),
};

type RelationRow = Extract<NodeRow, { readonly reviewsDiffer: boolean }>;

function asRelation(row: NodeRow | null): RelationRow | null {
  return row !== null && 'reviewsDiffer' in row ? row : null;
}
