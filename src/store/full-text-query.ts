import { searchWords } from '../lib/search-words.ts';

/**
 * A search in the index's language for all words of a text and, where such are given, one of some phrases.
 * Only letters and digits go in, so that no character of the text can mean anything but itself.
 * Null when there is no word to search for.
 */
export function toFullTextQuery(text: unknown, anyWords: unknown): string | null {
  const all = typeof text === 'string' ? wordsOf(text).map(quote).join(' AND ') : '';
  const phrases = Array.isArray(anyWords) ? anyWords.map((phrase) => wordsOf(String(phrase))) : [];
  const any = phrases
    .filter((words) => words.length > 0)
    .map((words) => quote(words.join(' ')))
    .join(' OR ');
  const parts = [all, any].filter((part) => part !== '').map((part) => `(${part})`);
  return parts.length === 0 ? null : parts.join(' AND ');
}

function wordsOf(text: string): string[] {
  return searchWords(text).map(({ exact }) => exact);
}

function quote(words: string): string {
  return `"${words}"`;
}

/** Words shorter than these may differ in no letter, in one, in two from what is found. */
const EXACT_BELOW = 4;
const ONE_LETTER_BELOW = 6;

/**
 * A search in the index's language for names that have all words of this one, or nearly those: one letter other in
 * a word of four or five, two in a longer one (edit distance). Null when there is no word to search for.
 */
export function toNearNameQuery(name: unknown): string | null {
  const words = typeof name === 'string' ? wordsOf(name.toLowerCase()) : [];
  return words.length === 0 ? null : words.map(nearWord).join(' AND ');
}

/** The very word is found before one nearly it. */
function nearWord(word: string): string {
  if (word.length < EXACT_BELOW) return quote(word);
  return `(${quote(word)}^4 OR ${word}~${word.length < ONE_LETTER_BELOW ? 1 : 2})`;
}
