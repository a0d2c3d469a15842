import { type Span } from '../../domain/span.ts';

/** A stop with its closing quotes before a blank, or one that is missing its blank ("allies.As"). */
const STOP = /[.!?]["”’)]*(?=\s)|(?<=[a-z])\.(?=[A-Z][a-z])/gu;
const ABBREVIATION = /(?<![\p{L}\p{N}_])(?:Dr|Mr|Mrs|Ms|St|vs|No|U\.S|U\.N|U\.K|[A-Z])\.$/u;

/** Sentences of a text by punctuation alone, line by line; UTF-16 offsets. */
export function splitSentences(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/gu)]
    .flatMap((line) =>
      splitLine(line[0]).map(({ start, end }) => ({
        start: line.index + start,
        end: line.index + end,
      })),
    )
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function splitLine(line: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of line.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (ABBREVIATION.test(line.slice(start, stop.index + 1))) continue;
    if (continuesInLowerCase(line, start, end)) continue;
    sentences.push({ start, end });
    start = end;
    while (line[start] === ' ') start += 1;
  }
  return start < line.length ? [...sentences, { start, end: line.length }] : sentences;
}

/** A lower-case word after the stop means no new sentence, unless a long word stands before it. */
function continuesInLowerCase(line: string, start: number, end: number): boolean {
  const next = line.slice(end).trimStart()[0] ?? '';
  return /^\p{Ll}/u.test(next) && !/[a-z]{4,}\.$/u.test(line.slice(start, end));
}
