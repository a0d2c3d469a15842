import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

/** Whether a request selects a field right under these, which are one in its answer; what costs is done only then. */
export function asksFor(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  field: string,
): boolean {
  return fieldNodes.some(({ selectionSet }: FieldNode) => selects(selectionSet, field, fragments));
}

function selects(
  selectionSet: SelectionSetNode | undefined,
  field: string,
  fragments: Fragments,
): boolean {
  return (selectionSet?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === field;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return selects(selection.selectionSet, field, fragments);
    }
    return selects(fragments[selection.name.value]?.selectionSet, field, fragments);
  });
}
