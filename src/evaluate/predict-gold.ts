import { type Knowledge } from '../fetch/load-knowledge.ts';
import { claimsOfReadings } from '../ingest/claims-in-context.ts';
import { readArticle } from '../ingest/read-article.ts';
import { relateClaims } from '../relate/relate-claims.ts';
import { type GoldDocument } from './gold-document.ts';
import { goldOfReadings } from './gold-of-readings.ts';
import { type PredictAll, type TextItem } from './task.ts';

/** What a few articles say, end to end, and where they contradict each other: the task `gold`. */
export const predictGold: PredictAll<TextItem, GoldDocument, Knowledge> = async (
  items,
  { annotator, knowledge },
) => {
  const readings = await Promise.all(
    items.map(({ id, text }) =>
      readArticle({ key: id, origin: id, text, metadata: {} }, annotator, knowledge),
    ),
  );
  return goldOfReadings(
    readings,
    relateClaims(claimsOfReadings(readings), [], knowledge.comparison),
  );
};
