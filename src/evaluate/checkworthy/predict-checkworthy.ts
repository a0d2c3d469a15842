import { type ExtractionKnowledge } from '../../domain/knowledge-extraction.ts';
import { checkWorthiness } from '../../extract/worthiness/check-worthiness.ts';
import { type PredictItem } from '../task.ts';
import { type CheckworthyItem, type CheckworthyPrediction } from './checkworthy-task.ts';

/** Whether a sentence is worth checking, and how much: the task `checkworthy`. */
export const predictCheckworthy: PredictItem<
  CheckworthyItem,
  CheckworthyPrediction,
  { readonly extraction: Pick<ExtractionKnowledge, 'worthiness'> }
> = ({ id, text }, { knowledge }) => {
  const { worthiness } = knowledge.extraction;
  const score = checkWorthiness(text, worthiness);
  return Promise.resolve({ id, label: score >= worthiness.worthyFrom ? 1 : 0, score });
};
