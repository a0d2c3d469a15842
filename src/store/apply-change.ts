import { type GraphChange, type StoryGroup, type StoryLink } from '../domain/graph-store.ts';
import { type Claim } from '../domain/claim.ts';
import { type UnnamedSource } from '../domain/entity.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { type ClaimRelation } from '../domain/relation.ts';
import { stableId } from '../lib/stable-id.ts';
import { readingKeyRows } from './article-keys.ts';
import { articleEdges, articleNodes, byId, type PropertyRow } from './article-rows.ts';
import { assertionRows, attributionRows } from './assertion-rows.ts';
import { deriveClaims } from './derive-claims.ts';
import { refuseIncompleteReading } from './refuse-incomplete-reading.ts';
import { type StatementRunner } from './run-statement.ts';
import { sortKeyOfRelation } from './sort-keys.ts';
import { deriveEntities, namingRows, writeEntities } from './write-entities.ts';
import { writeDrifts } from './write-drifts.ts';
import { deriveIdentities } from './write-identities.ts';
import { writeOwnWords } from './write-own-words.ts';
import { deriveLinkedArticles } from './write-linked-articles.ts';
import {
  dropLoneNodes,
  dropRelations,
  dropStaleEdges,
  putArticle,
  putArticleEdges,
  putAssertions,
  putAttributions,
  putClaims,
  putContests,
  putRelations,
  putStories,
  putStoryLinks,
  putUnnamedSources,
  retireReading,
} from './write-statements.ts';

/**
 * Writes one article's change: its nodes and edges, and all that follows for what it shares with other articles.
 * Doing it twice is doing it once.
 * @throws CounterclaimError INTERNAL when the reading speaks of things that it does not contain
 */
export async function applyChange(runner: StatementRunner, change: GraphChange): Promise<void> {
  const { reading, run } = change;
  refuseIncompleteReading(reading);
  await writeArticle(runner, change);
  const renamed = await writeEntities(runner, reading, run.id);
  const released = await releaseEarlierReading(runner, change);
  await writeHoldings(runner, reading, run.id);
  await writeDrifts(runner, change);
  await writeOwnWords(runner, change.ownWords);
  const retired = await runner.run(retireReading, {
    articleId: reading.article.id,
    assertionIds: reading.assertions.map(({ id }) => id),
  });
  const touched = [
    ...change.touchedClaimIds,
    ...reading.claims.map(({ id }) => id),
    ...retired.map(({ claimId }) => claimId),
  ];
  await deriveClaims(runner, [...new Set(touched)].sort());
  await runner.run(dropLoneNodes, { ids: released });
  await deriveEntities(runner, [...new Set([...renamed, ...released])].sort());
  const named = reading.entities.filter(({ kind }) => kind !== 'COUNTRY' && kind !== 'PLACE');
  const namedIds = [...named.map(({ id }) => id), ...renamed, ...released];
  await deriveIdentities(runner, [...new Set(namedIds)].sort());
  await deriveLinkedArticles(runner, reading.article.id);
  const against = await replaceRelations(runner, change);
  await runner.run(putContests, { claimIds: [...new Set([...touched, ...against])].sort() });
  await replaceStoryLinks(runner, reading.article.id, change.storyLinks);
  await replaceStories(runner, [reading.article.id], change.stories);
}

/**
 * Puts these relations in the place of all that join the touched claims to those that they were compared with.
 * @returns the claims that some of the touched no longer relate to
 */
export async function replaceRelations(
  runner: StatementRunner,
  change: {
    readonly relations: readonly ClaimRelation[];
    readonly touchedClaimIds: readonly string[];
    readonly comparedIds: readonly string[];
  },
): Promise<string[]> {
  const rows = byId(change.relations).map(relationRow);
  const edgeIds = rows.map(({ id }) => id);
  const { touchedClaimIds: claimIds, comparedIds } = change;
  const dropped = await runner.run(dropRelations, { claimIds, comparedIds, edgeIds });
  if (rows.length > 0) await runner.run(putRelations, { rows });
  return dropped.map(({ id }) => id);
}

