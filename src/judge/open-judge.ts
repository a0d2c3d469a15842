import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { type Judge, type JudgedPair, type JudgeScores } from '../domain/judge.ts';
import { loadModel, type LoadedModel } from './load-model.ts';

const SHIPPED = fileURLToPath(new URL('../../models/judge/', import.meta.url));

/**
 * The judge of a folder, or the shipped one; it is loaded once, when it is first asked.
 * `judge` throws CounterclaimError BAD_CONFIG where the folder holds no model of the wanted contract.
 */
export function openJudge(folder: string | null): Judge {
  let loaded: Promise<LoadedModel> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const load = (): Promise<LoadedModel> => (loaded ??= loadModel(folder ?? SHIPPED));
  return {
    judge: (pairs) => {
      // A session computes one thing at a time.
      const scores = last.then(async () => judgeAll(await load(), pairs));
      last = scores.catch(() => undefined);
      return scores;
    },
    close: async () => {
      await last;
      const model = await loaded?.catch(() => null);
      await model?.close();
    },
  };
}

/**
 * Scores are computed pair by pair: the scale of an int8 model's numbers depends on all that is computed at once, and
 * in a batch of 16 it moved a score by up to 0.3, so that an answer would hang on its neighbours.
 */
async function judgeAll(
  model: LoadedModel,
  pairs: readonly JudgedPair[],
): Promise<readonly JudgeScores[]> {
  const scores: JudgeScores[] = [];
  const known = new Map<string, JudgeScores>();
  for (const pair of pairs) {
    const key = JSON.stringify([pair.premise, pair.hypothesis]);
    const found = known.get(key) ?? (await model.score(pair));
    known.set(key, found);
    scores.push(found);
    // Each takes some 15 ms of the one thread; others get their turn between them.
    await setImmediate();
  }
  return scores;
}
