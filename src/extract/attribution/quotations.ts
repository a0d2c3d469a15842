import { type Span } from '../../domain/span.ts';

/** Words in quotation marks, marks included; `open` when it runs on into the next paragraph. */
export interface Quotation extends Span {
  readonly words: number;
  readonly open: boolean;
}

/** A quotation up to its closing mark; without one, up to the end of the line. */
const QUOTED = /[“„][^”]*(?:”|$)|"[^"]*(?:"|$)/gu;

/** Every quotation of a text; one that is not closed ends with its line. */
export function findQuotations(text: string): readonly Quotation[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line) => inLine(line[0], line.index));
}

function inLine(line: string, offset: number): readonly Quotation[] {
  return [...line.matchAll(QUOTED)].map(({ 0: exact, index }) => ({
    start: offset + index,
    end: offset + index + exact.length,
    words: (exact.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length,
    open: !/.["”]$/u.test(exact),
  }));
}
