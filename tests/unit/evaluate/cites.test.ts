import { describe, expect, it } from '@jest/globals';

import { scoreCites } from '../../../src/evaluate/cites/score-cites.ts';

describe('scoreCites', () => {
  it('counts outlets and agencies over all articles, and no agency where nobody knows it', () => {
    const expected = [
      { id: 'a', cited_outlets: ['Post', 'Herald'], wire: 'AP' },
      { id: 'b', cited_outlets: [], wire: 'NA' },
      { id: 'c', cited_outlets: ['Post'], wire: null },
    ];
    const { outlets, wire } = scoreCites(expected, [
      { id: 'a', cited_outlets: ['Post'], wire: 'AP' },
      { id: 'b', cited_outlets: ['Post'], wire: 'UPI' },
    ]);
    expect(outlets).toMatchObject({ precision: 1 / 2, recall: 1 / 3 });
    expect(wire).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});
