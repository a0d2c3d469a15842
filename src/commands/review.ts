import { readConfig } from '../config.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { type RelationReview } from '../domain/graph-store.ts';
import { EXIT } from './exit-code.ts';
import { type JudgementOptions, signatureOf } from './judgement.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { withGraph } from './with-graph.ts';

/** What the command line says of a relation. */
interface ReviewRequest extends JudgementOptions {
  readonly relationId: string;
  readonly verdict: RelationReview['verdict'];
}

/**
 * Keeps a person's judgement of a contradiction, corroboration or qualification; the same name can judge anew,
 * and others beside it.
 * @throws CounterclaimError NOT_FOUND when the graph has no such relation, BAD_INPUT when nobody is named
 */
export function runReview(
  surroundings: Surroundings,
  output: Output,
  { relationId, verdict, ...options }: ReviewRequest,
): Promise<number> {
  const signature = signatureOf(options, readConfig(surroundings.environment).reviewer);
  const review: RelationReview = { relationId, verdict, ...signature };
  return withGraph({ surroundings, output }, async ({ writer }) => {
    const isKept = await writer.transact((transaction) => transaction.review(review));
    if (!isKept) throw noRelation(relationId);
    if (output.isJson) output.answer(JSON.stringify(review));
    else output.say(`kept: ${verdict} by ${signature.by}`);
    return EXIT.ok;
  });
}

function noRelation(id: string): CounterclaimError {
  return new CounterclaimError(
    'NOT_FOUND',
    `The id of a contradiction, corroboration or qualification was wanted; the graph has none with "${id}".`,
    { remedy: 'Take an id from "counterclaim ask contested" or "counterclaim ask differences".' },
  );
}
