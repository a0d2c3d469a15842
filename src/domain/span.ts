/** A stretch of an article's text: `[start, end)` in UTF-16 code units of the stored text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words that stand there. */
export type WordSpan = Span & { readonly exact: string };

/** Where in the article a span stands. */
export type Zone = 'HEADLINE' | 'LEAD' | 'BODY' | 'TRAILER';

/**
 * A span that can be found again: position, exact text and 32 code units on both sides
 * (W3C Web Annotation: TextPositionSelector + TextQuoteSelector).
 */
export interface TextAnchor extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Index of the sentence in the article version, from 0. */
  readonly sentence: number;
  readonly zone: Zone;
}

/** Whether two spans share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
