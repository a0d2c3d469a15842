import { readConfig } from '../config.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { type IdentityReview } from '../domain/graph-store.ts';
import { EXIT } from './exit-code.ts';
import { type JudgementOptions, signatureOf } from './judgement.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { withGraph } from './with-graph.ts';

/** What the command line says of two names. */
interface JudgeRequest extends JudgementOptions {
  readonly ids: readonly string[];
  readonly judgement: IdentityReview['judgement'];
}

/**
 * Keeps a person's judgement whether two people, organizations or outlets are one; it can be taken back by
 * another, and merges nothing.
 * @throws CounterclaimError BAD_INPUT for other than two ids or when nobody is named as judge, NOT_FOUND when the
 * graph does not have both
 */
export function runJudge(
  surroundings: Surroundings,
  output: Output,
  { ids, judgement, ...options }: JudgeRequest,
): Promise<number> {
  const [oneId, otherId] = twoOf(ids);
  const signature = signatureOf(options, readConfig(surroundings.environment).reviewer);
  const review: IdentityReview = { oneId, otherId, judgement, ...signature };
  return withGraph({ surroundings, output }, async ({ writer }) => {
    const isKept = await writer.transact((transaction) => transaction.judge(review));
    if (!isKept) {
      throw new CounterclaimError(
        'NOT_FOUND',
        `Two people, organizations or outlets of the graph were wanted, got ${oneId} and ${otherId}.`,
        { remedy: 'Ask for the ids with GraphQL, for example { people { nodes { id name } } }.' },
      );
    }
    if (output.isJson) output.answer(JSON.stringify(review));
    else output.say(`kept: ${judgement} by ${signature.by}`);
    return EXIT.ok;
  });
}

function twoOf(ids: readonly string[]): readonly [oneId: string, otherId: string] {
  const [oneId, otherId] = ids;
  if (oneId !== undefined && otherId !== undefined && oneId !== otherId && ids.length === 2) {
    return [oneId, otherId];
  }
  throw new CounterclaimError(
    'BAD_INPUT',
    `Two ids, of different ones, were wanted, got ${ids.join(' ')}.`,
  );
}
