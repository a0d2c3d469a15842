/** Something that was read at a place of a text. */
export interface Layer<Item> {
  readonly start: number;
  readonly end: number;
  readonly item: Item;
}

/** A stretch of a text with all that was read from it. */
export interface Segment<Item> {
  readonly start: number;
  readonly text: string;
  readonly items: readonly Item[];
}

/**
 * Cuts a text wherever something begins or ends, so that stretches that overlap can be marked one beside the other.
 * Places are UTF-16 code units; those outside the text count as its nearest end, and empty ones as none.
 */
export function cutText<Item>(
  text: string,
  layers: readonly Layer<Item>[],
): readonly Segment<Item>[] {
  const inside = layers
    .map((layer) => ({ ...layer, start: within(layer.start, text), end: within(layer.end, text) }))
    .filter(({ start, end }) => start < end);
  const places = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...places].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? text.length;
    const items = inside.filter((layer) => layer.start <= start && layer.end >= end);
    return { start, text: text.slice(start, end), items: items.map(({ item }) => item) };
  });
}

function within(place: number, text: string): number {
  return Math.min(Math.max(place, 0), text.length);
}
