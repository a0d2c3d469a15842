import { type Knowledge } from '../../fetch/load-knowledge.ts';
import { joinPassages, readPassages } from '../../ingest/read-passages.ts';
import {
  likelihoodOf,
  relationOf,
  shareOfWordsTold,
  stanceOf,
} from '../../relate/words/compare-passages.ts';
import { type PredictItem } from '../task.ts';
import { type ClaimdiffItem, type ClaimdiffPrediction } from './comparison-tasks.ts';

/** From here on a claim is called contradicted: where three of four headlines against a claim are found. */
const AGAINST_FROM = 0.5;
/** A contradiction speaks of the same: so much of one claim stands in the other. */
const SAME_MATTER_FROM = 0.5;
const STRENGTHENS_FROM = 0.2;

/** How one outlet's claim bears on another's, and whether both contradict: the task `claimdiff`. */
export const predictClaimdiff: PredictItem<ClaimdiffItem, ClaimdiffPrediction, Knowledge> = async (
  { id, claimA, claimB },
  { annotator, knowledge },
) => {
  const one = joinPassages(await readPassages(claimA, annotator, knowledge));
  const other = joinPassages(await readPassages(claimB, annotator, knowledge));
  const shared = shareOfWordsTold(one, other, knowledge.comparison);
  const against = likelihoodOf('against', stanceOf(one, other, knowledge.comparison));
  const relation = relationOf(one, other, knowledge.comparison)[0]?.label;
  const contradicts = against >= AGAINST_FROM && shared >= SAME_MATTER_FROM;
  const strengthens = shared >= STRENGTHENS_FROM || relation === 'entailment';
  return { id, label: contradicts ? 'weaken' : strengthens ? 'strengthen' : 'none', contradicts };
};
