/**
 * Maps a stream in order, with up to `ahead` items begun before the one that is asked for: slow work
 * overlaps with what its consumer does, and memory stays bounded. A failure is thrown in its turn.
 */
export async function* mapAhead<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  ahead: number,
  map: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    begun.push(begin(map, item));
    const first = begun.length > ahead ? begun.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of begun) yield await result;
}

function begin<Item, Result>(map: (item: Item) => Promise<Result>, item: Item): Promise<Result> {
  const result = map(item);
  // It is awaited later; until then a failure is no unhandled one.
  result.catch(() => undefined);
  return result;
}
