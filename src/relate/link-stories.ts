import { type StoryLink, type StoryMember } from '../domain/graph-store.ts';
import { likeness, sharedStoryWords, tellSameStory } from './same-story.ts';

/** The links between an article and those of the others that tell of the same event. */
export function linkStories(
  own: StoryMember,
  others: readonly StoryMember[],
): readonly StoryLink[] {
  return others
    .filter((other) => tellSameStory(own.story, other.story))
    .map((other) => linkOf(own, other));
}

function linkOf(one: StoryMember, other: StoryMember): StoryLink {
  const [fromId, toId] =
    one.articleId < other.articleId
      ? [one.articleId, other.articleId]
      : [other.articleId, one.articleId];
  return {
    fromId,
    toId,
    sharedWords: sharedStoryWords(one.story, other.story),
    likeness: likeness(one.story, other.story),
  };
}
