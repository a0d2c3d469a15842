import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { PAGE_SETS } from './pages/page-sets.ts';
import { CHECKWORTHY_SETS } from './checkworthy/checkworthy-sets.ts';
import { CITES_SET } from './cites/cites-set.ts';
import { COMPARISON_SETS } from './comparison/comparison-sets.ts';
import { CLUSTERS_SET } from './clusters/clusters-set.ts';
import { E2E_SET } from './e2e/e2e-set.ts';
import { type ExpectedDocument, readExpectedDocument } from './gold/expected-document.ts';
import { scoreGold } from './gold/score-gold.ts';
import { type GoldDocument } from './gold-document.ts';
import { type EvaluationSet, exists, labelledLines, type OpenSet } from './labelled-lines.ts';
import { attributionsRow, placesRow, tokensRow } from './labelled-rows.ts';
import {
  geoMeasurements,
  goldMeasurements,
  nerMeasurements,
  quotesMeasurements,
} from './measurements.ts';
import { scoreGeo } from './score-geo.ts';
import { scoreNer } from './score-ner.ts';
import { scoreQuotes } from './score-quotes.ts';
import { type GeoPrediction, type NerPrediction, type QuotesPrediction } from './task.ts';

/** The sets of a folder that holds `eval/dev/*.jsonl`, `gold/gold.json` and `seeds/`. */
export const FOLDER_SETS: readonly EvaluationSet[] = [
  {
    task: 'gold',
    name: 'seeds',
    open: (folder) =>
      openReadings({ expected: join(folder, 'gold', 'gold.json'), texts: join(folder, 'seeds') }),
  },
  labelledLines({
    task: 'quotes',
    name: 'quotes_polnear',
    row: attributionsRow,
    measure: (rows, answers) =>
      quotesMeasurements(
        scoreQuotes(
          rows,
          answers.map((answer) => JSON.parse(answer) as QuotesPrediction),
        ),
      ),
  }),
  labelledLines({
    task: 'ner',
    name: 'ner_conll2003',
    row: tokensRow,
    measure: (rows, answers) =>
      nerMeasurements(
        scoreNer(
          rows,
          answers.map((answer) => JSON.parse(answer) as NerPrediction),
        ),
      ),
  }),
  ...['geo_country_trnews_lgl', 'geo_geowebnews'].map((name) =>
    labelledLines({
      task: 'geo',
      name,
      row: placesRow,
      measure: (rows, answers) =>
        geoMeasurements(
          scoreGeo(
            rows,
            answers.map((answer) => JSON.parse(answer) as GeoPrediction),
          ),
        ),
    }),
  ),
  E2E_SET,
  CLUSTERS_SET,
  CITES_SET,
  ...CHECKWORTHY_SETS,
  ...PAGE_SETS,
  ...COMPARISON_SETS,
];

/** The seeds with the reading that the project carries: for whoever has no other data. */
export const SEED_SETS: readonly EvaluationSet[] = [
  {
    task: 'gold',
    name: 'seeds',
    open: (folder) =>
      openReadings({ expected: join(folder, 'expected.json'), texts: join(folder, 'articles') }),
  },
];

async function openReadings(paths: {
  readonly expected: string;
  readonly texts: string;
}): Promise<OpenSet | null> {
  if (!(await exists(paths.expected))) return null;
  const expected = await readExpectedDocument(paths.expected);
  const texts = await readTexts(expected, paths.texts);
  const lines = [...texts].map(([id, text]) => `${JSON.stringify({ id, text })}\n`);
  return {
    input: Readable.from(lines.map((line) => Buffer.from(line))),
    items: texts.size,
    measure: (answers) => {
      const given = JSON.parse(answers[0] ?? '{"articles":[],"contradictions":[]}') as GoldDocument;
      const score = scoreGold({ expected, given }, texts);
      return { measurements: goldMeasurements(score), errors: score.errors };
    },
  };
}

async function readTexts(
  { articles }: ExpectedDocument,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await Promise.all(
      articles.map(async ({ id }) => [id, await readFile(join(folder, id), 'utf8')] as const),
    ),
  );
}
