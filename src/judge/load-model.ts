import { env, InferenceSession, Tensor } from 'onnxruntime-web';

import { CounterclaimError } from '../domain/errors.ts';
import { type JudgedPair, type JudgeScores } from '../domain/judge.ts';
import { encodePairs, type EncodedPair } from './encode-pair.ts';
import { readModelFiles } from './read-model-files.ts';
import { scoresOf } from './scores-of.ts';

/** A model in memory. */
export interface LoadedModel {
  score(pair: JudgedPair): Promise<JudgeScores>;
  close(): Promise<void>;
}

/** Loads the model of a folder on one thread. */
export async function loadModel(folder: string): Promise<LoadedModel> {
  const { contract, model, vocabulary } = await readModelFiles(folder);
  const encode = encodePairs(vocabulary, contract.longestInput);
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(model, { executionProviders: ['wasm'] });
  return {
    score: async (pair) => {
      const { logits } = await session.run(inputs(encode(pair)));
      const values = logits?.data;
      if (!(values instanceof Float32Array) || values.length !== contract.labels.length) {
        throw new CounterclaimError(
          'BAD_CONFIG',
          `${folder}: an output "logits" with ${contract.labels.length} numbers was wanted, ${values?.length ?? 'none'} came.`,
        );
      }
      return scoresOf([...values], contract.labels);
    },
    close: () => session.release(),
  };
}

function inputs({ ids, segments }: EncodedPair): Readonly<Record<string, Tensor>> {
  return {
    input_ids: row(ids),
    attention_mask: row(ids.map(() => 1)),
    token_type_ids: row(segments),
  };
}

function row(values: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
}
