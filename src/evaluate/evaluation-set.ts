import { createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { type z } from 'zod';

import { type Measurement } from './evaluation-row.ts';
import { type ExpectedDocument, readExpectedDocument } from './gold/expected-document.ts';
import { scoreGold } from './gold/score-gold.ts';
import { type GoldDocument } from './gold-document.ts';
import { parseItem, readInputLines } from './input-line.ts';
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

/** A labelled set that lies ready: what is asked, and how answers are measured. */
interface OpenSet {
  /** JSON Lines. */
  readonly input: AsyncIterable<Uint8Array>;
  readonly items: number;
  readonly measure: (answers: readonly string[]) => SetResult;
}

interface SetResult {
  readonly measurements: readonly Measurement[];
  /** One line an error, where the scorer tells. */
  readonly errors: readonly string[];
}

/** A set that may lie in the folder. */
export interface EvaluationSet {
  readonly task: string;
  readonly name: string;
  /** Null when the folder has no such set. */
  readonly open: (folder: string) => Promise<OpenSet | null>;
}

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

function labelledLines<Row>(set: {
  readonly task: string;
  readonly name: string;
  readonly row: z.ZodType<Row>;
  readonly measure: (rows: readonly Row[], answers: readonly string[]) => readonly Measurement[];
}): EvaluationSet {
  return {
    task: set.task,
    name: set.name,
    open: async (folder) => {
      const path = join(folder, 'eval', 'dev', `${set.name}.jsonl`);
      if (!(await exists(path))) return null;
      const rows: Row[] = [];
      for await (const line of readInputLines(createReadStream(path))) {
        rows.push(parseItem(line, set.row));
      }
      return {
        input: createReadStream(path),
        items: rows.length,
        measure: (answers) => ({
          measurements: set.measure(rows, answers),
          errors: [],
        }),
      };
    },
  };
}

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

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
