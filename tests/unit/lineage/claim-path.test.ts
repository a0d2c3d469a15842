import { describe, expect, it } from '@jest/globals';

import { claimPath, firstAppearance } from '../../../src/lineage/claim-path.ts';
import { aCarrier, aCitation } from '../../support/carriers.ts';

/** An article of an outlet that cites others, by their ids. */
const told = (id: string, outletId: string, published: string | null, ...cites: string[]) =>
  aCarrier(id, { outletId, published, cites: cites.map((each) => aCitation(each)) });

describe('the first appearance of a claim', () => {
  it.each([
    ['nobody', [], { firstSaid: null, firstIds: [], undatedIds: [] }],
    [
      'one before the others, and undated ones apart',
      [told('c', 'x', null), told('b', 'x', '2025-05-02'), told('a', 'y', '2025-05-03')],
      { firstSaid: '2025-05-02', firstIds: ['b'], undatedIds: ['c'] },
    ],
    [
      'two of one day, and one of whom only the month is known',
      [
        told('a', 'x', '2025-05-02'),
        told('b', 'y', '2025-05-02'),
        told('c', 'z', '2025-05'),
        told('d', 'z', '2025-06'),
      ],
      { firstSaid: '2025-05', firstIds: ['c', 'a', 'b'], undatedIds: [] },
    ],
  ])('among %s', (...[, articles, expected]) => {
    expect(firstAppearance(articles)).toEqual(expected);
  });
});

describe('the earliest path to an outlet', () => {
  it('leads as far back as citations do, with each citation', () => {
    const path = claimPath(
      [
        told('agency-1', 'agency', '2025-05-01'),
        told('daily-1', 'daily', '2025-05-02', 'agency'),
        told('herald-1', 'herald', '2025-05-03', 'daily'),
        told('herald-2', 'herald', '2025-05-04', 'agency'),
      ],
      'herald',
    );
    expect(path).toEqual({
      firstThereId: 'herald-1',
      certain: true,
      steps: [
        { articleId: 'agency-1', citation: null },
        { articleId: 'daily-1', citation: aCitation('agency') },
        { articleId: 'herald-1', citation: aCitation('daily') },
      ],
    });
  });

  const ids = (path: ReturnType<typeof claimPath>) =>
    path && [path.firstThereId, path.steps.map(({ articleId }) => articleId), path.certain];
  it.each([
    ['no dated article there', [told('h', 'herald', null, 'daily')], null],
    ['nobody cited', [told('h', 'herald', '2025-05-03')], ['h', [], false]],
    [
      'a later article of the outlet that cites',
      [
        told('h1', 'herald', '2025-05-03'),
        told('h2', 'herald', '2025-05-05', 'daily'),
        told('d', 'daily', '2025-05-04'),
      ],
      ['h1', ['d', 'h2'], true],
    ],
    [
      'a cited outlet that spoke later only',
      [told('h', 'herald', '2025-05-03', 'daily'), told('d', 'daily', '2025-05-04')],
      ['h', [], false],
    ],
    [
      'one day, which proves no order',
      [told('h', 'herald', '2025-05-03', 'daily'), told('d', 'daily', '2025-05-03')],
      ['h', ['d', 'h'], false],
    ],
    [
      'an undated article in between, which is kept apart',
      [
        told('h', 'herald', '2025-05-03', 'daily'),
        told('d', 'daily', null, 'agency'),
        told('a', 'agency', '2025-05-01'),
      ],
      ['h', [], false],
    ],
    [
      'a link to one article of two',
      [
        told('h', 'herald', '2025-05-03', 'd2'),
        told('d1', 'daily', '2025-05-01'),
        told('d2', 'daily', '2025-05-02'),
      ],
      ['h', ['d2', 'h'], true],
    ],
    [
      'its own outlet cited',
      [told('h1', 'herald', '2025-05-01'), told('h2', 'herald', '2025-05-03', 'herald')],
      ['h1', [], false],
    ],
    [
      'two that cite one another on one day',
      [
        told('h', 'herald', '2025-05-03', 'daily'),
        told('d', 'daily', '2025-05-03', 'star'),
        told('s', 'star', '2025-05-03', 'daily'),
      ],
      ['h', ['d', 'h'], false],
    ],
  ])('with %s', (...[, articles, expected]) => {
    expect(ids(claimPath(articles, 'herald'))).toEqual(expected);
  });

  it('goes back no further than the bound', () => {
    const chain = Array.from({ length: 12 }, (_, index) =>
      told(`a${index}`, `o${index}`, `2025-05-${10 + index}`, `o${index - 1}`),
    );
    expect(claimPath(chain, 'o11')?.steps).toHaveLength(9);
  });
});