/** Puts these stories in the place of all that these articles and those who join one of them are part of. */
export async function replaceStories(
  runner: StatementRunner,
  articleIds: readonly string[],
  stories: readonly StoryGroup[],
): Promise<void> {
  const rows = byId(stories).map((story) => ({
    id: story.id,
    properties: { label: story.label, firstSaid: story.firstSaid, lastSaid: story.lastSaid },
    members: story.joiningIds.map((articleId) => ({
      id: stableId('PART_OF', articleId, story.id),
      articleId,
    })),
  }));
  const joiningIds = stories.flatMap((story) => story.joiningIds);
  const kept = stories.flatMap(({ id, articleIds: all }) =>
    articleIds
      .filter((articleId) => all.includes(articleId))
      .map((articleId) => stableId('PART_OF', articleId, id)),
  );
  await runner.run(putStories, {
    articleIds: [...new Set([...articleIds, ...joiningIds])].sort(),
    edgeIds: kept,
    rows,
  });
}

async function writeArticle(runner: StatementRunner, change: GraphChange): Promise<void> {
  const { id, versionId } = change.reading.article;
  await runner.run(putArticle, {
    ...articleNodes(change.reading, change.run),
    edges: {
      hasVersion: stableId('HAS_VERSION', id, versionId),
      readBy: stableId('READ_BY', versionId, change.run.id),
    },
  });
}

/** Writes the edges of the article and takes away those that only its earlier reading had; gives the ends of these. */
async function releaseEarlierReading(
  runner: StatementRunner,
  { reading, run }: GraphChange,
): Promise<string[]> {
  const { article } = reading;
  if (reading.unnamedSources.length > 0) {
    await runner.run(putUnnamedSources, { rows: byId(reading.unnamedSources).map(unnamedRow) });
  }
  const edges = { ...articleEdges(reading, run.id), ...readingKeyRows(reading, run.id) };
  await runner.run(putArticleEdges, { articleId: article.id, ...edges });
  const kept = [...Object.values(edges).flat(), ...namingRows(reading, run.id)];
  const released = await runner.run(dropStaleEdges, {
    articleId: article.id,
    versionId: article.versionId,
    edgeIds: kept.map(({ id }) => id),
  });
  return released.map(({ id }) => id);
}

async function writeHoldings(
  runner: StatementRunner,
  reading: ArticleReading,
  runId: string,
): Promise<void> {
  if (reading.assertions.length === 0) return;
  await runner.run(putClaims, { rows: byId(reading.claims.map(claimRow)) });
  await runner.run(putAssertions, {
    versionId: reading.article.versionId,
    runId,
    rows: assertionRows(reading),
  });
  await runner.run(putAttributions, { rows: attributionRows(reading, runId) });
}

async function replaceStoryLinks(
  runner: StatementRunner,
  articleId: string,
  links: readonly StoryLink[],
): Promise<void> {
  const rows = byId(
    links.map(({ fromId, toId, sharedWords, likeness, copiedShare }) => ({
      id: stableId('SAME_STORY', fromId, toId),
      fromId,
      toId,
      sharedWords,
      likeness,
      copiedShare,
    })),
  );
  await runner.run(putStoryLinks, { articleId, edgeIds: rows.map(({ id }) => id), rows });
}

function unnamedRow({ id, kind, words, articleId }: UnnamedSource): PropertyRow {
  return { id, properties: { kind, words, articleId } };
}

/** What a claim is by its normal form; its wording follows from those who hold it. */
function claimRow({ id, ...claim }: Claim): PropertyRow {
  const { subject, predicate, object, polarity, scope, place, time } = claim;
  return { id, properties: { subject, predicate, object, polarity, scope, place, time } };
}

function relationRow(
  relation: ClaimRelation,
): PropertyRow & { type: string; fromId: string; toId: string } {
  const { id, type, fromId, toId, kind, reason, method, score } = relation;
  const sortKey = sortKeyOfRelation(relation);
  const common = { kind, reason, method, score, sortKey, assertionIds: relation.assertionIds };
  const properties = type === 'CONTRADICTS' ? { ...common, degree: relation.degree } : common;
  return { id, type, fromId, toId, properties };
}
