import { CounterclaimError } from '../domain/errors.ts';
import { type GraphTransaction, type GraphWriter, type StoryGroup } from '../domain/graph-store.ts';
import { type ComparisonKnowledge } from '../domain/knowledge-comparison.ts';
import { stableId } from '../lib/stable-id.ts';
import { groupStories } from '../relate/group-stories.ts';
import { relateClaims } from '../relate/relate-claims.ts';

/**
 * Takes an article out of the graph, with all that only it supported.
 * @throws CounterclaimError NOT_FOUND
 */
export async function deleteArticle(
  graph: { readonly writer: GraphWriter },
  key: string,
  comparison: ComparisonKnowledge,
): Promise<void> {
  const isRemoved = await graph.writer.transact((transaction) =>
    removeArticle(transaction, key, comparison),
  );
  if (!isRemoved) throw noSuchArticle(key);
}

/** The like in a transaction that does more; false where the graph has no such article. */
export async function removeArticle(
  transaction: GraphTransaction,
  key: string,
  comparison: ComparisonKnowledge,
): Promise<boolean> {
  const articleId = stableId('article', key);
  const touchedClaimIds = await transaction.claimIdsOf(articleId);
  const others = await transaction.comparableClaims({
    claimIds: touchedClaimIds,
    changedIds: touchedClaimIds,
    topics: [],
    articleIds: [],
    ownWordsIds: [],
    exceptArticleId: articleId,
  });
  const isTouched = new Set(touchedClaimIds);
  return transaction.remove({
    articleId,
    stories: await storiesWithout(transaction, articleId),
    relations: relateClaims(
      others.filter(({ claim }) => isTouched.has(claim.id)),
      others.filter(({ claim }) => !isTouched.has(claim.id)),
      comparison,
    ),
    touchedClaimIds,
    comparedIds: [...new Set([...touchedClaimIds, ...others.map(({ claim }) => claim.id)])].sort(),
  });
}

/** What is said of a key that no article has. */
export function noSuchArticle(key: string): CounterclaimError {
  return new CounterclaimError(
    'NOT_FOUND',
    `The key of an article was wanted; none has "${key}".`,
    { remedy: 'List the keys with "counterclaim status".' },
  );
}

async function storiesWithout(
  transaction: GraphTransaction,
  articleId: string,
): Promise<readonly StoryGroup[]> {
  const members = await transaction.storyMembers([articleId]);
  const others = members.filter((member) => member.articleId !== articleId);
  return groupStories(
    others,
    await transaction.linksAmong(others.map((member) => member.articleId)),
  );
}
