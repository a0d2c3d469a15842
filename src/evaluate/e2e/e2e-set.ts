import { z } from 'zod';

import { scoreClusters } from '../clusters/score-clusters.ts';
import { type EvaluationSet, labelledLines } from '../labelled-lines.ts';
import { figuresOfMeasure } from '../measurements.ts';
import { type E2ePrediction } from './e2e-task.ts';
import { type LabelledArticle, scoreE2e } from './score-e2e.ts';

const actors = z.array(z.object({ name: z.string(), mentions: z.array(z.string()) }));

/** A line of a set of whole articles with their actors. */
const articleRow: z.ZodType<LabelledArticle> = z.object({
  id: z.string(),
  event: z.coerce.string(),
  people: actors,
  groups: actors,
  countries: z.array(z.object({ code: z.string() })),
});

/** NewsWCL50: articles of five outlets on each of several events. */
export const E2E_SET: EvaluationSet = labelledLines({
  task: 'e2e',
  name: 'e2e_newswcl50',
  row: articleRow,
  measure: (rows, answers) => {
    const predictions = answers.map((answer) => JSON.parse(answer) as E2ePrediction);
    const { people, countries } = scoreE2e(rows, predictions);
    const events = scoreClusters(
      rows.map(({ id, event }) => ({ id, group: event })),
      predictions.map(({ id, cluster }) => ({ id, group: cluster })),
    );
    return [
      ...figuresOfMeasure('people', people),
      ...figuresOfMeasure('countries', countries),
      ...figuresOfMeasure('events (B³)', events),
    ];
  },
});
