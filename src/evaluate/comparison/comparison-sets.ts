import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { z } from 'zod';

import { type Measurement } from '../evaluation-row.ts';
import { share } from '../figures.ts';
import { parseItem, readInputLines } from '../input-line.ts';
import { type EvaluationSet, exists, labelledLines } from '../labelled-lines.ts';
import { type ClaimdiffPrediction } from './comparison-tasks.ts';
import { readBodies } from './read-bodies.ts';
import { type LabelledItem, type LabelsScore, scoreLabels } from './score-labels.ts';

const labelled: z.ZodType<LabelledItem> = z.object({ id: z.string(), label: z.string() });
/** In sets of two labels "neutral" holds what contradicts, too. */
const TWO_WAY = { contradiction: 'neutral' };

/** Pairs of texts of which people said how the one bears on the other. */
export const COMPARISON_SETS: readonly EvaluationSet[] = [
  nliSet('nli_rte3_3way'),
  nliSet('nli_equate_newsnli', TWO_WAY),
  nliSet('nli_equate_rte_quant', TWO_WAY),
  nliSet('nli_equate_redditnli'),
  nliSet('nli_fever_symmetric'),
  nliSet('nli_breaking'),
  labelledSet('stance', 'stance_emergent'),
  bodiesSet(),
  labelledSet('stance', 'stance_perspectrum'),
  claimdiffSet(),
];

function nliSet(name: string, names: Readonly<Record<string, string>> = {}): EvaluationSet {
  return labelledSet('nli', name, names);
}

function labelledSet(
  task: string,
  name: string,
  names: Readonly<Record<string, string>> = {},
): EvaluationSet {
  return labelledLines({
    task,
    name,
    row: labelled,
    measure: (rows, answers) => measurementsOf(scoreLabels(rows, read(answers), names)),
  });
}

function read(answers: readonly string[]): readonly LabelledItem[] {
  return answers.map((answer) => JSON.parse(answer) as LabelledItem);
}

function measurementsOf({ accuracy, macroF1, byLabel }: LabelsScore): readonly Measurement[] {
  return [
    { measure: 'accuracy', figure: accuracy },
    { measure: 'labels, mean F1', figure: macroF1 },
    ...[...byLabel].map(([label, { f1 }]) => ({ measure: `F1 of ${label}`, figure: f1 })),
  ];
}

/** Headlines against the bodies of other articles; what counts is how the related ones are told apart. */
function bodiesSet(): EvaluationSet {
  const name = 'stance_fnc1';
  return {
    task: 'stance',
    name,
    open: async (folder) => {
      const file = join(folder, 'eval', 'dev', `${name}.jsonl`);
      const bodiesFile = join(folder, 'eval', 'dev', `${name}_bodies.jsonl`);
      if (!(await exists(file)) || !(await exists(bodiesFile))) return null;
      const bodies = await readBodies(bodiesFile);
      const rows = await readRows(file);
      const lines = rows.map(({ id, headline, body_id }) =>
        JSON.stringify({ id, headline, body: bodies.get(String(body_id)) ?? '' }),
      );
      return {
        input: Readable.from(lines.map((line) => Buffer.from(`${line}\n`))),
        items: rows.length,
        measure: (answers) => ({ measurements: measureBodies(rows, read(answers)), errors: [] }),
      };
    },
  };
}

const bodyItem = z.object({
  id: z.string(),
  label: z.string(),
  headline: z.string(),
  body_id: z.union([z.string(), z.number()]),
});

async function readRows(file: string): Promise<readonly z.infer<typeof bodyItem>[]> {
  const rows: z.infer<typeof bodyItem>[] = [];
  for await (const line of readInputLines(createReadStream(file))) {
    rows.push(parseItem(line, bodyItem));
  }
  return rows;
}

function measureBodies(
  rows: readonly LabelledItem[],
  answers: readonly LabelledItem[],
): readonly Measurement[] {
  const related = scoreLabels(
    rows.filter(({ label }) => label !== 'unrelated'),
    answers,
  );
  return [
    { measure: 'accuracy', figure: scoreLabels(rows, answers).accuracy },
    { measure: 'related, mean F1', figure: related.macroF1 },
    ...[...related.byLabel].map(([label, { f1 }]) => ({
      measure: `related, F1 of ${label}`,
      figure: f1,
    })),
  ];
}

/** What matters there is how seldom claims that do not contradict are said to. */
function claimdiffSet(): EvaluationSet {
  return labelledLines({
    task: 'claimdiff',
    name: 'claims_claimdiff',
    row: labelled,
    measure: (rows, answers) => {
      const predictions = answers.map((answer) => JSON.parse(answer) as ClaimdiffPrediction);
      const contradicted = new Set(
        predictions.filter(({ contradicts }) => contradicts).map(({ id }) => id),
      );
      const called = (label: string): Measurement => {
        const own = rows.filter((row) => row.label === label);
        const wrong = own.filter(({ id }) => contradicted.has(id)).length;
        return { measure: `${label} called a contradiction`, figure: share(wrong, own.length, 0) };
      };
      return [
        ...measurementsOf(scoreLabels(rows, predictions)),
        ...['none', 'strengthen', 'weaken'].map(called),
      ];
    },
  });
}
