import { type Knowledge } from '../fetch/load-knowledge.ts';
import { quotesInCodePoints } from './door.ts';
import { textFields } from './input-fields.ts';
import { predictQuotes } from './predict-quotes.ts';
import { type PredictionTask, taskByItem } from './prediction-task.ts';

/** The tasks that are built, by name. */
export const PREDICTION_TASKS: Readonly<Record<string, PredictionTask<Knowledge>>> = {
  quotes: taskByItem({ input: textFields, predict: predictQuotes, encode: quotesInCodePoints }),
};
