import { offsetScale } from '../../lib/code-points.ts';
import { type Span } from '../../domain/span.ts';
import { splitSentences } from './split-sentences.ts';

/** One article's text as the scorer measures it, in code points. */
export interface GoldText {
  readonly characters: readonly string[];
  /** The words that a span touches, by index. */
  readonly wordsIn: (span: Span) => ReadonlySet<number>;
  /** The sentence that holds most of the span, by index; null for an empty span. */
  readonly sentenceOf: (span: Span) => number | null;
}

/** Words and sentences of a text; they depend on no reader, so that any two readings compare. */
export function goldText(text: string): GoldText {
  const { toCodePoints } = offsetScale(text);
  const measured = ({ start, end }: Span): Span => ({
    start: toCodePoints(start),
    end: toCodePoints(end),
  });
  const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)].map((match) =>
    measured({ start: match.index, end: match.index + match[0].length }),
  );
  const sentences = splitSentences(text).map(measured);
  return {
    characters: Array.from(text),
    wordsIn: (span) => wordsTouching(words, span),
    sentenceOf: (span) => (span.end > span.start ? mostOverlapping(sentences, span) : null),
  };
}

function wordsTouching(words: readonly Span[], { start, end }: Span): ReadonlySet<number> {
  return new Set(
    words.flatMap((word, index) => (word.start < end && word.end > start ? [index] : [])),
  );
}

/** The first of those that share most with the span; the nearest when none does. */
function mostOverlapping(sentences: readonly Span[], { start, end }: Span): number | null {
  let best: { index: number; shared: number } | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const shared = Math.min(end, sentence.end) - Math.max(start, sentence.start);
    if (best === null || shared > best.shared) best = { index, shared };
  }
  return best?.index ?? null;
}
