import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether a request selects a field right under the one that is being resolved; what costs is done only then. */
export function asksFor(info: GraphQLResolveInfo, field: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) => selects(selectionSet, field, info));
}

function selects(
  selectionSet: SelectionSetNode | undefined,
  field: string,
  info: GraphQLResolveInfo,
): boolean {
  return (selectionSet?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === field;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return selects(selection.selectionSet, field, info);
    }
    return selects(info.fragments[selection.name.value]?.selectionSet, field, info);
  });
}
