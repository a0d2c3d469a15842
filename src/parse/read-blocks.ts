import { type BlockKind, type BoilerplateSpan, type TextBlock } from '../domain/article.ts';
import { isProse, type LabelledPage, type PagePart } from './page-part.ts';
import { readDateline } from './read-dateline.ts';

const LONGEST_HEADING = 16;

/** The blocks of a page, in order; what nothing else is known of is a heading, a question or a paragraph. */
export function readBlocks(page: LabelledPage): readonly TextBlock[] {
  return page.parts.flatMap((part, index) => {
    const kind = page.labels[index]?.kind;
    return kind === undefined ? contentBlocks(part) : [{ kind, start: part.start, end: part.end }];
  });
}

/** The spans that are no content; neighbours with one reason are one span. */
export function boilerplateSpans(page: LabelledPage): readonly BoilerplateSpan[] {
  const spans: BoilerplateSpan[] = [];
  let open = false;
  page.parts.forEach((part, index) => {
    const reason = page.labels[index]?.reason;
    const last = spans.at(-1);
    if (reason !== undefined) {
      const joins = open && last?.reason === reason;
      const start = joins ? last.start : part.start;
      if (joins) spans.pop();
      spans.push({ start, end: part.end, reason });
    }
    open = reason !== undefined;
  });
  return spans;
}

function contentBlocks(part: PagePart): readonly TextBlock[] {
  const dateline = readDateline(part);
  if (dateline === null) return prosaicBlocks(part);
  const start = part.start + dateline.length;
  const rest = { ...part, start, text: part.text.slice(dateline.length) };
  return [{ kind: 'METADATA', start: part.start, end: start }, ...prosaicBlocks(rest)];
}

function prosaicBlocks(part: PagePart): readonly TextBlock[] {
  if (/\?["”’)]*$/u.test(part.text) && !/[”"’]$/u.test(part.text)) return questionBlocks(part);
  return [{ kind: kindOf(part), start: part.start, end: part.end }];
}

function kindOf(part: PagePart): BlockKind {
  const stops = /[.!?:;,"”’)…]$/u.test(part.text);
  return part.wordCount <= LONGEST_HEADING && !stops && !isProse(part) && /\p{L}/u.test(part.text)
    ? 'HEADING'
    : 'PARAGRAPH';
}

/** What leads up to a question is read; the question is not. */
function questionBlocks(part: PagePart): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  // An abbreviation ("Dr. Roe, …", "1. Is …") ends no sentence.
  for (const match of part.text.matchAll(
    /(?:\b(?:\p{Lu}\p{Ll}{0,3}|\p{Lu}|\d+)\.|[^.!?]|[.!?](?!["”’)]*\s+[\p{Lu}"“‘]))+[.!?]*["”’)]*\s*/gu,
  )) {
    const sentence = match[0].trimEnd();
    const kind = sentence.endsWith('?') ? 'QUESTION' : 'PARAGRAPH';
    const start = part.start + match.index;
    const last = blocks.at(-1);
    if (last?.kind === kind) blocks.pop();
    const begin = last?.kind === kind ? last.start : start;
    blocks.push({ kind, start: begin, end: start + sentence.length });
  }
  return blocks;
}
