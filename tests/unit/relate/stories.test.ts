import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type StoryMember } from '../../../src/domain/graph-store.ts';
import { type StoryProfile } from '../../../src/domain/story.ts';
import { groupStories, holdTogether } from '../../../src/relate/group-stories.ts';
import {
  areRelated,
  likeness,
  sharedStoryWords,
  tellSameStory,
} from '../../../src/relate/same-story.ts';
import { aStory } from '../../support/builders.ts';

const FLOOD = ['river', 'dam', 'flood', 'rain', 'rescue', 'town', 'bridge', 'night'];
const OTHERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
/** Shares so many words with the flood. */
const alike = (words: number, published: string | null = null): StoryProfile =>
  aStory([...FLOOD.slice(0, words), ...OTHERS.slice(words)], published);

describe('two articles', () => {
  it.each<[string, StoryProfile, string | null, boolean, boolean]>([
    ['alike, without dates', alike(5), null, true, true],
    ['somewhat alike, without dates', alike(3), null, false, true],
    ['somewhat alike, of two days', alike(3, '2024-03-02'), '2024-03-01', true, true],
    ['somewhat alike, a month apart', alike(3, '2024-04-02'), '2024-03-01', false, true],
    ['alike, half a year apart', alike(5, '2024-09-02'), '2024-03-01', false, false],
    [
      'somewhat alike, of one month as far as is known',
      alike(3, '2024-03'),
      '2024-03-01',
      true,
      true,
    ],
    ['with one word in common', alike(1, '2024-03-01'), '2024-03-01', false, false],
    ['with nothing to tell', aStory([]), null, false, false],
  ])('%s', (_case, other, published, same, related) => {
    const one = aStory(FLOOD, published);
    expect([tellSameStory(one, other), tellSameStory(other, one)]).toEqual([same, same]);
    expect([areRelated(one, other), areRelated(other, one)]).toEqual([related, related]);
  });

  it('are as much alike from either side, to the bit', () => {
    const words = fc.uniqueArray(fc.constantFrom(...FLOOD), { minLength: 1 });
    const weights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8 });
    const profile = fc.record({ words, weights, published: fc.constant(null) });
    fc.assert(
      fc.property(profile, profile, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
      }),
    );
  });

  it('meet by their foremost words only', () => {
    // Twenty words that are theirs alone come first, and what is shared after them.
    const own = (name: string): string[] => Array.from({ length: 20 }, (_, at) => `${name}-${at}`);
    const late = (name: string): StoryProfile => aStory([...own(name), ...FLOOD, ...OTHERS]);
    expect(areRelated(late('one'), late('other'))).toBe(false);
    const early = (name: string): StoryProfile => aStory([...FLOOD, ...OTHERS, ...own(name)]);
    expect(areRelated(early('one'), early('other'))).toBe(true);
  });

  it('name the words they share, sorted', () => {
    expect(sharedStoryWords(aStory(['b', 'a']), aStory(['a', 'b', 'c']))).toEqual(['a', 'b']);
  });
});

describe('groupStories', () => {
  const member = (articleId: string, published: string | null = null) => ({
    articleId,
    title: `Title ${articleId}`,
    story: aStory([], published),
  });
  const link = (fromId: string, toId: string) => ({
    fromId,
    toId,
    sharedWords: [],
    likeness: 1,
  });

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

  it('names those who are new to their story', () => {
    const [one, other] = [groupStories([member('a')], [])[0], groupStories([member('b')], [])[0]];
    const members = [
      { ...member('a'), storyId: one?.id ?? null },
      { ...member('b'), storyId: other?.id ?? null },
      member('c'),
    ];
    const [joined] = groupStories(members, [link('a', 'c'), link('b', 'c')]);
    expect(joined).toMatchObject({ id: one?.id, joiningIds: ['b', 'c'] });
  });

  it('leaves stories together without knowing their links', () => {
    const members = ['a', 'b', 'c', 'd', 'e'].map((id, at) => ({
      ...member(id),
      storyId: at < 3 ? 'first' : 'second',
    }));
    const together = groupStories([...members, member('new')], holdTogether(members));
    expect(together.map(({ articleIds }) => articleIds.join('')).sort()).toEqual([
      'abc',
      'de',
      'new',
    ]);
  });

  it('takes its label from the first article that has a title, else from its words', () => {
    const untitled = { articleId: 'a', title: null, story: aStory(['dam', 'flood']) };
    const label = (...members: StoryMember[]) =>
      groupStories(members, [link('a', 'b')]).map((story) => story.label);
    expect(label(untitled, member('b'))).toEqual(['Title b']);
    expect(label(untitled)).toEqual(['dam, flood']);
    expect(label({ ...untitled, story: aStory([]) })).toEqual(['Untitled']);
  });

  it('is the same for any order of arrival', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    const order = fc.shuffledSubarray(ids, { minLength: ids.length });
    fc.assert(
      fc.property(fc.array(pair), order, (pairs, shuffled) => {
        const links = pairs.map(([from, to]) => link(from, to));
        const inOrder = groupStories(
          ids.map((id) => member(id)),
          links,
        );
        const other = groupStories(
          shuffled.map((id) => member(id)),
          [...links].reverse(),
        );
        expect(other).toEqual(inOrder);
      }),
    );
  });
});
