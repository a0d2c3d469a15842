import { type Knowledge } from '../../fetch/load-knowledge.ts';
import { readPassages } from '../../ingest/read-passages.ts';
import { comparePassages } from '../../relate/words/compare-passages.ts';
import { joinPassages } from '../../relate/words/join-passages.ts';
import { type PredictItem } from '../task.ts';
import { type NliItem, type NliPrediction } from './comparison-tasks.ts';

/** Whether the premise entails, contradicts or leaves open the hypothesis: the task `nli`. */
export const predictNli: PredictItem<NliItem, NliPrediction, Knowledge> = async (
  { id, premise, hypothesis },
  { annotator, knowledge },
) => {
  const told = joinPassages(await readPassages(premise, annotator, knowledge));
  const said = joinPassages(await readPassages(hypothesis, annotator, knowledge));
  const [likeliest] = comparePassages(said, told, knowledge.comparison).relation;
  return { id, label: likeliest?.label ?? 'neutral', score: likeliest?.likelihood ?? 0 };
};
