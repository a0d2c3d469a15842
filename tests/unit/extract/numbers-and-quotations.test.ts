import { describe, expect, it } from '@jest/globals';

import { findTurns } from '../../../src/extract/attribution/labels.ts';
import { findQuotations } from '../../../src/extract/attribution/quotations.ts';
import { lexiconOf } from '../../../src/extract/lexicon.ts';
import { numberValue } from '../../../src/extract/quantity/number-value.ts';
import { loadExtractionKnowledge } from '../../../src/fetch/knowledge-extraction.ts';

const lexicon = lexiconOf(await loadExtractionKnowledge(null));

describe('the value of a number', () => {
  it.each([
    ['20,000', 20_000],
    ['1.5 million', 1_500_000],
    ['twenty-five', 25],
    ['two hundred and six', 206],
    ['three thousand four hundred', 3_400],
    ['three dozen', 36],
    ['7bn', 7_000_000_000],
    ['several', null],
  ])('%s', (words, value) => {
    expect(numberValue(words.split(' '), lexicon)).toBe(value);
  });
});

describe('quotations', () => {
  it.each([
    [
      'curly and straight marks',
      'He “ran away” and "hid".',
      ['“ran away”', '"hid"'],
      [false, false],
    ],
    [
      'a quotation runs to the end of its line',
      '“One day\n“Two days”',
      ['“One day', '“Two days”'],
      [true, false],
    ],
    ['no quotation', 'Nobody spoke.', [], []],
  ])('%s', (_, text, exact, open) => {
    const found = findQuotations(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(exact);
    expect(found.map((quotation) => quotation.open)).toEqual(open);
  });
});

describe('turns of an interview', () => {
  it('open with a label that comes back and end before the next one', () => {
    const text =
      'Ann Lee: Why now?\nBob Ray: It was time.\nIt still is.\nAnn Lee: Thanks.\nBob Ray: Sure.';
    const turns = findTurns(text).map(({ speaker, content }) => [
      text.slice(speaker.start, speaker.end),
      text.slice(content.start, content.end),
    ]);
    expect(turns).toEqual([
      ['Ann Lee', 'Why now?'],
      ['Bob Ray', 'It was time.\nIt still is.'],
      ['Ann Lee', 'Thanks.'],
      ['Bob Ray', 'Sure.'],
    ]);
  });

  it('are not the labels of a list', () => {
    expect(findTurns('Stronger Rules: Fines may rise.\nHigher Costs: Prices may rise.')).toEqual(
      [],
    );
  });
});
