import {
  type GraphTransaction,
  type StoryGroup,
  type StoryLink,
  type StoryMember,
} from '../domain/graph-store.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { groupStories } from '../relate/group-stories.ts';
import { sharedStoryKeys, tellSameStory } from '../relate/same-story.ts';

/** Where an article stands among the stories: its links, and every story that they make or change. */
export async function placeInStories(
  transaction: GraphTransaction,
  reading: ArticleReading,
): Promise<{ readonly links: readonly StoryLink[]; readonly stories: readonly StoryGroup[] }> {
  const own = memberOf(reading);
  const candidates = await transaction.storyCandidates(own.articleId, own.storyKeys);
  const links = candidates
    .filter((other) => tellSameStory(own.storyKeys, other.storyKeys))
    .map((other) => linkOf(own, other));
  const neighbours = links.map(({ fromId, toId }) => (fromId === own.articleId ? toId : fromId));
  const held = await transaction.storiesHolding([own.articleId, ...neighbours].sort());
  const isOwn = (link: StoryLink): boolean =>
    link.fromId === own.articleId || link.toId === own.articleId;
  const others = held.members.filter(({ articleId }) => articleId !== own.articleId);
  const stories = groupStories(
    [...others, own],
    [...held.links.filter((link) => !isOwn(link)), ...links],
  );
  return { links, stories };
}

function memberOf(reading: ArticleReading): StoryMember {
  const { article, storyKeys } = reading;
  return {
    articleId: article.id,
    title: article.title,
    published: article.published?.value ?? null,
    storyKeys,
  };
}

function linkOf(one: StoryMember, other: StoryMember): StoryLink {
  const [fromId, toId] =
    one.articleId < other.articleId
      ? [one.articleId, other.articleId]
      : [other.articleId, one.articleId];
  return { fromId, toId, sharedKeys: sharedStoryKeys(one.storyKeys, other.storyKeys) };
}
