import { z } from 'zod';

import { type Measurement } from '../evaluation-row.ts';
import { type EvaluationSet, labelledLines } from '../labelled-lines.ts';
import { type CheckworthyPrediction } from './checkworthy-task.ts';
import { type LabelledSentence, scoreCheckworthy } from './score-checkworthy.ts';

const sentenceRow: z.ZodType<LabelledSentence> = z.object({
  id: z.string(),
  label: z.union([z.literal(0), z.literal(1)]),
  doc: z.string().optional(),
});

/** Sentences of debates and speeches that people marked as worth checking or not. */
export const CHECKWORTHY_SETS: readonly EvaluationSet[] = [
  'claims_checkworthy_clef19',
  'claims_checkworthy_claimbuster',
].map((name) => labelledLines({ task: 'checkworthy', name, row: sentenceRow, measure }));

function measure(
  rows: readonly LabelledSentence[],
  answers: readonly string[],
): readonly Measurement[] {
  const predictions = answers.map((answer) => JSON.parse(answer) as CheckworthyPrediction);
  const { meanByDocument, averagePrecision, worthy } = scoreCheckworthy(rows, predictions);
  return [
    ...figure('mean average precision', meanByDocument),
    ...figure('average precision', averagePrecision),
    { measure: 'worthy', figure: worthy.f1 },
    { measure: 'worthy: precision', figure: worthy.precision },
    { measure: 'worthy: recall', figure: worthy.recall },
  ];
}

function figure(measured: string, value: number | null): readonly Measurement[] {
  return value === null ? [] : [{ measure: measured, figure: value }];
}
