import { describe, expect, it } from '@jest/globals';

import { scoreLabels } from '../../../src/evaluate/comparison/score-labels.ts';

const items = (labels: string) => labels.split(' ').map((label, at) => ({ id: String(at), label }));

describe('scoreLabels', () => {
  it('gives accuracy and F1 of each label', () => {
    const { accuracy, macroF1, byLabel } = scoreLabels(items('a a b b'), items('a b b b'));
    expect(accuracy).toBe(0.75);
    expect(byLabel.get('a')?.f1).toBeCloseTo(2 / 3);
    expect(byLabel.get('b')?.f1).toBeCloseTo(0.8);
    expect(macroF1).toBeCloseTo((2 / 3 + 0.8) / 2);
  });

  it('counts a missing answer as wrong, and takes one label for another', () => {
    expect(scoreLabels(items('n n'), items('c'), { c: 'n' }).accuracy).toBe(0.5);
  });
});
