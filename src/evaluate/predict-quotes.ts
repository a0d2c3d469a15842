import { type ExtractionKnowledge } from '../domain/knowledge-extraction.ts';
import { contains, type Span } from '../domain/span.ts';
import { findAttributions } from '../extract/attribution/find-attributions.ts';
import { lexiconOf } from '../extract/lexicon.ts';
import { repairTree } from '../extract/tree/repair-tree.ts';
import { sentenceTree } from '../extract/tree/sentence-tree.ts';
import { type PredictItem, type QuotesPrediction, type SpanPair, type TextItem } from './task.ts';

/**
 * Who says, thinks or wants what in a text: the task `quotes`. It asks for what is said as a whole: what
 * is told inside of it ("she said that he had denied it") is a link of the graph's chains, not an answer here.
 */
export const predictQuotes: PredictItem<
  TextItem,
  QuotesPrediction,
  { readonly extraction: ExtractionKnowledge }
> = async (item, { annotator, knowledge }) => {
  const lexicon = lexiconOf(knowledge.extraction);
  const sentences = await annotator.annotate(item.text, null);
  const trees = sentences.map((sentence) => repairTree(sentenceTree(sentence), lexicon));
  const attributions = findAttributions(item.text, trees, lexicon);
  return {
    id: item.id,
    attributions: outermost(attributions).map(({ content, source }) => ({
      content: { spans: content.map(pair) },
      source: { spans: source === null ? [] : [pair(source.span)] },
    })),
  };
};

function outermost<Said extends { readonly content: readonly Span[] }>(
  attributions: readonly Said[],
): readonly Said[] {
  return attributions.filter((inner) => !attributions.some((outer) => isWithin(inner, outer)));
}

function isWithin(
  inner: { readonly content: readonly Span[] },
  outer: { readonly content: readonly Span[] },
): boolean {
  if (inner === outer || length(inner.content) >= length(outer.content)) return false;
  return inner.content.every((piece) => outer.content.some((whole) => contains(whole, piece)));
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function pair(span: Span): SpanPair {
  return [span.start, span.end];
}
