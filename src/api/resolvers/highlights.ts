import { type SearchWord, searchWords } from '../../lib/search-words.ts';

/** Where a search's words stand in a statement. */
export function highlightsOf(statement: string, text: string): readonly SearchWord[] {
  const wanted = new Set(searchWords(text).map(({ exact }) => exact.toLowerCase()));
  return searchWords(statement).filter(({ exact }) => wanted.has(exact.toLowerCase()));
}
