const UNKNOWN = '[UNK]';
/** Longer ones are no words. */
const LONGEST_WORD = 100;
const NOT_WRITTEN = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\uFFFD]/gu;
/** Signs of which each is a word: those of punctuation, of ASCII also "$", "+" and the like, and Chinese ones. */
const OWN_WORD =
  /[\p{P}$+<=>^`|~]|[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;

/**
 * How to cut texts into the pieces that BERT's lower-case models read, as indices of their vocabulary: "unhurt"
 * becomes "un" and "##hurt". No accents, no case; a word with no pieces is unknown.
 */
export function wordPieces(
  vocabulary: ReadonlyMap<string, number>,
): (text: string) => readonly number[] {
  const unknown = vocabulary.get(UNKNOWN) ?? 0;
  return (text) =>
    wordsOf(text).flatMap((word) => piecesOf(Array.from(word), vocabulary) ?? [unknown]);
}

function wordsOf(text: string): readonly string[] {
  const bare = text
    .replace(/[\t\n\r]/gu, ' ')
    .replace(NOT_WRITTEN, '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    // Letter by letter, as the model has learnt it: a whole Greek word would get another last letter.
    .replace(/\p{Lu}/gu, (letter) => letter.toLowerCase());
  return bare
    .replace(OWN_WORD, ' $& ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** The longest piece first, then the longest that goes on from there; null where none does. */
function piecesOf(
  characters: readonly string[],
  vocabulary: ReadonlyMap<string, number>,
): readonly number[] | null {
  if (characters.length > LONGEST_WORD) return null;
  const pieces: number[] = [];
  let start = 0;
  while (start < characters.length) {
    const next = longestPiece(characters, start, vocabulary);
    if (next === null) return null;
    pieces.push(next.id);
    start = next.end;
  }
  return pieces;
}

function longestPiece(
  characters: readonly string[],
  start: number,
  vocabulary: ReadonlyMap<string, number>,
): { readonly id: number; readonly end: number } | null {
  for (let end = characters.length; end > start; end -= 1) {
    const id = vocabulary.get((start > 0 ? '##' : '') + characters.slice(start, end).join(''));
    if (id !== undefined) return { id, end };
  }
  return null;
}
