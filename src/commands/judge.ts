import { CounterclaimError } from '../domain/errors.ts';
import { type IdentityReview } from '../domain/graph-store.ts';
import { EXIT } from './exit-code.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { withGraph } from './with-graph.ts';

/** What a person judged, of whichever ids were given. */
interface Judged extends Omit<IdentityReview, 'oneId' | 'otherId'> {
  readonly ids: readonly string[];
}

/**
 * Keeps a person's judgement whether two people, organizations or outlets are one; it can be taken back by
 * another, and merges nothing.
 * @throws CounterclaimError BAD_INPUT for other than two ids, NOT_FOUND when the graph does not have both
 */
export function runJudge(
  surroundings: Surroundings,
  output: Output,
  { ids, ...judged }: Judged,
): Promise<number> {
  const [oneId, otherId] = twoOf(ids);
  const { judgement } = judged;
  return withGraph({ surroundings, output }, async ({ writer }) => {
    const review = { oneId, otherId, ...judged };
    const isKept = await writer.transact((transaction) => transaction.judge(review));
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
