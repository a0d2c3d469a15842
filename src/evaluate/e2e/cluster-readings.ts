import { type StoryLink } from '../../domain/graph-store.ts';
import { type ArticleReading } from '../../domain/reading.ts';
import { groupStories } from '../../relate/group-stories.ts';
import { sharedStoryKeys, tellSameStory } from '../../relate/same-story.ts';

/** The story of each article, as the graph would group them: story ids by article id. */
export function clusterReadings(readings: readonly ArticleReading[]): ReadonlyMap<string, string> {
  const links = readings.flatMap((one, index): readonly StoryLink[] =>
    readings
      .slice(index + 1)
      .filter((other) => tellSameStory(one.storyKeys, other.storyKeys))
      .map((other) => ({
        fromId: one.article.id,
        toId: other.article.id,
        sharedKeys: sharedStoryKeys(one.storyKeys, other.storyKeys),
      })),
  );
  const members = readings.map(({ article, storyKeys }) => ({
    articleId: article.id,
    title: article.title,
    published: article.published?.value ?? null,
    storyKeys,
  }));
  return new Map(
    groupStories(members, links).flatMap(({ id, articleIds }) =>
      articleIds.map((articleId) => [articleId, id] as const),
    ),
  );
}
