import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

/** Whether a request selects a field right under these, which are one in its answer; what costs is done only then. */
export function asksFor(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  field: string,
): boolean {
  return fieldNodes.some(({ selectionSet }) => namesIn(selectionSet, fragments).includes(field));
}

/** Whether a request selects nothing but a field right under these: what is beside it need not be read. */
export function asksOnlyFor(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  field: string,
): boolean {
  return fieldNodes.every(({ selectionSet }) =>
    namesIn(selectionSet, fragments).every((name) => name === field || name === '__typename'),
  );
}

function namesIn(selectionSet: SelectionSetNode | undefined, fragments: Fragments): string[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const { selectionSet: below } =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : (fragments[selection.name.value] ?? { selectionSet: undefined });
    return namesIn(below, fragments);
  });
}
