/** What a dialect may leave out. */
export type Written = string | null | undefined;

/** An entry as its dialect writes it; each value in all the places where it may stand, the best first. */
export interface WrittenEntry {
  readonly addresses: readonly Written[];
  readonly titles: readonly Written[];
  readonly authors: readonly Written[];
  readonly outlets: readonly Written[];
  readonly published: readonly Written[];
  readonly updated: readonly Written[];
  /** What relative addresses are resolved against, itself relative to the list's address. */
  readonly bases: readonly Written[];
}

/** Ids are often addresses; one that is not must not become one of the feed's host. */
export function absoluteOnly(id: Written): string | null {
  const trimmed = (id ?? '').trim();
  return /^https?:\/\//i.test(trimmed) ? trimmed : null;
}
