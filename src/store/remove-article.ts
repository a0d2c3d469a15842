import { type GraphRemoval } from '../domain/graph-store.ts';
import { replaceRelations, replaceStories } from './apply-change.ts';
import { deriveClaims } from './derive-claims.ts';
import { type StatementRunner } from './run-statement.ts';
import { deriveEntities } from './write-entities.ts';
import { deriveIdentities } from './write-identities.ts';
import { dropArticle, dropLoneNodes, dropUnheldClaims, putContests } from './write-statements.ts';

/**
 * Takes an article out of the graph with all that only it supported, and makes anew what it shared; false where there
 * is no such article.
 */
export async function removeArticle(
  runner: StatementRunner,
  removal: GraphRemoval,
): Promise<boolean> {
  const stories = [...removal.stories];
  await replaceStories(runner, [removal.articleId], stories);
  const [dropped] = await runner.run(dropArticle, { articleId: removal.articleId });
  if (dropped === undefined) return false;
  const claimIds = [...new Set([...dropped.claimIds, ...removal.touchedClaimIds])].sort();
  const unheld = await runner.run(dropUnheldClaims, { claimIds });
  await deriveClaims(runner, claimIds);
  const ends = [...dropped.endIds, ...unheld.flatMap(({ entityIds }) => entityIds)];
  const endIds = [...new Set(ends)].sort();
  await runner.run(dropLoneNodes, { ids: endIds });
  await deriveEntities(runner, endIds);
  await deriveIdentities(runner, endIds);
  const against = [...unheld.flatMap(({ againstIds }) => againstIds), ...(await replaceRelations(runner, removal))]; // prettier-ignore
  await runner.run(putContests, { claimIds: [...new Set([...claimIds, ...against])].sort() });
  return true;
}
