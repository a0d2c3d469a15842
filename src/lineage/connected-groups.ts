/**
 * Numbers from 0 in groups: two are in one group when a pair joins them, directly or through others.
 * Groups in the order of their first member, members in order.
 */
export function connectedGroups(
  size: number,
  pairs: readonly (readonly [one: number, other: number])[],
): number[][] {
  const roots = Array.from({ length: size }, (_, index) => index);
  for (const [one, other] of pairs) {
    const [root, otherRoot] = [rootOf(roots, one), rootOf(roots, other)];
    roots[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
  }
  const groups = new Map<number, number[]>();
  for (const index of roots.keys()) {
    const root = rootOf(roots, index);
    groups.set(root, [...(groups.get(root) ?? []), index]);
  }
  return [...groups.values()];
}

function rootOf(roots: readonly number[], index: number): number {
  let root = index;
  for (let next = roots[root]; next !== undefined && next !== root; next = roots[root]) root = next;
  return root;
}
