import { CounterclaimError } from '../domain/errors.ts';
import { offsetScale } from '../lib/code-points.ts';
import { type GoldArticle, type GoldDocument } from './gold-document.ts';
import {
  type GeoPrediction,
  type QuotesPrediction,
  type SpanGroup,
  type TextItem,
} from './task.ts';

/** The countries of a text, its place names counted in code points. */
export function geoInCodePoints(prediction: GeoPrediction, { text }: TextItem): GeoPrediction {
  if (prediction.toponyms === undefined) return prediction;
  return { ...prediction, toponyms: prediction.toponyms.map(spanScale(text)) };
}

/** The attributions of a text, counted in code points. */
export function quotesInCodePoints(
  prediction: QuotesPrediction,
  { text }: TextItem,
): QuotesPrediction {
  const { toCodePoints } = offsetScale(text);
  const scaled = ({ spans }: SpanGroup): SpanGroup => ({
    spans: spans.map(([start, end]) => [toCodePoints(start), toCodePoints(end)]),
  });
  return {
    ...prediction,
    attributions: prediction.attributions.map(({ content, source }) => ({
      content: scaled(content),
      source: scaled(source),
    })),
  };
}

/** A reading of several texts, counted in code points of each. */
export function goldInCodePoints(document: GoldDocument, items: readonly TextItem[]): GoldDocument {
  const texts = new Map(items.map(({ id, text }) => [id, text]));
  return {
    ...document,
    articles: document.articles.map((article) =>
      articleInCodePoints(article, texts.get(article.id)),
    ),
  };
}

function articleInCodePoints(article: GoldArticle, text: string | undefined): GoldArticle {
  if (text === undefined) {
    throw new CounterclaimError(
      'INTERNAL',
      `Wanted readings of the given texts only, got one of ${article.id}.`,
    );
  }
  const scaled = spanScale(text);
  return {
    ...article,
    boilerplate: article.boilerplate.map(scaled),
    claims: article.claims.map(scaled),
    citations: article.citations.map(scaled),
    entities: article.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map(scaled),
    })),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function spanScale(text: string): <Item extends Stretch>(item: Item) => Item {
  const { toCodePoints } = offsetScale(text);
  return (item) => ({ ...item, start: toCodePoints(item.start), end: toCodePoints(item.end) });
}
