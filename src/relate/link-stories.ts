import { type StoryLink, type StoryCandidate } from '../domain/graph-store.ts';
import { COPIED_SHARE, copiedShare } from '../domain/text-signature.ts';
import { likeness, sharedStoryWords, tellSameStory } from './same-story.ts';

/** The links between an article and those of the others that tell of the same event. */
export function linkStories(
  own: StoryCandidate,
  others: readonly StoryCandidate[],
): readonly StoryLink[] {
  return others
    .filter((other) => tellSameStory(own.story, other.story))
    .map((other) => linkOf(own, other));
}

function linkOf(one: StoryCandidate, other: StoryCandidate): StoryLink {
  const [fromId, toId] =
    one.articleId < other.articleId
      ? [one.articleId, other.articleId]
      : [other.articleId, one.articleId];
  return {
    fromId,
    toId,
    sharedWords: sharedStoryWords(one.story, other.story),
    likeness: likeness(one.story, other.story),
    copiedShare: copiedEnough(copiedShare(one.signature, other.signature)),
  };
}

function copiedEnough(share: number): number | null {
  return share < COPIED_SHARE ? null : share;
}
