/** The ids of what belongs to a part of the graph, by type, and how much a bound left out. */
export interface PartMembers {
  readonly nodes: Map<string, Set<string>>;
  readonly edges: Map<string, Set<string>>;
  readonly omittedNodes: number;
  readonly omittedEdges: number;
}

/** Adds an id to those of its type. */
export function addMember(
  members: Map<string, Set<string>>,
  { type, id }: { readonly type: string; readonly id: string },
): void {
  const known = members.get(type);
  if (known) known.add(id);
  else members.set(type, new Set([id]));
}
