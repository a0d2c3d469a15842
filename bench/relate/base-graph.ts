import { type ArticleReading } from '../../src/domain/reading.ts';
import { claimsOfReadings } from '../../src/ingest/claims-in-context.ts';
import { ownWordsOf } from '../../src/ingest/write-reading.ts';
import { stableId } from '../../src/lib/stable-id.ts';
import { groupStories } from '../../src/relate/group-stories.ts';
import { linkStories } from '../../src/relate/link-stories.ts';
import { relateClaims } from '../../src/relate/relate-claims.ts';
import { readingKeyRows } from '../../src/store/article-keys.ts';
import { articleEdges, articleNodes } from '../../src/store/article-rows.ts';
import { assertionRows, attributionRows } from '../../src/store/assertion-rows.ts';
import { wordingOf } from '../../src/store/claim-wording.ts';
import { type Holding, rowsFromHoldings } from '../../src/store/derive-claims.ts';
import { entityProperties, valuesOf } from '../../src/store/entity-values.ts';
import { sortKeyOfRelation } from '../../src/store/sort-keys.ts';
import { namingRows } from '../../src/store/write-entities.ts';
import { ownWordsRows } from '../../src/store/write-own-words.ts';
import { NEWS_RUN } from './news-reading.ts';
import { type Sheets } from './sheets.ts';
import { NEWS_COMPARISON } from './news-words.ts';

/** Puts the articles of one event after the other into sheets, as the program would have written them. */
export interface BaseGraph {
  readonly addEvent: (readings: readonly ArticleReading[]) => void;
  /** Writes what articles of many events share. */
  readonly finish: () => void;
}

/**
 * A graph in the making. Stories and relations are those inside an event: articles of two events are seldom
 * related, and what an article that comes later looks for is in the graph all the same.
 */
export function startBaseGraph(sheets: Sheets): BaseGraph {
  const { id, engine, version, configHash } = NEWS_RUN;
  sheets.node('ExtractionRun', id, { engine, version, configHash, startedAt: '2020-01-01' });
  const shared = sharedParts(sheets);
  const holdings = new Map<string, Holding[]>();
  const related = new Set<string>();
  return {
    addEvent: (readings) => {
      for (const reading of readings) {
        writeArticle(sheets, reading);
        shared.add(reading);
        for (const holding of holdingsOf(reading)) {
          const held = holdings.get(holding.claimId);
          if (held === undefined) holdings.set(holding.claimId, [holding]);
          else held.push(holding);
        }
      }
      writeStories(sheets, readings);
      writeRelations(sheets, readings, related);
    },
    finish: () => {
      for (const held of holdings.values()) writeClaim(sheets, held);
    },
  };
}

/** Entities, words and pages stand once, however many articles speak of them. */
function sharedParts(sheets: Sheets): { readonly add: (reading: ArticleReading) => void } {
  const known = new Set<string>();
  const isNew = (id: string): boolean => !known.has(id) && known.add(id).size > 0;
  return {
    add: (reading) => {
      for (const entity of reading.entities.filter(({ id }) => isNew(id))) {
        const kind = entity.kind.charAt(0) + entity.kind.slice(1).toLowerCase();
        sheets.node(kind, entity.id, entityProperties(entity.kind, valuesOf(entity)));
      }
      const { storyWords, addresses } = readingKeyRows(reading, NEWS_RUN.id);
      for (const { endId, key } of storyWords) if (isNew(endId)) sheets.node('StoryKey', endId, { key }); // prettier-ignore
      for (const { endId, key } of addresses) if (isNew(endId)) sheets.node('PageKey', endId, { key }); // prettier-ignore
      writeOwnWords(sheets, reading, isNew);
    },
  };
}

function writeArticle(sheets: Sheets, reading: ArticleReading): void {
  const { article, version } = articleNodes(reading, NEWS_RUN);
  const [articleId, versionId, runId] = [article.id, version.id, NEWS_RUN.id];
  sheets.node('Article', articleId, article.properties);
  sheets.node('ArticleVersion', versionId, version.properties);
  sheets.edge('HAS_VERSION', { id: stableId('HAS_VERSION', articleId, versionId), from: articleId, to: versionId, properties: { runId } }); // prettier-ignore
  sheets.edge('READ_BY', { id: stableId('READ_BY', versionId, runId), from: versionId, to: runId });
  for (const { id, entityId, properties } of namingRows(reading, runId)) {
    sheets.edge('NAMES', { id, from: versionId, to: entityId, properties });
  }
  const edges = { ...articleEdges(reading, runId), ...readingKeyRows(reading, runId) };
  for (const row of edges.published) sheets.edge('PUBLISHED', { ...row, from: row.endId, to: articleId }); // prettier-ignore
  for (const row of edges.mentions) sheets.edge('MENTIONS', { ...row, from: articleId, to: row.endId }); // prettier-ignore
  for (const row of edges.storyWords) sheets.edge('TELLS_OF', { ...row, from: articleId, to: row.endId }); // prettier-ignore
  for (const row of edges.addresses) sheets.edge('STANDS_AT', { ...row, from: articleId, to: row.endId }); // prettier-ignore
  for (const { id, kind, words } of reading.unnamedSources) sheets.node('UnnamedSource', id, { kind, words, articleId }); // prettier-ignore
  writeHoldings(sheets, reading);
  const { key, textHash } = reading.article;
  sheets.node('Ingest', stableId('ingest', key), { key, origin: key, state: 'DONE', attempts: 1, textHash, runId }); // prettier-ignore
}

