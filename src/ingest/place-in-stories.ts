import {
  type GraphTransaction,
  type StoryCandidate,
  type StoryGroup,
  type StoryLink,
} from '../domain/graph-store.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { foremostWords, LEAST_COMMON_WORDS, LEAST_FOREMOST_LIKENESS } from '../domain/story.ts';
import { indexedDaysNear } from '../lib/days-of-date.ts';
import { groupStories } from '../relate/group-stories.ts';
import { linkStories } from '../relate/link-stories.ts';
import { areRelated, MOST_DAYS } from '../relate/same-story.ts';

/** Where an article stands among the others. */
export interface StoryPlace {
  readonly links: readonly StoryLink[];
  /** Every story that the links make or change. */
  readonly stories: readonly StoryGroup[];
  /** The articles whose claims can be compared with this one's, sorted. */
  readonly relatedIds: readonly string[];
}

/** Where an article stands among the stories of the graph. */
export async function placeInStories(
  transaction: GraphTransaction,
  reading: ArticleReading,
): Promise<StoryPlace> {
  const own = memberOf(reading);
  const candidates = await transaction.storyCandidates({
    articleId: own.articleId,
    words: foremostWords(own.story),
    days: indexedDaysNear(own.story.published, MOST_DAYS),
    leastCommon: LEAST_COMMON_WORDS,
    leastLikeness: LEAST_FOREMOST_LIKENESS,
  });
  const links = linkStories(own, candidates);
  const neighbours = links.map(({ fromId, toId }) => (fromId === own.articleId ? toId : fromId));
  const held = await transaction.storiesHolding([own.articleId, ...neighbours].sort());
  const isOwn = (link: StoryLink): boolean =>
    link.fromId === own.articleId || link.toId === own.articleId;
  const others = held.members.filter(({ articleId }) => articleId !== own.articleId);
  const stories = groupStories(
    [...others, own],
    [...held.links.filter((link) => !isOwn(link)), ...links],
  );
  const related = candidates.filter((other) => areRelated(own.story, other.story));
  return { links, stories, relatedIds: related.map(({ articleId }) => articleId).sort() };
}

function memberOf(reading: ArticleReading): StoryCandidate {
  const { article, story, signature } = reading;
  return { articleId: article.id, title: article.title, story, signature };
}
