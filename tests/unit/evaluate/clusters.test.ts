import { describe, expect, it } from '@jest/globals';

import { clustersFields } from '../../../src/evaluate/clusters/clusters-task.ts';
import { scoreClusters } from '../../../src/evaluate/clusters/score-clusters.ts';

const grouped = (groups: Readonly<Record<string, string>>) =>
  Object.entries(groups).map(([id, group]) => ({ id, group }));

describe('scoreClusters', () => {
  it.each([
    ['all right', { a: '1', b: '1', c: '2' }, 1, 1],
    ['all apart', { a: '1', b: '2', c: '3' }, 1, 2 / 3],
    ['all together', { a: '1', b: '1', c: '1' }, 5 / 9, 1],
    ['one without an answer', { a: '1', c: '2' }, 1, 2 / 3],
  ])('%s', (_case, answers, precision, recall) => {
    const score = scoreClusters(grouped({ a: 'x', b: 'x', c: 'y' }), grouped(answers));
    expect(score.precision).toBeCloseTo(precision);
    expect(score.recall).toBeCloseTo(recall);
  });
});

describe('an article to be grouped', () => {
  it.each([
    [{ id: 'a', text: 'One.\nTwo.', label: 'x' }, 'One.\nTwo.'],
    [{ id: 'a', paragraphs: ['One.', 'Two.'], cluster: 'x' }, 'One.\nTwo.'],
  ])('has a text, whole or in paragraphs', (given, text) => {
    expect(clustersFields.parse(given)).toEqual({
      id: 'a',
      outlet: null,
      date: null,
      title: null,
      text,
    });
  });

  it('is refused without one', () => {
    expect(() => clustersFields.parse({ id: 'a' })).toThrow(/text.*paragraphs/u);
  });
});
