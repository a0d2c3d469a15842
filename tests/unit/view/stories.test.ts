import { describe, expect, it } from '@jest/globals';

import { type Disagreement, freshFirst } from '../../../view/src/logic/disagreements.ts';
import {
  articleIdsOf,
  mostDisputedFirst,
  type StoryListed,
  storyRows,
} from '../../../view/src/logic/stories.ts';

function story(id: string, disputes: number, articles: readonly string[] = []): StoryListed {
  return {
    id,
    label: `Story ${id}`,
    firstSaid: null,
    lastSaid: '2024-05',
    contradictions: { totalCount: disputes },
    articles: {
      totalCount: articles.length,
      nodes: articles.map((each) => ({
        id: each,
        key: each,
        title: null,
        published: null,
        outlet: null,
      })),
    },
  };
}

describe('the list of stories', () => {
  it('begins with the one in which most is disputed, as a table too', () => {
    const stories = [story('a', 1), story('b', 4), story('c', 2)];
    expect(mostDisputedFirst(stories).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(storyRows(stories)[0]).toEqual({
      id: 'b',
      story: 'Story b',
      disagreements: 4,
      articles: 0,
      'first said': null,
      'last said': '2024-05',
    });
  });

  it('knows the articles that stand in it', () => {
    expect([...articleIdsOf([story('a', 0, ['1', '2']), story('b', 0, ['3'])])]).toEqual([
      '1',
      '2',
      '3',
    ]);
  });
});

it('what came in while one reads stands before all else, each in its order', () => {
  const shown = ['1', '2', '3', '4'].map((id) => ({ id }) as Disagreement);
  const sorted = freshFirst(shown, new Set(['4', '2', '9']));
  expect(sorted.map(({ id }) => id)).toEqual(['2', '4', '1', '3']);
});
