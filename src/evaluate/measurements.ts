import { type GoldScore } from './gold/score-gold.ts';
import { type Measurement } from './evaluation-row.ts';
import { type Figures } from './figures.ts';
import { type GeoScore } from './score-geo.ts';
import { type NerScore } from './score-ner.ts';
import { type QuotesScore } from './score-quotes.ts';

/** The lines of the report for a reading of articles, end to end. */
export function goldMeasurements({ measures, shares, traps }: GoldScore): readonly Measurement[] {
  const quantity = measures.get('contradictions (quantity)');
  return [
    ...[...measures]
      .filter(([measure]) => measure !== 'contradictions (quantity)')
      .map(([measure, { f1, recall }]) => ({
        measure,
        figure: measure === 'claims (high, recall)' ? recall : f1,
      })),
    { measure: 'contradictions (quantity): found', figure: quantity?.right ?? 0 },
    { measure: 'contradictions (quantity): false', figure: quantity?.wrong ?? 0 },
    ...[...shares].map(([measure, figure]) => ({ measure, figure })),
    ...[...traps].map(([trap, figure]) => ({ measure: `trap: ${trap}`, figure })),
  ];
}

/** The lines of the report for attributions. */
export function quotesMeasurements(score: QuotesScore): readonly Measurement[] {
  return [
    { measure: 'with source', figure: score.withSource.f1 },
    ...precisionAndRecall('with source', score.withSource),
    { measure: 'content, half in common', figure: score.partial.f1 },
    ...precisionAndRecall('content, half in common', score.partial),
    { measure: 'content, same ends', figure: score.exact.f1 },
    { measure: 'content, characters', figure: score.characters.f1 },
    { measure: 'source, of content found', figure: score.sourceAccuracy },
    ...[...score.recallByKind].map(([kind, figure]) => ({ measure: `recall of ${kind}`, figure })),
  ];
}

/** The lines of the report for names of people, organizations and places. */
export function nerMeasurements({ overall, untyped, byType }: NerScore): readonly Measurement[] {
  return [
    { measure: 'names', figure: overall.f1 },
    ...precisionAndRecall('names', overall),
    { measure: 'names, any type', figure: untyped.f1 },
    ...[...byType].map(([type, { f1 }]) => ({ measure: `names, ${type}`, figure: f1 })),
  ];
}

/** The lines of the report for countries and places. */
export function geoMeasurements(score: GeoScore): readonly Measurement[] {
  const overlap = score.placesOverlap;
  return [
    ...named('countries named', score.countriesNamed),
    ...named('countries of all places', score.countriesOfPlaces),
    ...named('places, same span', score.places),
    ...(overlap === null ? [] : precisionAndRecall('places, any overlap', overlap)),
  ];
}

function named(measure: string, figures: Figures | null): readonly Measurement[] {
  if (figures === null) return [];
  return [{ measure, figure: figures.f1 }, ...precisionAndRecall(measure, figures)];
}

function precisionAndRecall(
  measure: string,
  { precision, recall }: Pick<Figures, 'precision' | 'recall'>,
): readonly Measurement[] {
  return [
    { measure: `${measure}: precision`, figure: precision },
    { measure: `${measure}: recall`, figure: recall },
  ];
}

/** F1, precision and recall of one measure as lines of the report. */
export function figuresOfMeasure(
  measure: string,
  { precision, recall, f1 }: Figures,
): readonly Measurement[] {
  return [
    { measure, figure: f1 },
    { measure: `${measure}: precision`, figure: precision },
    { measure: `${measure}: recall`, figure: recall },
  ];
}
