/**
 * A line for comparing with a lexicon: lower case, straight quotes, single blanks, `#` for numbers,
 * without punctuation and symbols at both ends.
 */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/\d[\d.,]*/gu, '#')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}#©]+|[^\p{L}\p{N}#]+$/gu, '');
}
