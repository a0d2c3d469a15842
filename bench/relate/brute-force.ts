import { type ArticleReading } from '../../src/domain/reading.ts';
import { type ClaimInContext } from '../../src/domain/relation.ts';
import { claimsOfReadings } from '../../src/ingest/claims-in-context.ts';
import { areAlike } from '../../src/relate/same-story.ts';
import { type AreComparable, relatePair } from '../../src/relate/relate-claims.ts';
import { compareByWords } from '../../src/relate/comparers/compare-by-words.ts';
import { NEWS_COMPARISON } from './news-words.ts';

/**
 * The ids of all relations between the claims of these articles, found by comparing every pair of claims that
 * the definition calls comparable: the two stand in one article, or in two that are alike in whatever words and
 * near enough in time, or on one person's word. Nothing is looked up by a key: neither the foremost words by
 * which the program finds articles, nor the slots and things by which it finds claims.
 */
export function bruteForce(readings: readonly ArticleReading[]): ReadonlySet<string> {
  const claims = claimsOfReadings(readings);
  const known = new Map<string, boolean>();
  const stories = new Map(readings.map(({ article, story }) => [article.id, story]));
  const areComparable: AreComparable = (one, other) =>
    alike(one.assertion.articleId, other.assertion.articleId);
  const alike = (one: string, other: string): boolean => {
    const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
    const [story, storyThere] = [stories.get(one), stories.get(other)];
    const answer =
      known.get(pair) ??
      (story !== undefined && storyThere !== undefined && areAlike(story, storyThere));
    known.set(pair, answer);
    return answer;
  };
  const words = compareByWords(NEWS_COMPARISON);
  const ids = new Set<string>();
  for (const [one, other] of comparablePairs(claims, alike)) {
    for (const { id } of relatePair(one, other, { areComparable, words })) ids.add(id);
  }
  return ids;
}

/** Every two claims, smaller id first, of which two assertions can be compared. */
function comparablePairs(
  claims: readonly ClaimInContext[],
  alike: (one: string, other: string) => boolean,
): readonly (readonly [ClaimInContext, ClaimInContext])[] {
  const groups = claimsByArticleAndPerson(claims);
  const articles = [...groups.byArticle.keys()];
  const pairs = new Map<string, readonly [ClaimInContext, ClaimInContext]>();
  const add = (ones: readonly ClaimInContext[], others: readonly ClaimInContext[]): void => {
    for (const one of ones) {
      for (const other of others) {
        if (one.claim.id < other.claim.id) pairs.set(`${one.claim.id} ${other.claim.id}`, [one, other]); // prettier-ignore
      }
    }
  };
  for (const together of groups.byPerson.values()) add(together, together);
  for (const [index, article] of articles.entries()) {
    const own = groups.byArticle.get(article) ?? [];
    add(own, own);
    for (const other of articles.slice(index + 1)) {
      if (!alike(article, other)) continue;
      const there = groups.byArticle.get(other) ?? [];
      add(own, there);
      add(there, own);
    }
  }
  return [...pairs.values()];
}

function claimsByArticleAndPerson(claims: readonly ClaimInContext[]): {
  readonly byArticle: ReadonlyMap<string, readonly ClaimInContext[]>;
  readonly byPerson: ReadonlyMap<string, readonly ClaimInContext[]>;
} {
  const [byArticle, byPerson] = [new Map<string, ClaimInContext[]>(), new Map<string, ClaimInContext[]>()]; // prettier-ignore
  const put = (groups: Map<string, ClaimInContext[]>, key: string, claim: ClaimInContext): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else if (group.at(-1) !== claim) group.push(claim);
  };
  for (const claim of claims) {
    for (const { assertion } of claim.assertions) {
      const speaker = assertion.chain.at(-1);
      put(byArticle, assertion.articleId, claim);
      if (speaker?.speakerKind === 'PERSON') put(byPerson, speaker.speakerId, claim);
    }
  }
  return { byArticle, byPerson };
}
