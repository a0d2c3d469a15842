import { CounterclaimError } from '../domain/errors.ts';
import { type IdentityReview } from '../domain/graph-store.ts';
import { EXIT } from './exit-code.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { withGraph } from './with-graph.ts';

/**
 * Keeps a person's judgement whether two people, organizations or outlets are one; it can be taken back by
 * another, and merges nothing.
 * @throws CounterclaimError NOT_FOUND when the graph does not have both
 */
export function runJudge(
  surroundings: Surroundings,
  output: Output,
  review: IdentityReview,
): Promise<number> {
  return withGraph({ surroundings, output }, async ({ writer }) => {
    const isKept = await writer.transact((transaction) => transaction.judge(review));
    const { oneId, otherId, judgement } = review;
    if (!isKept) {
      throw new CounterclaimError(
        'NOT_FOUND',
        `Two people, organizations or outlets of the graph were wanted, got ${oneId} and ${otherId}.`,
        { remedy: 'Ask for the ids with GraphQL, for example { people { nodes { id name } } }.' },
      );
    }
    if (output.isJson) output.answer(JSON.stringify({ oneId, otherId, judgement }));
    else output.say(`kept: ${judgement}`);
    return EXIT.ok;
  });
}
