import { describe, expect, it } from '@jest/globals';

import { readPartWanted } from '../../../src/export/part-wanted.ts';

type Given = Readonly<Record<string, readonly string[]>>;
const read = (given: Given): unknown => readPartWanted(new Map(Object.entries(given)));
const NARROWED = {
  ...{ story: null, article: null, around: [], hops: 1, first: 100, nodeTypes: [], edgeTypes: [] },
};

describe('the part of a graph that is wanted', () => {
  it('is the whole where nothing narrows', () => {
    expect(read({})).toBeNull();
  });

  it.each<[Given, object]>([
    [{ story: ['s'] }, { story: 's' }],
    [
      { story: ['s'], article: ['003'] },
      { story: 's', article: '003' },
    ],
    [{ nodeTypes: ['Claim, Article', 'Claim'] }, { nodeTypes: ['Claim', 'Article'] }],
    [
      { around: ['a,b'], hops: ['3'], first: ['500'] },
      { around: ['a', 'b'], hops: 3, first: 500 },
    ],
  ])('%j', (given, expected) => {
    expect(read(given)).toEqual({ ...NARROWED, ...expected });
  });

  it.each<[Given, string]>([
    [{ stroy: ['s'] }, 'an export cannot be narrowed by "stroy"; it can by story, article, around'],
    [{ story: ['s', 't'] }, 'story takes one id; 2 came'],
    [{ article: [''] }, 'article is empty'],
    [{ edgeTypes: [' , '] }, 'edgeTypes is empty'],
    [{ around: ['a'], hops: ['4'] }, 'hops is a whole number from 0 to 3; "4" came'],
    [{ around: ['a'], first: ['-1'] }, 'first is a whole number from 1 to 500; "-1" came'],
    [{ around: ['a'], first: ['1e2'] }, 'first is a whole number from 1 to 500; "1e2" came'],
    [{ hops: ['2'] }, 'hops and first say how far to go from the nodes of around'],
    [{ around: ['a'], story: ['s'] }, 'of a story or an article, or of what stands around nodes'],
    [
      {
        around: [
          Array(101)
            .fill('x')
            .map((x, i) => `${x}${i}`)
            .join(),
        ],
      },
      '1 to 100 ids; 101 came',
    ],
  ])('%j is refused', (given, message) => {
    expect(() => read(given)).toThrow(message);
  });
});
