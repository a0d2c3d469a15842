import { describe, expect, it } from '@jest/globals';

import {
  conflictWords,
  valueOfSide,
  valuesInReason,
} from '../../../view/src/logic/conflict-words.ts';

const saying = (exact: string, parts: { quantityText?: string; timeText?: string } = {}) => ({
  quantityText: parts.quantityText ?? null,
  timeText: parts.timeText ?? null,
  span: { exact },
});

/** The words that are marked, as a reader sees them. */
function marked(
  said: ReturnType<typeof saying>,
  contradiction: Parameters<typeof conflictWords>[1],
): string[] {
  return conflictWords(said, contradiction).map(([start, end]) =>
    said.span.exact.slice(start, end),
  );
}

describe('the words that conflict', () => {
  it.each([
    [
      saying('some 40 ferries 🛳 sank, 40 ferries', { quantityText: '40 ferries' }),
      { kind: 'QUANTITY' as const, reason: '40 ferries against 12 ferries for the same count' },
      ['40 ferries'],
    ],
    [
      saying('the vote is due next week', { timeText: 'next week' }),
      { kind: 'TIMING' as const, reason: 'soon (“the vote”) against not soon (“the vote”)' },
      ['next week'],
    ],
    [
      saying('the medics serve in non-combat roles'),
      {
        kind: 'ROLE' as const,
        reason:
          'combat (“they fight”) against non-combat (“the medics serve in non-combat roles”): one excludes the other',
      },
      ['non-combat'],
    ],
    [
      saying('Norland is supporting the plan'),
      {
        kind: 'POLARITY' as const,
        reason:
          'support against neutral of the same holder: “Norland is supporting the plan” against “Norland keeps out”',
      },
      ['supporting'],
    ],
    [
      saying('The bridge is closed'),
      {
        kind: 'STATUS' as const,
        reason:
          'told as fact (“The bridge is closed”) against not confirmed (“nobody confirms it”)',
      },
      ['The bridge is closed'],
    ],
    [
      saying('words that the reason does not know'),
      { kind: 'CAUSE' as const, reason: 'something else altogether' },
      ['words that the reason does not know'],
    ],
  ])('%j', (said, contradiction, words) => {
    expect(marked(said, contradiction)).toEqual(words);
  });
});

describe('the value of a side', () => {
  it.each([
    ['40 ferries', 'QUANTITY', '40 ferries against 12', '40 ferries'],
    [null, 'STATUS', 'told as fact (“it sank”) against not confirmed (“no word”)', 'told as fact'],
    [null, 'STATUS', 'not confirmed (“no word”) against told as fact (“it sank”)', 'told as fact'],
    [null, 'PLACE', 'they differ', null],
  ] as const)('%s, %s: %s', (quantityText, kind, reason, value) => {
    expect(
      valueOfSide({ quantityText, timeText: null, span: { exact: 'it sank' } }, { kind, reason }),
    ).toBe(value);
  });

  it.each([
    ['up to 9 boats against 3 boats for the same count', ['up to 9 boats', '3 boats']],
    ['soon (“in days”) against not soon (“not yet”) of the same event', ['soon', 'not soon']],
    ['one against another against a third', []],
    ['no values', []],
  ])('in "%s"', (reason, values) => {
    expect(valuesInReason(reason)).toEqual(values);
  });
});
