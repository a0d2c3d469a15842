/** A stretch of a text that is read by itself; `start` is its offset in the text, in UTF-16 code units. */
export interface ReaderPart {
  readonly start: number;
  readonly text: string;
}

/** The engine's memory and time for a sentence grow faster than its length; no sentence of English is longer. */
const SENTENCE_UNITS = 3_000;
const WORD_UNITS = 1_000;
/** Enough work for one request: parts of a long text are read at the same time. */
const PART_UNITS = 32_000;

/**
 * A text in parts that the engine reads within bounds, whatever the text is. The engine takes a line
 * break as the end of a sentence, so parts end at line breaks, and what runs on without an end gets
 * one at a blank; a run of characters without any blank is no word and is blanked out. Every offset
 * in a part, moved by its start, is an offset in the text.
 */
export function readerParts(text: string): readonly ReaderPart[] {
  const readable = endLongSentences(blankLongWords(text));
  const parts: ReaderPart[] = [];
  for (let start = 0; start < readable.length;) {
    const end = partEnd(readable, start);
    parts.push({ start, text: readable.slice(start, end) });
    start = end;
  }
  return parts;
}

function blankLongWords(text: string): string {
  return text.replaceAll(/\S+/gu, (word) =>
    word.length > WORD_UNITS ? ' '.repeat(word.length) : word,
  );
}

function endLongSentences(text: string): string {
  const pieces: string[] = [];
  let begin = 0;
  let lastBlank = -1;
  let kept = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (isSentenceEnd(text, index)) begin = index + 1;
    else if (isBlank(text, index)) lastBlank = index;
    if (index - begin < SENTENCE_UNITS || lastBlank < begin) continue;
    pieces.push(text.slice(kept, lastBlank), '\n');
    kept = lastBlank + 1;
    begin = kept;
  }
  return pieces.join('') + text.slice(kept);
}

function isSentenceEnd(text: string, index: number): boolean {
  const unit = text[index] ?? '';
  if (unit === '\n') return true;
  return '.?!'.includes(unit) && isBlank(text, index + 1);
}

function isBlank(text: string, index: number): boolean {
  return text.charAt(index).trim() === '';
}

function partEnd(text: string, start: number): number {
  const limit = start + PART_UNITS;
  if (limit >= text.length) return text.length;
  const line = text.lastIndexOf('\n', limit - 1);
  if (line > start) return line + 1;
  const sentence = text.lastIndexOf('. ', limit - 2);
  return sentence > start ? sentence + 2 : limit;
}
