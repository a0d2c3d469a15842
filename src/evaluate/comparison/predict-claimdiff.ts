import { type Knowledge } from '../../fetch/load-knowledge.ts';
import { readPassages } from '../../ingest/read-passages.ts';
import { comparePassages, likelihoodOf } from '../../relate/words/compare-passages.ts';
import { joinPassages } from '../../relate/words/join-passages.ts';
import { type PredictItem } from '../task.ts';
import { type ClaimdiffItem, type ClaimdiffPrediction } from './comparison-tasks.ts';

/** From here on a claim is called contradicted: where three of four headlines against a claim are found. */
const AGAINST_FROM = 0.5;
/** A contradiction speaks of the same: so much of one claim stands in the other. */
const SAME_MATTER_FROM = 0.3;
const STRENGTHENS_FROM = 0.2;

/** How one outlet's claim bears on another's, and whether both contradict: the task `claimdiff`. */
export const predictClaimdiff: PredictItem<ClaimdiffItem, ClaimdiffPrediction, Knowledge> = async (
  { id, claimA, claimB },
  { annotator, knowledge },
) => {
  const one = joinPassages(await readPassages(claimA, annotator, knowledge));
  const other = joinPassages(await readPassages(claimB, annotator, knowledge));
  const { shareTold, relation, stance } = comparePassages(one, other, knowledge.comparison);
  const against = likelihoodOf('against', stance);
  const contradicts = against >= AGAINST_FROM && shareTold >= SAME_MATTER_FROM;
  const strengthens = shareTold >= STRENGTHENS_FROM || relation[0]?.label === 'entailment';
  return { id, label: contradicts ? 'weaken' : strengthens ? 'strengthen' : 'none', contradicts };
};
