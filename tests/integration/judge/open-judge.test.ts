import { afterAll, describe, expect, it } from '@jest/globals';

import { type JudgeScores } from '../../../src/domain/judge.ts';
import { openJudge } from '../../../src/judge/open-judge.ts';

const judge = openJudge(null);

afterAll(() => judge.close());

const PAIRS = [
  { premise: 'The dam burst on Monday.', hypothesis: 'The dam did not burst.' },
  {
    premise: 'Two bakers opened a shop in Porto on Friday.',
    hypothesis: 'A shop was opened in Porto.',
  },
  {
    premise: 'Two bakers opened a shop in Porto.',
    hypothesis: 'The mayor visited the new shop.',
  },
];

function sumOf(scores: JudgeScores | undefined): number {
  return scores === undefined ? 0 : scores.entailment + scores.neutral + scores.contradiction;
}

describe('the shipped judge', () => {
  it.each<[keyof JudgeScores, number]>([
    ['contradiction', 0],
    ['entailment', 1],
    ['neutral', 2],
  ])('tells %s', async (label, at) => {
    const [scores] = await judge.judge(PAIRS.slice(at, at + 1));
    expect(scores?.[label]).toBeGreaterThan(0.5);
    expect(sumOf(scores)).toBeCloseTo(1);
  });

  it('gives a pair the same scores alone, among others, and when asked twice at once', async () => {
    const alone = await Promise.all(PAIRS.map(async (pair) => (await judge.judge([pair]))[0]));
    const [together, again] = await Promise.all([
      judge.judge([...PAIRS].reverse()),
      judge.judge(PAIRS),
    ]);
    expect(again).toEqual(alone);
    expect([...together].reverse()).toEqual(alone);
  });

  it('takes any text', async () => {
    const scores = await judge.judge([
      { premise: '', hypothesis: '' },
      { premise: 'word '.repeat(50_000), hypothesis: '\u0000🙂' },
    ]);
    for (const one of scores) expect(sumOf(one)).toBeCloseTo(1);
  });
});

describe('a judge that is not there', () => {
  it('says so when it is asked, each time', async () => {
    const none = openJudge('/nowhere');
    const refused = {
      code: 'BAD_CONFIG',
      message: expect.stringMatching(/\/nowhere\/judge\.json/),
    };
    await expect(none.judge(PAIRS)).rejects.toMatchObject(refused);
    await expect(none.judge(PAIRS)).rejects.toMatchObject(refused);
    await none.close();
  });
});
