/** What the story test sees of an article: what it tells of, and when it was published. */
export interface StoryProfile {
  /** Its most telling words by lemma, the most telling first. */
  readonly words: readonly string[];
  /** What each word counts; the squares add up to 1. */
  readonly weights: readonly number[];
  /** ISO 8601, as precise as it is known; null when it is not. */
  readonly published: string | null;
}

/** A word with what it counts. */
export interface WeighedWord {
  readonly word: string;
  readonly weight: number;
}

/** The words by which articles that can be of one story are found: such have some of them in common. */
export function foremostWords({ words, weights }: StoryProfile): readonly WeighedWord[] {
  return words
    .slice(0, FOREMOST_WORDS)
    .map((word, index) => ({ word, weight: weights[index] ?? 0 }));
}

const FOREMOST_WORDS = 20;
/** Articles of one story, or of related ones, have at least so many foremost words in common … */
export const LEAST_COMMON_WORDS = 2;
/** … and are so much alike by these alone (the sum of the products of their weights). */
export const LEAST_FOREMOST_LIKENESS = 0.1;

/** `knowledge/word-frequencies.json`: how common words are in news. */
export interface WordFrequencies {
  /** Articles that were counted. */
  readonly articles: number;
  /** Articles that hold a lemma; one that is missing stands in one at most. */
  readonly words: ReadonlyMap<string, number>;
}
