import { type StoriesQuery } from '../generated/answers.ts';
import { type Row } from './csv.ts';

/** A story in the list of all. */
export type StoryListed = StoriesQuery['stories']['nodes'][number];

/** Stories by how much is disputed in them. */
export function mostDisputedFirst(stories: readonly StoryListed[]): readonly StoryListed[] {
  return stories.toSorted(
    (one, other) => other.contradictions.totalCount - one.contradictions.totalCount,
  );
}

/** The articles that stand in a list of stories. */
export function articleIdsOf(stories: readonly StoryListed[]): ReadonlySet<string> {
  return new Set(stories.flatMap(({ articles }) => articles.nodes.map(({ id }) => id)));
}

/** Stories as rows of a table. */
export function storyRows(stories: readonly StoryListed[]): readonly Row[] {
  return mostDisputedFirst(stories).map(
    ({ id, label, articles, contradictions, firstSaid, lastSaid }) => ({
      id,
      story: label,
      disagreements: contradictions.totalCount,
      articles: articles.totalCount,
      'first said': firstSaid,
      'last said': lastSaid,
    }),
  );
}
