import { describe, expect, it } from '@jest/globals';

import { type StoryShown } from '../../../view/src/logic/disagreements.ts';
import { extremesOf, figureScales } from '../../../view/src/logic/figures.ts';

type Group = StoryShown['figures']['nodes'][number];

function group(
  unit: string,
  ...figures: readonly (readonly [id: string, value: number, words: string])[]
): Group {
  return {
    unit,
    scope: null,
    topics: [],
    claims: figures.map(([id, value, words]) => ({
      id,
      statement: `${words} were seen`,
      quantity: {
        value,
        atLeast: null,
        atMost: null,
        approximator: null,
        unit,
        counts: unit,
        scope: id === 'c2' ? 'in the harbour' : null,
      },
      assertions: {
        nodes: [
          {
            quantityText: words,
            span: { exact: words },
            terminal: 'ARTICLE_ITSELF',
            article: { key: '7', title: null, outlet: id === 'c1' ? { name: 'Post' } : null },
          },
        ],
      },
    })),
  };
}

function story(
  groups: readonly Group[],
  conflicts: readonly (readonly [string, string])[],
): StoryShown {
  return {
    id: 's',
    label: 's',
    firstSaid: null,
    lastSaid: null,
    articles: { totalCount: 1 },
    qualifications: { totalCount: 0, nodes: [] },
    figures: { nodes: groups },
    contradictions: {
      totalCount: conflicts.length,
      pageInfo: { endCursor: null, hasNextPage: false },
      nodes: conflicts.map((ids) => ({
        id: ids.join(),
        kind: 'QUANTITY',
        degree: 'WEAK',
        reason: '',
        score: 1,
        review: 'SUGGESTED',
        reviewsDiffer: false,
        sides: ids.map((id) => ({
          claim: { id, statement: '' },
          assertions: { totalCount: 0, nodes: [] },
        })),
      })),
    },
  };
}

describe('the figures of a story', () => {
  const boats = group('boats', ['c1', 9, 'nine boats'], ['c2', 4, 'four boats']);
  const people = group(
    'people',
    ['c3', 70, '70 people'],
    ['c4', 80, '80 people'],
    ['c5', 90, '90'],
  );
  const scales = figureScales(
    story(
      [group('cars', ['c6', 1, 'a car']), boats, people, people],
      [
        ['c3', 'c4'],
        ['c4', 'c5'],
      ],
    ),
  );

  it('stand on one scale a unit, the most contradicted first, and alone on none', () => {
    expect(scales.map(({ unit, claims }) => [unit, claims.length])).toEqual([
      ['people', 3],
      ['boats', 2],
    ]);
    expect(scales[0]?.claims.map(({ contradicted }) => contradicted)).toEqual([1, 2, 1]);
  });

  it('tell who gives them, and of what part', () => {
    expect(scales[1]?.claims.map(({ words, told }) => [words, told])).toEqual([
      ['nine boats', '7 · Post'],
      ['four boats', 'article 7 · in the harbour'],
    ]);
  });

  it('have extremes where they contradict', () => {
    expect(scales.map(extremesOf)).toEqual([['70 people', '90'], null]);
  });
});
