/** Which of the wanted items were found, each by one given item at most. */
export interface Matching<Wanted, Given> {
  readonly matched: readonly { readonly wanted: Wanted; readonly given: Given }[];
  readonly missed: readonly Wanted[];
  readonly surplus: readonly Given[];
}

/** Gives each wanted item, in order, the first given item that fits it and is still free. */
export function matchOneToOne<Wanted, Given>(
  wanted: readonly Wanted[],
  given: readonly Given[],
  fits: (wanted: Wanted, given: Given) => boolean,
): Matching<Wanted, Given> {
  const matched: { wanted: Wanted; given: Given }[] = [];
  const missed: Wanted[] = [];
  const free = [...given];
  for (const item of wanted) {
    const index = free.findIndex((candidate) => fits(item, candidate));
    const [found] = index < 0 ? [] : free.splice(index, 1);
    if (found === undefined) missed.push(item);
    else matched.push({ wanted: item, given: found });
  }
  return { matched, missed, surplus: free };
}
