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

/** Words and claims are weighed as they are with the judge, which tells nothing here. */
const undecided: Judge = {
  judge: (pairs) =>
    Promise.resolve(pairs.map(() => ({ entailment: 1 / 3, neutral: 1 / 3, contradiction: 1 / 3 }))),
  close: () => Promise.resolve(),
};

describe('nli with the judge', () => {
  it.each<[string, string, readonly [string, string]]>([
    [
      'contradiction',
      'entailment',
      ['The singer stayed at home with a cold.', 'The singer performed on stage.'],
    ],
    [
      'entailment',
      'contradiction',
      [
        'The gardener grows roses, tulips and herbs behind the chapel.',
        'The gardener grows flowers.',
      ],
    ],
    [
      'entailment',
      'contradiction',
      ['A boy is riding his bicycle down a steep hill.', 'A child is outdoors.'],
    ],
    [
      'neutral',
      'contradiction',
      [
        'A crowd waited outside the court.',
        'The crowd outside the court was angry with the judge.',
      ],
    ],
    [
      'neutral',
      'entailment',
      ['The mayor spoke to the nurses.', 'The mayor promised the nurses better pay.'],
    ],
  ])('tells %s where words and claims by themselves tell %s', async (label, byWords, texts) => {
    expect(await relation(texts, undecided)).toMatchObject({ label: byWords });
    const answer = await relation(texts, judge);
    expect(answer.label).toBe(label);
    expect(await relation(texts, judge)).toEqual(answer);
  });

  it.each<[string, readonly [string, string]]>([
    ['contradiction', ['The ferry left the harbour empty.', 'The ferry left the harbour full.']],
    [
      'entailment',
      ['Two bakers opened a shop in Porto on Friday.', 'Two bakers opened a shop in Porto.'],
    ],
    [
      'neutral',
      ['A storm hit the island on Sunday.', 'Insurers expect high claims after the storm.'],
    ],
    [
      'neutral',
      ['Wheat prices fell for the third month.', 'The president met the prime minister in Ankara.'],
    ],
  ])('tells %s', async (label, texts) => {
    expect(await relation(texts, judge)).toMatchObject({ label });
  });

  it('does not hear the judge where both texts give an amount', async () => {
    const texts = ['The fair drew 400 guests.', 'The fair drew 900 guests.'] as const;
    expect(await relation(texts, judge)).toEqual(await relation(texts, undecided));
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
