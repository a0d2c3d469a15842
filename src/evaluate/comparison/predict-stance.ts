import { CounterclaimError } from '../../domain/errors.ts';
import { type ComparisonKnowledge } from '../../domain/knowledge-comparison.ts';
import { type Passage } from '../../domain/passage.ts';
import { type Knowledge } from '../../fetch/load-knowledge.ts';
import { readPassages } from '../../ingest/read-passages.ts';
import { comparePassages, likelihoodOf } from '../../relate/words/compare-passages.ts';
import { joinPassages } from '../../relate/words/join-passages.ts';
import { sideOfBody } from '../../relate/words/side-of-body.ts';
import { type PredictItem, type PredictionContext } from '../task.ts';
import { type StanceItem, type StancePrediction } from './comparison-tasks.ts';

/** A body of which no sentences tell so much of the headline is about something else. */
const RELATED_FROM = 0.3;

/** Which side a text takes on what another says: the task `stance`. */
export const predictStance: PredictItem<StanceItem, StancePrediction, Knowledge> = async (
  item,
  context,
) => {
  const { annotator, knowledge } = context;
  const said = joinPassages(await readPassages(item.said, annotator, knowledge));
  const sentences = await readPassages(textOf(item, context), annotator, knowledge);
  return { id: item.id, label: LABELS[item.kind](said, sentences, knowledge.comparison) };
};

type Labeller = (
  said: Passage,
  sentences: readonly Passage[],
  knowledge: ComparisonKnowledge,
) => string;

const LABELS: Readonly<Record<StanceItem['kind'], Labeller>> = {
  HEADLINE: (said, sentences, knowledge) =>
    comparePassages(said, joinPassages(sentences), knowledge).stance[0]?.label ?? 'observing',
  BODY: labelOfBody,
  PERSPECTIVE: (said, sentences, knowledge) => {
    const { stance: labels } = comparePassages(said, joinPassages(sentences), knowledge);
    const isAgainst = likelihoodOf('against', labels) > likelihoodOf('for', labels);
    return isAgainst ? 'undermine' : 'support';
  },
};

function labelOfBody(
  said: Passage,
  sentences: readonly Passage[],
  knowledge: ComparisonKnowledge,
): string {
  const { shareTold, side } = sideOfBody(said, sentences, knowledge);
  return shareTold < RELATED_FROM ? 'unrelated' : (side[0]?.label ?? 'discuss');
}

function textOf(
  { id, told, bodyId }: StanceItem,
  { bodies }: PredictionContext<Knowledge>,
): string {
  const text = told ?? bodies?.get(bodyId ?? '');
  if (text !== undefined) return text;
  throw new CounterclaimError(
    'BAD_INPUT',
    `Item ${id}: a body was wanted, in "body" or under its "body_id" in the file of --bodies; ${bodyId ?? 'none'} is not there.`,
  );
}
