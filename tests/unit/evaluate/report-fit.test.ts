import { describe, expect, it } from '@jest/globals';

import { type AnsweredPair } from '../../../training/cross-validate.ts';
import { figuresBySet, reliabilityTable } from '../../../training/report-fit.ts';

const answered = (set: string, label: string, likelihood: number, weight = 1): AnsweredPair => ({
  pair: { set, group: set, evidence: {}, label, weight },
  answer: [
    { label: 'yes', likelihood },
    { label: 'no', likelihood: 1 - likelihood },
  ],
});
const ANSWERED = [
  answered('one', 'yes', 0.75, 3),
  answered('one', 'no', 0.71),
  answered('two', 'yes', 1),
];

describe('the report of a fit', () => {
  it('gives the figures of each set', () => {
    expect(figuresBySet(ANSWERED)).toEqual([
      'one: accuracy 0.500, F1 no 0.000, yes 0.667',
      'two: accuracy 1.000, F1 yes 1.000',
    ]);
  });

  it('counts a contradiction as neutral where a set knows none', () => {
    const pair = { set: 'two-way', group: 'a', evidence: {}, label: 'neutral', weight: 1 };
    const answer = [{ label: 'contradiction', likelihood: 0.9 }];
    expect(figuresBySet([{ pair, answer }])).toEqual(['two-way: accuracy 1.000, F1 neutral 1.000']);
  });

  it('says for each tenth how often a likelihood held', () => {
    const table = reliabilityTable(ANSWERED);
    expect(table).toHaveLength(10);
    expect(table[0]).toBe('0.0 to 0.1: no pairs');
    expect(table[7]).toBe('0.7 to 0.8: 2 pairs, mean likelihood 0.740, share right 0.750');
    expect(table[9]).toBe('0.9 to 1.0: 1 pairs, mean likelihood 1.000, share right 1.000');
  });
});
