import { describe, expect, it } from '@jest/globals';

import { groupStories } from '../../../src/relate/group-stories.ts';
import { sharedStoryKeys, tellSameStory } from '../../../src/relate/same-story.ts';

const FLOOD = ['entity:river', 'entity:town', 'word:dam', 'word:flood', 'word:rain', 'word:rescue'];

describe('tellSameStory', () => {
  it.each([
    ['the same keys', FLOOD, true],
    [
      'most of them',
      ['entity:river', 'entity:state', 'word:dam', 'word:flood', 'word:insurance', 'word:rain'],
      true,
    ],
    [
      'names only',
      ['entity:river', 'entity:town', 'word:festival', 'word:music', 'word:stage', 'word:ticket'],
      false,
    ],
    [
      'words only',
      ['entity:coast', 'entity:island', 'word:dam', 'word:flood', 'word:rain', 'word:rescue'],
      false,
    ],
    ['nothing', [], false],
  ])('%s', (_case, other, same) => {
    expect(tellSameStory(FLOOD, other)).toBe(same);
    expect(tellSameStory(other, FLOOD)).toBe(same);
  });

  it('names the shared keys once each, sorted', () => {
    expect(sharedStoryKeys(['word:b', 'word:a', 'word:a'], ['word:a', 'word:b', 'word:c'])).toEqual(
      ['word:a', 'word:b'],
    );
  });
});

describe('groupStories', () => {
  const member = (articleId: string, published: string | null = null) => ({
    articleId,
    title: `Title ${articleId}`,
    published,
    storyKeys: [],
  });
  const link = (fromId: string, toId: string) => ({ fromId, toId, sharedKeys: [] });

  it('joins linked articles, directly or through others, whatever the order', () => {
    const members = [
      member('c', '2024-03-01'),
      member('a'),
      member('b', '2024-01-01'),
      member('d'),
    ];
    const links = [link('b', 'c'), link('a', 'b'), link('d', 'unknown')];
    const groups = groupStories(members, links);
    expect(groups.map(({ articleIds }) => articleIds).sort()).toEqual([['a', 'b', 'c'], ['d']]);
    expect(groups.find(({ articleIds }) => articleIds.length === 3)).toMatchObject({
      label: 'Title a',
      firstSaid: '2024-01-01',
      lastSaid: '2024-03-01',
    });
    expect(groupStories([...members].reverse(), [...links].reverse())).toEqual(groups);
  });
});
