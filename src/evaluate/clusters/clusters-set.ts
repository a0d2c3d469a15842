import { z } from 'zod';

import { type EvaluationSet, labelledLines } from '../labelled-lines.ts';
import { figuresOfMeasure } from '../measurements.ts';
import { type ClustersPrediction } from './clusters-task.ts';
import { scoreClusters } from './score-clusters.ts';

const articleRow = z
  .object({ id: z.string(), cluster: z.string() })
  .transform(({ id, cluster }) => ({ id, group: cluster }));

/** BASIL: articles of three outlets on each of many events of one theme. */
export const CLUSTERS_SET: EvaluationSet = labelledLines({
  task: 'clusters',
  name: 'clusters_basil',
  row: articleRow,
  measure: (rows, answers) => {
    const predictions = answers.map((answer) => JSON.parse(answer) as ClustersPrediction);
    const predicted = predictions.map(({ id, cluster }) => ({ id, group: cluster }));
    return figuresOfMeasure('events (B³)', scoreClusters(rows, predicted));
  },
});
