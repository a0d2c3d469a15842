import { describe, expect, it } from '@jest/globals';

import { scoreE2e } from '../../../src/evaluate/e2e/score-e2e.ts';

const actor = (name: string) => ({ name, mentions: [] });

describe('scoreE2e', () => {
  it('counts people by surname and countries by code, over all articles together', () => {
    const expected = [
      {
        id: 'a',
        event: '1',
        people: [actor('Roe'), actor('Ole Berg')],
        groups: [],
        countries: [{ code: 'NOR' }, { code: 'PER' }],
      },
    ];
    const prediction = { people: ['Jane Roe', 'Ann Poe'], countries: ['NOR'], cluster: 'x' };
    const { people, countries } = scoreE2e(expected, [{ id: 'a', ...prediction }]);
    expect(people).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(countries).toMatchObject({ precision: 1, recall: 0.5 });
  });
});
