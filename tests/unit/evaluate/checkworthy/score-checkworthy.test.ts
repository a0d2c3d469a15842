import { describe, expect, it } from '@jest/globals';

import { scoreCheckworthy } from '../../../../src/evaluate/checkworthy/score-checkworthy.ts';

const labels = (doc: string, ...of: readonly (0 | 1)[]) =>
  of.map((label, index) => ({ id: `${doc}${index}`, doc, label }));
const answers = (doc: string, ...scores: readonly number[]) =>
  scores.map((score, index) => ({
    id: `${doc}${index}`,
    score,
    label: score >= 0.5 ? (1 as const) : (0 as const),
  }));

describe('scoreCheckworthy', () => {
  it.each([
    { name: 'a perfect order', scores: [0.9, 0.8, 0.1], expected: 1 },
    { name: 'one in between', scores: [0.9, 0.1, 0.5], expected: (1 + 2 / 3) / 2 },
    {
      name: 'all the same: as by chance',
      scores: [0.5, 0.5, 0.5],
      expected: (1 / (4 / 3) + 2 / (8 / 3)) / 2,
    },
    { name: 'no answers', scores: [], expected: (1 / (4 / 3) + 2 / (8 / 3)) / 2 },
  ])('ranks within a document: $name', ({ scores, expected }) => {
    const score = scoreCheckworthy(labels('a', 1, 1, 0), answers('a', ...scores));
    expect(score.averagePrecision).toBeCloseTo(expected, 9);
    expect(score.meanByDocument).toBeNull();
  });

  it('takes the mean over documents that have a worthy sentence', () => {
    const rows = [...labels('a', 1, 0), ...labels('b', 0, 1), ...labels('c', 0, 0)];
    const given = [...answers('a', 0.9, 0.1), ...answers('b', 0.9, 0.1), ...answers('c', 0.9, 0.9)];
    const score = scoreCheckworthy(rows, given);
    expect(score.meanByDocument).toBeCloseTo((1 + 1 / 2) / 2, 9);
    expect(score.worthy).toMatchObject({ precision: 1 / 4, recall: 1 / 2 });
  });
});
