/** Share of the smaller article's story keys, by weight, that the other must have too. */
const ENOUGH = 0.3;
/** Names tell more of a story than words. */
const WEIGHTS: Readonly<Record<string, number>> = { entity: 2, word: 1 };
/** Both must share at least this many names and words. */
const LEAST_ENTITIES = 1;
const LEAST_WORDS = 3;

/** Whether two articles tell of the same event, by their story keys. Symmetric. */
export function tellSameStory(one: readonly string[], other: readonly string[]): boolean {
  const common = sharedStoryKeys(one, other);
  if (count(common, 'entity') < LEAST_ENTITIES || count(common, 'word') < LEAST_WORDS) return false;
  return weigh(common) >= ENOUGH * Math.min(weigh(one), weigh(other));
}

/** The story keys of both articles, sorted: why they are one story. */
export function sharedStoryKeys(
  one: readonly string[],
  other: readonly string[],
): readonly string[] {
  const there = new Set(other);
  return [...new Set(one)].filter((key) => there.has(key)).sort();
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

function count(keys: readonly string[], kind: string): number {
  return keys.filter((key) => kindOf(key) === kind).length;
}

function weigh(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (WEIGHTS[kindOf(key)] ?? 1), 0);
}
