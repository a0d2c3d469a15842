import { type StoryLink } from '../../domain/graph-store.ts';
import { type ArticleReading } from '../../domain/reading.ts';
import { groupStories } from '../../relate/group-stories.ts';
import { linkStories } from '../../relate/link-stories.ts';

/** The story of each article, as the graph would group them: story ids by article id. */
export function clusterReadings(
  readings: readonly Pick<ArticleReading, 'article' | 'story' | 'signature'>[],
): ReadonlyMap<string, string> {
  const members = readings.map(({ article, story, signature }) => ({
    articleId: article.id,
    title: article.title,
    story,
    signature,
  }));
  const links = members.flatMap((one, index): readonly StoryLink[] =>
    linkStories(one, members.slice(index + 1)),
  );
  return new Map(
    groupStories(members, links).flatMap(({ id, articleIds }) =>
      articleIds.map((articleId) => [articleId, id] as const),
    ),
  );
}