function writeHoldings(sheets: Sheets, reading: ArticleReading): void {
  const runId = NEWS_RUN.id;
  for (const row of assertionRows(reading)) {
    const { versionId } = reading.article;
    sheets.node('Assertion', row.id, { ...row.properties, runId, runIds: [runId] });
    sheets.edge('CONTAINS', { id: row.containsId, from: versionId, to: row.id, properties: { runId } }); // prettier-ignore
    sheets.edge('OF', { id: row.ofId, from: row.id, to: row.claimId, properties: { ...row.wording, runId } }); // prettier-ignore
  }
  for (const row of attributionRows(reading, runId)) {
    sheets.edge('ATTRIBUTED_TO', { ...row, from: row.assertionId, to: row.speakerId });
  }
}

function writeOwnWords(
  sheets: Sheets,
  reading: ArticleReading,
  isNew: (id: string) => boolean,
): void {
  for (const { id, assertionId, keyId } of ownWordsRows(ownWordsOf(reading))) {
    if (isNew(keyId)) sheets.node('OwnWordsKey', keyId, {});
    sheets.edge('SPEAKS_OF', { id, from: assertionId, to: keyId });
  }
}

function holdingsOf(reading: ArticleReading): (Holding & { readonly form: object })[] {
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  return reading.assertions.flatMap((assertion) => {
    const claim = claims.get(assertion.claimId);
    if (claim === undefined) return [];
    const speaker = assertion.chain.at(-1);
    const { subject, predicate, object, polarity } = claim;
    return [
      {
        claimId: claim.id,
        assertionId: assertion.id,
        live: true,
        runId: NEWS_RUN.id,
        articleId: reading.article.id,
        published: reading.article.published?.value ?? null,
        wording: wordingOf(claim),
        outletId: reading.outletId,
        speakerId: speaker?.speakerKind === 'UNNAMED' ? null : (speaker?.speakerId ?? null),
        form: { subject, predicate, object, polarity },
      },
    ];
  });
}

function writeClaim(sheets: Sheets, held: readonly Holding[]): void {
  const { claims, abouts, asserts } = rowsFromHoldings(held);
  const form = (held[0] as (Holding & { readonly form: object }) | undefined)?.form;
  for (const { id, properties } of claims) sheets.node('Claim', id, { ...properties, ...form });
  for (const row of abouts) sheets.edge('ABOUT', { ...row, from: row.claimId, to: row.entityId });
  for (const row of asserts)
    sheets.edge('ASSERTS', { ...row, from: row.holderId, to: row.claimId });
}

function writeStories(sheets: Sheets, readings: readonly ArticleReading[]): void {
  const members = readings.map(({ article, story, signature }) => ({ articleId: article.id, title: article.title, story, signature })); // prettier-ignore
  const links = members.flatMap((one, index) => linkStories(one, members.slice(index + 1)));
  for (const { fromId, toId, sharedWords, likeness, copiedShare } of links) {
    const id = stableId('SAME_STORY', fromId, toId);
    sheets.edge('SAME_STORY', { id, from: fromId, to: toId, properties: { sharedWords, likeness, copiedShare } }); // prettier-ignore
  }
  for (const { id, label, firstSaid, lastSaid, articleIds } of groupStories(members, links)) {
    sheets.node('Story', id, { label, firstSaid, lastSaid });
    for (const articleId of articleIds) {
      sheets.edge('PART_OF', { id: stableId('PART_OF', articleId, id), from: articleId, to: id });
    }
  }
}

/** Two claims may meet in two events; an edge joins them once. */
function writeRelations(
  sheets: Sheets,
  readings: readonly ArticleReading[],
  known: Set<string>,
): void {
  for (const relation of relateClaims(claimsOfReadings(readings), [], NEWS_COMPARISON)) {
    const { id, type, fromId, toId, ...properties } = relation;
    if (known.has(id)) continue;
    known.add(id);
    const sortKey = sortKeyOfRelation(relation);
    sheets.edge(type, { id, from: fromId, to: toId, properties: { ...properties, sortKey, runId: NEWS_RUN.id } }); // prettier-ignore
  }
}
