import { type Annotator, type Token } from '../domain/annotation.ts';
import { type Span } from '../domain/span.ts';
import { titleLines } from './title-lines.ts';

const BETWEEN = '\n\n';
const CAPITALIZED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’]*/gu;

/**
 * A text whose lines in title case or in capitals ("Mayor Denies Claims Of Fraud") are written as sentences are:
 * a reader trained on sentences takes every capital for a name. What the reader types as a name in them, and what the
 * rest of the text writes with a capital only, stays as it is; every offset does.
 * @throws CounterclaimError READER_FAILED, READER_TIMEOUT or TEXT_TOO_LARGE
 */
export async function trueCased(text: string, annotator: Annotator): Promise<string> {
  const lines = titleLines(text);
  if (lines.length === 0) return text;
  const titles = lines.map(({ start, end }) => text.slice(start, end));
  const tokens = (await annotator.annotate(titles.join(BETWEEN), null)).flatMap(
    (sentence) => sentence.tokens,
  );
  const names = namesElsewhere(text, lines);
  let offset = 0;
  const lowered = titles.map((title) => {
    const start = offset;
    offset += title.length + BETWEEN.length;
    const own = tokens.filter((token) => token.start >= start && token.end <= start + title.length);
    return own
      .filter((token, at) => at > 0 && isCommon(token, names))
      .reduce(
        (words, token) => lower(words, { start: token.start - start, end: token.end - start }),
        title,
      );
  });
  return lines.reduce(
    (all, line, at) => all.slice(0, line.start) + (lowered[at] ?? '') + all.slice(line.end),
    text,
  );
}

/** What stands with a capital elsewhere, and never without. */
function namesElsewhere(text: string, lines: readonly Span[]): ReadonlySet<string> {
  const rest = lines.reduceRight(
    (all, { start, end }) => all.slice(0, start) + all.slice(end),
    text,
  );
  const names = new Set([...rest.matchAll(CAPITALIZED)].map(([word]) => word));
  const common = new Set([...rest.matchAll(/[\p{Ll}][\p{L}'’]*/gu)].map(([word]) => word));
  return new Set([...names].filter((word) => !common.has(word.toLowerCase())));
}

function isCommon({ ner, pos, text }: Token, names: ReadonlySet<string>): boolean {
  // "May" is a month for the reader of names, even where it is none.
  return (ner === 'O' || pos === 'MD') && !names.has(text);
}

function lower(words: string, { start, end }: Span): string {
  const word = words.slice(start, end).toLowerCase();
  // A letter whose small form is longer would move every offset.
  return word.length === end - start ? words.slice(0, start) + word + words.slice(end) : words;
}
