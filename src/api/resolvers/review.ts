import { type NodeRow } from '../../domain/graph-row.ts';
import { goOn, together } from '../../lib/whether-here.ts';
import { type ReviewResolvers } from '../generated/schema-types.ts';

/** A person's judgement. */
export const Review: ReviewResolvers = {
  relation: ({ edgeKey }, _args, { load }) => goOn(load.node(edgeKey), asRelation),
  between: ({ fromId, toId }, _args, { load }) =>
    together([fromId, toId].map((id) => (id === null ? null : load.node(id)))),
};

type RelationRow = Extract<NodeRow, { readonly reviewsDiffer: boolean }>;

function asRelation(row: NodeRow | null): RelationRow | null {
  return row !== null && 'reviewsDiffer' in row ? row : null;
}
