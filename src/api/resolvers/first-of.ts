/** The first of a list that is never empty. */
export function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new Error('a list that holds at least one thing is empty');
  return first;
}
