import { afterAll, describe, expect, it } from '@jest/globals';

import { configuredJudge } from '../../../src/commands/configured-judge.ts';
import { readConfig } from '../../../src/config.ts';
import { type Judge } from '../../../src/domain/judge.ts';
import { type NliPrediction } from '../../../src/evaluate/comparison/comparison-tasks.ts';
import { predictNli } from '../../../src/evaluate/comparison/predict-nli.ts';
import { type Knowledge, loadKnowledge } from '../../../src/fetch/load-knowledge.ts';
import { testReader } from '../../support/test-reader.ts';

const annotator = testReader();
const judge = configuredJudge(readConfig({}));
let knowledge: Promise<Knowledge> | null = null;

afterAll(() => judge?.close());

async function relation(
  [premise, hypothesis]: readonly [string, string],
  asked: Judge | null,
): Promise<NliPrediction> {
  const context = {
    annotator,
    judge: asked,
    knowledge: await (knowledge ??= loadKnowledge()),
  };
  return predictNli({ id: '1', premise, hypothesis }, context);
}

describe('nli with the judge', () => {
  it.each<[string, readonly [string, string]]>([
    ['contradiction', ['The ferry left the harbour empty.', 'The ferry left the harbour full.']],
    [
      'entailment',
      ['Two bakers opened a shop in Porto on Friday.', 'Two bakers opened a shop in Porto.'],
    ],
    [
      'neutral',
      [
        'A storm hit the island on Sunday.',
        'Insurers expect claims of two million euros after the storm.',
      ],
    ],
  ])('tells %s', async (label, texts) => {
    const answer = await relation(texts, judge);
    expect(answer.label).toBe(label);
    expect(await relation(texts, judge)).toEqual(answer);
  });

  it('answers by words and claims alone where the judge is off, whatever model is named', async () => {
    const off = configuredJudge(readConfig({ JUDGE: 'off', JUDGE_MODEL: '/nowhere' }));
    expect(off).toBeNull();
    const texts = ['The council met on Friday.', 'The council met.'] as const;
    expect(await relation(texts, off)).toMatchObject({ id: '1', label: 'entailment' });
  });

  it('says what is missing where another model is named and not there', async () => {
    const none = configuredJudge(readConfig({ JUDGE_MODEL: '/nowhere' }));
    await expect(relation(['It rains.', 'It snows.'], none)).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringMatching(/^\/nowhere\/judge\.json: a file of the judge was wanted/),
    });
  });
});
