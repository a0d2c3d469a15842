import { type Span } from '../domain/span.ts';

const LINE = /[^\n]+/gu;
const WORD = /\p{L}[\p{L}'’]*/gu;
/** Shorter words stay small in most styles of title. */
const LONGER_FROM = 4;
const FEWEST_LONGER = 3;
/** Of a line's longer words, so many begin with a capital in a title. */
const SHARE_OF_CAPITALS = 0.8;
const LONGEST_TITLE = 240;

/** The lines of a text that are in title case or in capitals: of their longer words nearly all begin with a capital. */
export function titleLines(text: string): readonly Span[] {
  return [...text.matchAll(LINE)].flatMap((line) =>
    isTitle(line[0]) ? [{ start: line.index, end: line.index + line[0].length }] : [],
  );
}

function isTitle(line: string): boolean {
  // A sentence of many names ends in a stop; a title does not.
  if (line.length > LONGEST_TITLE || line.trimEnd().endsWith('.')) return false;
  const longer = [...line.matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => word.length >= LONGER_FROM);
  const capitals = longer.filter((word) => /^\p{Lu}/u.test(word)).length;
  return longer.length >= FEWEST_LONGER && capitals / longer.length >= SHARE_OF_CAPITALS;
}
