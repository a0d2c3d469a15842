import {
  type GraphTransaction,
  type StoryCandidate,
  type StoryEnds,
  type StoryGroup,
  type StoryLink,
  type StoryMember,
} from '../domain/graph-store.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { foremostWords, LEAST_COMMON_WORDS, LEAST_FOREMOST_LIKENESS } from '../domain/story.ts';
import { indexedDaysNear } from '../lib/days-of-date.ts';
import { groupStories, holdTogether } from '../relate/group-stories.ts';
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
  const related = candidates.filter((other) => areRelated(own.story, other.story));
  return {
    links,
    stories: await storiesWith(transaction, own, links),
    relatedIds: related.map(({ articleId }) => articleId).sort(),
  };
}

/** The stories that an article's links make of those that they touch and of the one that it was in. */
async function storiesWith(
  transaction: GraphTransaction,
  own: StoryCandidate,
  links: readonly StoryLink[],
): Promise<readonly StoryGroup[]> {
  const { articleId } = own;
  const neighbours = links.map(({ fromId, toId }) => (fromId === articleId ? toId : fromId));
  const before = await transaction.storyNeighbours(articleId);
  const members = await transaction.storyMembers([articleId, ...neighbours].sort());
  const isHere = new Set(neighbours);
  // A story that loses no link stays whole, and its links, which may be very many, are left alone.
  const held = before.every((id) => isHere.has(id))
    ? holdTogether(members)
    : await linksBesides(transaction, members, articleId);
  const known = members.find((member) => member.articleId === articleId);
  const others = members.filter((member) => member !== known);
  return groupStories(
    [...others, { ...own, storyId: known?.storyId ?? null }],
    [...held, ...links],
  );
}

async function linksBesides(
  transaction: GraphTransaction,
  members: readonly StoryMember[],
  articleId: string,
): Promise<readonly StoryEnds[]> {
  const links = await transaction.linksAmong(members.map((member) => member.articleId));
  return links.filter(({ fromId, toId }) => fromId !== articleId && toId !== articleId);
}

function memberOf(reading: ArticleReading): StoryCandidate {
  const { article, story, signature } = reading;
  return { articleId: article.id, title: article.title, story, signature };
}
