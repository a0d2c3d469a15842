import { expect } from '@jest/globals';

import { type ArticleReading } from '../../src/domain/reading.ts';
import { type Span, type TextAnchor, type WordSpan } from '../../src/domain/span.ts';

const CONTEXT = 32;

/** Expects that a reading keeps its text, and that all it points at stands there, word for word. */
export function checkReading(text: string, reading: ArticleReading): void {
  const { article, assertions } = reading;
  expect(article.text).toBe(text);
  const words = wordSpansOf(reading);
  // One look at all that is wrong: a text of ten thousand lines has as many spans.
  expect(words.filter(({ start, end, exact }) => exact !== text.slice(start, end))).toEqual([]);
  expect(assertions.flatMap(({ spans }) => spans).filter(isMisplacedIn(text))).toEqual([]);
  expect([...words, ...otherSpansOf(reading)].filter(isOutsideOf(text))).toEqual([]);
}

function isMisplacedIn(text: string): (anchor: TextAnchor) => boolean {
  return ({ start, end, prefix, suffix }) =>
    prefix !== text.slice(Math.max(0, start - CONTEXT), start) ||
    suffix !== text.slice(end, end + CONTEXT);
}

function isOutsideOf(text: string): (span: Span) => boolean {
  return ({ start, end }) => start < 0 || end <= start || end > text.length;
}

/** Every stretch that a reading gives with the words that stand there. */
function wordSpansOf({ assertions, citations, mentions }: ArticleReading): readonly WordSpan[] {
  return [
    ...assertions.flatMap(({ spans }) => spans),
    ...assertions.flatMap(({ chain }) => chain.flatMap(({ span }) => span ?? [])),
    ...citations.flatMap(({ spans }) => spans),
    ...mentions,
  ];
}

/** Every stretch that it gives by its place alone. */
function otherSpansOf({ article, integritySignals }: ArticleReading): readonly Span[] {
  const { titleSpan, bylineSpan, outlet, blocks, boilerplate, credits } = article;
  const facts = [titleSpan, bylineSpan, outlet?.span ?? null];
  const spans = [...facts, ...integritySignals.map(({ span }) => span)];
  return [
    ...spans.filter((span) => span !== null),
    ...blocks,
    ...boilerplate,
    ...credits.map(({ span }) => span),
  ];
}
