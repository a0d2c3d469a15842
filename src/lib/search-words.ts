/** "100,000" is one word to the full-text index. */
const WORD = /[\p{L}\p{N}]+(?:(?<=\d)[.,]\d+)*/gu;

/** A word with its place in UTF-16 code units, the end exclusive. */
export interface SearchWord {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** The words of a text as the full-text index has them: letters and digits only. */
export function searchWords(text: string): readonly SearchWord[] {
  return [...text.matchAll(WORD)].map(({ index, 0: exact }) => ({
    start: index,
    end: index + exact.length,
    exact,
  }));
}
