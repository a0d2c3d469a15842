/** What the story test sees of an article: what it tells of, and when it was published. */
export interface StoryProfile {
  /** Its most telling words by lemma, the most telling first. */
  readonly words: readonly string[];
  /** What each word counts; the squares add up to 1. */
  readonly weights: readonly number[];
  /** ISO 8601, as precise as it is known; null when it is not. */
  readonly published: string | null;
}

/** The words by which articles that can be of one story are found: such have some of them in common. */
export function foremostWords({ words }: StoryProfile): readonly string[] {
  return words.slice(0, FOREMOST_WORDS);
}

const FOREMOST_WORDS = 20;
/** Articles of one story, or of related ones, have at least so many foremost words in common. */
export const LEAST_COMMON_WORDS = 2;

/** `knowledge/word-frequencies.json`: how common words are in news. */
export interface WordFrequencies {
  /** Articles that were counted. */
  readonly articles: number;
  /** Articles that hold a lemma; one that is missing stands in one at most. */
  readonly words: ReadonlyMap<string, number>;
}
