const WORD = /[\p{L}\p{N}]+/gu;

/**
 * A search that asks for every word of a text, in the index's language, so that no character of the
 * text can mean anything but itself. Null when it has no word.
 */
export function toFullTextQuery(text: string): string | null {
  const words = text.match(WORD);
  return words === null ? null : words.map((word) => `"${word}"`).join(' AND ');
}
