import { type Knowledge } from '../../fetch/load-knowledge.ts';
import { readPassages } from '../../ingest/read-passages.ts';
import { joinPassages } from '../../relate/words/join-passages.ts';
import { relateTexts } from '../../relate/words/relate-texts.ts';
import { type PredictItem } from '../task.ts';
import { type NliItem, type NliPrediction } from './comparison-tasks.ts';
import { judgeBothWays } from './judge-both-ways.ts';

/** Whether the premise entails, contradicts or leaves open the hypothesis: the task `nli`. */
export const predictNli: PredictItem<NliItem, NliPrediction, Knowledge> = async (
  { id, premise, hypothesis },
  { annotator, knowledge, judge },
) => {
  const told = joinPassages(await readPassages(premise, annotator, knowledge));
  const said = joinPassages(await readPassages(hypothesis, annotator, knowledge));
  const texts = { said: hypothesis, told: premise };
  const judged = judge == null ? null : await judgeBothWays(judge, texts);
  const [likeliest] = relateTexts({ said, told }, judged, knowledge.comparison);
  return { id, label: likeliest?.label ?? 'neutral', score: likeliest?.likelihood ?? 0 };
};
