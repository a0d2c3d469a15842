import { z } from 'zod';

import { type EvaluationSet, labelledLines } from '../labelled-lines.ts';
import { figuresOfMeasure } from '../measurements.ts';
import { type CitesPrediction } from './cites-task.ts';
import { type LabelledCites, scoreCites } from './score-cites.ts';

const articleRow: z.ZodType<LabelledCites> = z.object({
  id: z.string(),
  cited_outlets: z.array(z.string()),
  wire: z.string().nullable(),
});

/** PolNeAR's articles with the outlets that stand in their sources. */
export const CITES_SET: EvaluationSet = labelledLines({
  task: 'cites',
  name: 'cites_polnear_outlets',
  row: articleRow,
  measure: (rows, answers) => {
    const predictions = answers.map((answer) => JSON.parse(answer) as CitesPrediction);
    const { outlets, wire } = scoreCites(rows, predictions);
    return [...figuresOfMeasure('outlets cited', outlets), ...figuresOfMeasure('wire', wire)];
  },
});
