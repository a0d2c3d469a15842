import { stableId } from './stable-id.ts';

/** The id of what somebody judges of an edge: one for each name. */
export function reviewIdOf(edgeId: string, by: string): string {
  return stableId('review', edgeId, by);
}

/** The id of the edge between two who may be one, and its ends in their order. */
export function identityEdgeOf(
  one: string,
  other: string,
): { readonly id: string; readonly fromId: string; readonly toId: string } {
  const [fromId, toId] = one < other ? [one, other] : [other, one];
  return { id: stableId('SAME_AS', fromId, toId), fromId, toId };
}
