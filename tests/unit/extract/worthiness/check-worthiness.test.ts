import { describe, expect, it } from '@jest/globals';

import { checkWorthiness } from '../../../../src/extract/worthiness/check-worthiness.ts';
import { loadExtractionKnowledge } from '../../../../src/fetch/knowledge-extraction.ts';

const { worthiness } = await loadExtractionKnowledge(null);
const score = (text: string): number => checkWorthiness(text, worthiness);

describe('checkWorthiness', () => {
  it.each([
    ['a figure over a claim without one', 'Rents rose 12 percent in Lyon.', 'Rents rose in Lyon.'],
    ['a fact over a feeling', 'The mill lost 400 jobs last year.', 'I feel proud of the mill.'],
    ['the past over a plan', 'The council cut the budget.', 'The council will cut the budget.'],
    ['a statement over a question', 'Crime fell in Porto.', 'Has crime fallen in Porto?'],
    ['a statement over advice', 'Ports pay more tax.', 'Ports should pay more tax.'],
    ['a deed over a greeting', 'She voted against the treaty.', 'Thank you and good evening.'],
    ['a superlative over praise', 'It is the longest bridge in Peru.', 'It is a wonderful bridge.'],
  ])('puts %s', (_, above, below) => {
    expect(score(above)).toBeGreaterThan(score(below));
  });

  it.each(['', ' ', '?', '\u202E\u200B', '🙂🙂', 'a'.repeat(100_000)])(
    'is between 0 and 1 for odd text %#',
    (text) => {
      expect(score(text)).toBeGreaterThanOrEqual(0);
      expect(score(text)).toBeLessThanOrEqual(1);
    },
  );

  it('takes both apostrophes for one', () => {
    expect(score('I’m sure they won’t come')).toBe(score("I'm sure they won't come"));
  });
});
