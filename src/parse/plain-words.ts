/**
 * A line for comparing with a lexicon: lower case, straight quotes, single blanks, `#` for numbers,
 * without punctuation and symbols at both ends.
 */
export function plainWords(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/\d[\d.,]*/gu, '#')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}#©]+/u, '');
  // From each letter to the next: a long run of signs is walked once, not once a sign.
  const last = /[\p{L}\p{N}#](?=[^\p{L}\p{N}#]*$)/u.exec(plain);
  return last === null ? '' : plain.slice(0, last.index + last[0].length);
}
