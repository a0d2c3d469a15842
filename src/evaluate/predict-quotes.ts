import { type ExtractionKnowledge } from '../domain/knowledge-extraction.ts';
import { type Span } from '../domain/span.ts';
import { findAttributions } from '../extract/attribution/find-attributions.ts';
import { lexiconOf } from '../extract/lexicon.ts';
import { repairTree } from '../extract/tree/repair-tree.ts';
import { sentenceTree } from '../extract/tree/sentence-tree.ts';
import { type PredictItem, type QuotesPrediction, type SpanPair, type TextItem } from './task.ts';

/** Who says, thinks or wants what in a text: the task `quotes`. */
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
    attributions: attributions.map(({ content, source }) => ({
      content: { spans: content.map(pair) },
      source: { spans: source === null ? [] : [pair(source.span)] },
    })),
  };
};

function pair(span: Span): SpanPair {
  return [span.start, span.end];
}
