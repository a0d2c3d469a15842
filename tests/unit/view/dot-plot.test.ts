import { describe, expect, it } from '@jest/globals';

import { type Amount, compact, layoutDotPlot } from '../../../view/src/logic/dot-plot.ts';

const FRAME = { left: 100, right: 200, top: 10, rowHeight: 20 };
const amount = (parts: Partial<Amount>): Amount => ({
  value: null,
  atLeast: null,
  atMost: null,
  approximator: null,
  ...parts,
});

function layout(...amounts: readonly Amount[]) {
  return layoutDotPlot(
    amounts.map((each, at) => ({ item: at, amount: each })),
    FRAME,
  );
}

describe('a row of the dot plot', () => {
  // Beside a plain 100, so that the scale goes from 0 to 100.
  it.each<[string, Amount, number | null, object | null]>([
    ['a plain number', amount({ value: 50 }), 150, null],
    ['"around"', amount({ value: 50, approximator: 'around' }), 150, null],
    ['"nearly"', amount({ value: 50, atMost: 50, approximator: 'nearly' }), 150, null],
    [
      '"up to"',
      amount({ value: 50, atMost: 50, approximator: 'up to' }),
      null,
      { from: 100, to: 150, open: 'below' },
    ],
    ['"at least"', amount({ atLeast: 50 }), null, { from: 150, to: 200, open: 'above' }],
    ['a range', amount({ atLeast: 20, atMost: 40 }), null, { from: 120, to: 140, open: 'none' }],
  ])('%s', (_name, given, dot, bar) => {
    const { rows } = layout(amount({ value: 100 }), given);
    expect(rows[1]).toMatchObject({ item: 1, y: 30, dot, bar });
  });

  it('stands by its size, and is left out without any figure', () => {
    const { rows } = layout(
      amount({ value: 1 }),
      amount({}),
      amount({ atMost: 3 }),
      amount({ value: 2 }),
    );
    expect(rows.map(({ item }) => item)).toEqual([2, 3, 0]);
  });
});

describe('the scale', () => {
  it.each([
    [[8_000, 100_000], false, ['0', '20K', '40K', '60K', '80K', '100K']],
    [[1, 2_000_000], true, ['1', '10', '100', '1K', '10K', '100K', '1M', '10M']],
    [[-5, 5], false, ['-6', '-4', '-2', '0', '2', '4', '6']],
    [[7], false, ['0', '2', '4', '6', '8']],
    [[0], false, ['0', '0.2']],
  ])('for %j', (values, isLogarithmic, labels) => {
    const plot = layout(...values.map((value) => amount({ value })));
    expect(plot.isLogarithmic).toBe(isLogarithmic);
    expect(plot.ticks.map(({ label }) => label)).toEqual(labels);
    for (const { dot } of plot.rows) {
      expect(dot).toBeGreaterThanOrEqual(FRAME.left);
      expect(dot).toBeLessThanOrEqual(FRAME.right);
    }
  });

  it('tells large numbers shortly', () => {
    expect([1_500, 2_500_000].map(compact)).toEqual(['1.5K', '2.5M']);
  });
});
