import { type Span } from '../../domain/span.ts';

/** Words in quotation marks, marks included; `open` when it runs on into the next paragraph. */
export interface Quotation extends Span {
  readonly words: number;
  readonly open: boolean;
}

const OPENING = '“„';
const CLOSING = '”';

/** Every quotation of a text; one that is not closed ends with its line. */
export function findQuotations(text: string): readonly Quotation[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line) => inLine(line[0], line.index));
}

function inLine(line: string, offset: number): readonly Quotation[] {
  const found: Quotation[] = [];
  let start: number | null = null;
  [...line].reduce((at, sign) => {
    if (start === null && (OPENING.includes(sign) || isStraight(line, at))) start = at;
    else if (start !== null && (CLOSING.includes(sign) || isStraight(line, at))) {
      found.push(quotation(line, offset, { start, end: at + sign.length, open: false }));
      start = null;
    }
    return at + sign.length;
  }, 0);
  if (start !== null) found.push(quotation(line, offset, { start, end: line.length, open: true }));
  return found;
}

function isStraight(line: string, at: number): boolean {
  return line[at] === '"';
}

function quotation(
  line: string,
  offset: number,
  found: Span & { readonly open: boolean },
): Quotation {
  const words = line.slice(found.start, found.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return {
    start: offset + found.start,
    end: offset + found.end,
    words: words.length,
    open: found.open,
  };
}
