import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Annotator } from '../../../src/domain/annotation.ts';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { evaluationRow } from '../../../src/evaluate/evaluation-row.ts';
import { evaluationTable } from '../../../src/evaluate/evaluation-table.ts';
import { type GoldDocument } from '../../../src/evaluate/gold-document.ts';
import { textFields, tokenFields } from '../../../src/evaluate/input-fields.ts';
import {
  type PredictionTask,
  taskByDocument,
  taskByItem,
} from '../../../src/evaluate/prediction-task.ts';
import { type NerPrediction, type TextItem, type TokensItem } from '../../../src/evaluate/task.ts';
import { writeEvaluation } from '../../../src/evaluate/write-evaluation.ts';

/** Capitals are people. */
const ner = taskByItem<TokensItem, NerPrediction, null>({
  input: tokenFields,
  predict: ({ id, tokens }) =>
    Promise.resolve({ id, tags: tokens.map((token) => (/^[A-Z]/.test(token) ? 'B-PER' : 'O')) }),
  encode: (output) => output,
});
const gold = taskByDocument<TextItem, GoldDocument, null>({
  input: textFields,
  predict: () => Promise.resolve({ articles: [], contradictions: [] }),
  encode: (output) => output,
});
const tasks: Readonly<Record<string, PredictionTask<null>>> = { ner, gold };
const annotator: Annotator = {
  engine: 'none',
  annotate: () => Promise.resolve([]),
  tagTokens: () => Promise.resolve([]),
};
const context = { annotator, knowledge: null };
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
  await mkdir(join(folder, 'eval', 'dev'), { recursive: true });
  const lines = [
    { id: '1', tokens: ['Ann', 'slept'], tags: ['B-PER', 'O'] },
    { id: '2', tokens: ['Paris', 'slept'], tags: ['B-LOC', 'O'] },
  ];
  await writeFile(
    join(folder, 'eval', 'dev', 'ner_conll2003.jsonl'),
    lines.map((line) => JSON.stringify(line)).join('\n'),
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe('evaluate', () => {
  it('measures the sets that the folder has and tells which it has not', async () => {
    const { rows, skipped, engine } = await evaluate({ folder, only: null, tasks }, context);
    expect(engine).toBe('none');
    expect(rows.find(({ measure }) => measure === 'names')).toMatchObject({
      task: 'ner',
      set: 'ner_conll2003',
      figure: 0.5,
      floor: '≥ 0.9',
      met: false,
      items: 2,
    });
    expect(skipped).toEqual(
      expect.arrayContaining([
        { task: 'gold', set: 'seeds', reason: 'not in the folder' },
        { task: 'quotes', set: 'quotes_polnear', reason: 'the task "quotes" is not yet built' },
      ]),
    );
    expect(skipped.map(({ set }) => set)).not.toContain('ner_conll2003');
  });

  it('measures the seeds against the reading that comes with the program', async () => {
    const { rows, skipped, errors } = await evaluate({ folder: null, only: null, tasks }, context);
    expect(skipped).toEqual([]);
    expect(rows.find(({ measure }) => measure === 'people')).toMatchObject({ figure: 0, items: 5 });
    expect(errors.length).toBeGreaterThan(100);
  });

  it('measures only the sets that are asked for', async () => {
    const only = ['ner_conll2003'];
    const { rows, skipped } = await evaluate({ folder, only, tasks }, context);
    expect(new Set(rows.map(({ set }) => set))).toEqual(new Set(only));
    expect(skipped).toEqual([]);
  });
});

describe('the report', () => {
  const run = { task: 'gold', set: 'seeds', items: 5, seconds: 1.25 };
  const rows = [
    evaluationRow(run, { measure: 'people', figure: 0.9566 }),
    evaluationRow(run, { measure: 'polarity', figure: 1 }),
    evaluationRow(run, { measure: 'trap: claims in boilerplate', figure: 2 }),
  ];
  const skipped = [{ task: 'geo', set: 'geo_geowebnews', reason: 'not in the folder' }];
  const evaluation = { engine: 'none', rows, skipped, errors: [] };

  it('is an aligned table with what is asked', () => {
    expect(evaluationTable(evaluation).split('\n')).toEqual([
      'task  set    measure                      figure  floor            items  seconds',
      'gold  seeds  people                        0.957  ≥ 0.95  met          5      1.3',
      'gold  seeds  polarity                      1.000                       5      1.3',
      'gold  seeds  trap: claims in boilerplate       2  ≤ 0     NOT MET      5      1.3',
      'geo geo_geowebnews: not measured, not in the folder',
      '1 of 2 floors met',
      '',
    ]);
  });

  it('is written as JSON', async () => {
    const path = join(folder, 'evaluation.json');
    await writeEvaluation(path, evaluation);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(evaluation);
  });

  it('says when it cannot be written', async () => {
    await expect(writeEvaluation(join(folder, 'none', 'x.json'), evaluation)).rejects.toThrow(
      /not possible/,
    );
  });
});
