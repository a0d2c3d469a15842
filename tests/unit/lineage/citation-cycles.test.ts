import { describe, expect, it } from '@jest/globals';

import { type CitingArticle } from '../../../src/domain/claim-carrier.ts';
import { citationCycles } from '../../../src/lineage/citation-cycles.ts';
import { aCarrier, aCitation } from '../../support/carriers.ts';

const told = (id: string, published: string | null, ...cites: readonly string[]): CitingArticle =>
  aCarrier(id, {
    outletId: id.replace(/\d+$/, ''),
    published,
    cites: cites.map((each) => aCitation(each)),
  });
const ring = (articles: readonly CitingArticle[], outlet: string | null = null) =>
  citationCycles(articles, outlet).cycles.map(({ steps, certain }) => [
    steps.map(({ articleId }) => articleId).join(' '),
    certain,
  ]);

describe('circles of citations', () => {
  it.each<[string, CitingArticle[], [string, boolean][]]>([
    ['nobody who cites', [told('post1', '2025-05-01'), told('star1', '2025-05-02')], []],
    [
      'one outlet that cites another',
      [told('post1', '2025-05-01'), told('star1', '2025-05-02', 'post')],
      [],
    ],
    [
      'an outlet that rests on one that rested on it',
      [
        told('post1', '2025-05-01'),
        told('star1', '2025-05-02', 'post'),
        told('post2', '2025-05-03', 'star'),
      ],
      [['star1 post2', true]],
    ],
    [
      'the like without dates',
      [told('star1', null, 'post'), told('post2', '2025-05-03', 'star')],
      [['post2 star1', false]],
    ],
    [
      'the like of one day',
      [told('star1', '2025-05-03', 'post'), told('post2', '2025-05-03', 'star')],
      [['post2 star1', false]],
    ],
    [
      'three in a ring',
      [
        told('post1', '2025-05-04', 'star'),
        told('star1', '2025-05-03', 'globe'),
        told('globe1', '2025-05-02', 'post'),
      ],
      [['globe1 star1 post1', true]],
    ],
    [
      'a ring that dates break: each rests on what came later',
      [told('post1', '2025-05-01', 'star1'), told('star1', '2025-05-02', 'post2')],
      [],
    ],
    [
      'a poll of its own',
      [told('post1', '2025-05-01', 'post'), told('post2', '2025-05-02', 'post')],
      [],
    ],
    [
      'links to single articles',
      [
        told('post1', '2025-05-01'),
        told('star1', '2025-05-02', 'post1'),
        told('post2', '2025-05-03', 'star1'),
      ],
      [['star1 post2', true]],
    ],
    [
      'a link to an article that is later than the link',
      [told('star1', '2025-05-02', 'post2'), told('post2', '2025-05-03', 'star1')],
      [],
    ],
  ])('among %s', (...[, articles, expected]) => {
    expect(ring(articles)).toEqual(expected);
  });

  it('are given once for each ring, by the surest example, those through one outlet on demand', () => {
    const articles = [
      told('post1', null, 'star'),
      told('post2', '2025-05-03', 'star'),
      told('star1', '2025-05-02', 'post', 'globe'),
      told('globe1', '2025-05-01', 'star'),
    ];
    expect(ring(articles)).toEqual(
      [
        ['star1 post2', true],
        ['globe1 star1', true],
      ].toSorted(),
    );
    expect(ring(articles, 'globe')).toEqual([['globe1 star1', true]]);
  });

  it('name the citation of each step', () => {
    const [cycle] = citationCycles(
      [told('star1', '2025-05-02', 'post'), told('post2', '2025-05-03', 'star1')],
      'post',
    ).cycles;
    expect(cycle?.steps).toEqual([
      { articleId: 'star1', outletId: 'star', citation: aCitation('post') },
      { articleId: 'post2', outletId: 'post', citation: aCitation('star1') },
    ]);
  });

  it('are looked for within bounds', () => {
    const names = ['post', 'star', 'globe', 'echo', 'mail', 'wire'];
    const articles = names.flatMap((name) =>
      Array.from({ length: 30 }, (_, index) => told(`${name}${index}`, null, ...names)),
    );
    const { truncated, cycles } = citationCycles(articles, null);
    expect(truncated).toBe(true);
    expect(cycles.length).toBeGreaterThan(0);
  });
});
