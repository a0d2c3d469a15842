import { type ArticleReading, type ExtractionRun } from '../domain/reading.ts';
import { type WordSpan } from '../domain/span.ts';
import { groupBy } from '../lib/group-by.ts';
import { stableId } from '../lib/stable-id.ts';
import { signalLists } from './signal-rows.ts';
import { signatureValues } from './signature-values.ts';
import { sortKeyOfWords } from './sort-keys.ts';

/** Properties of a node or edge as they go into the graph; null takes one away. */
export type Properties = Readonly<
  Record<string, string | number | boolean | null | readonly string[] | readonly number[]>
>;

/** A node or edge with its properties. */
export interface PropertyRow {
  readonly id: string;
  readonly properties: Properties;
}

/** An edge between an article and the thing at its other end. */
export interface ArticleEdgeRow extends PropertyRow {
  readonly endId: string;
}

/** The nodes of an article, its version and its run. */
export function articleNodes(
  reading: ArticleReading,
  run: ExtractionRun,
): { readonly run: PropertyRow; readonly article: PropertyRow; readonly version: PropertyRow } {
  const { article } = reading;
  return {
    run: {
      id: run.id,
      properties: { engine: run.engine, version: run.version, configHash: run.configHash },
    },
    article: {
      id: article.id,
      properties: {
        key: article.key,
        url: article.url,
        title: article.title,
        byline: article.byline,
        published: article.published?.value ?? null,
        publishedPrecision: article.published?.precision ?? null,
        titleOrigin: article.origins.title,
        bylineOrigin: article.origins.byline,
        outletOrigin: article.origins.outlet,
        publishedOrigin: article.origins.published,
        language: article.language,
        storyWords: reading.story.words,
        storyWeights: reading.story.weights,
        // The story that has this article as its smallest: the address stays good when a story grows.
        storyAlias: stableId('story', article.id),
        sortKey: sortKeyOfWords(article.title ?? article.key, article.id),
      },
    },
    version: { id: article.versionId, properties: versionProperties(reading, run.id) },
  };
}

/** Whom the article is published by, and whom it mentions and cites. */
export function articleEdges(
  reading: ArticleReading,
  runId: string,
): {
  readonly published: ArticleEdgeRow[];
  readonly mentions: ArticleEdgeRow[];
  readonly citations: ArticleEdgeRow[];
} {
  const { article, outletId } = reading;
  const published =
    outletId === null
      ? []
      : [
          {
            id: stableId('PUBLISHED', outletId, article.id),
            endId: outletId,
            properties: { runId },
          },
        ];
  return {
    published,
    mentions: mentionRows(reading, runId),
    citations: byId(
      reading.citations.map(({ id, targetId, kind, spans, urls }) => ({
        id,
        endId: targetId,
        properties: { kind, ...spanLists(spans), urls: urls.length === 0 ? null : urls, runId },
      })),
    ),
  };
}

/** Spans as parallel lists. */
export function spanLists(
  spans: readonly { readonly start: number; readonly end: number; readonly exact: string }[],
): { spanStarts: number[]; spanEnds: number[]; spanExacts: string[] } {
  return {
    spanStarts: spans.map(({ start }) => start),
    spanEnds: spans.map(({ end }) => end),
    spanExacts: spans.map(({ exact }) => exact),
  };
}

/** Rows in the order of their ids: writers that take locks in one order do not wait in a ring. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

function versionProperties(reading: ArticleReading, runId: string): Properties {
  const { article, integritySignals, signature } = reading;
  return {
    articleId: article.id,
    text: article.text,
    textHash: article.textHash,
    current: true,
    runId,
    boilerplateStarts: article.boilerplate.map(({ start }) => start),
    boilerplateEnds: article.boilerplate.map(({ end }) => end),
    boilerplateReasons: article.boilerplate.map(({ reason }) => reason),
    linkStarts: article.links.map(({ start }) => start),
    linkEnds: article.links.map(({ end }) => end),
    linkUrls: article.links.map(({ url }) => url),
    ...signalLists(integritySignals),
    ...signatureValues(signature),
  };
}

function mentionRows(reading: ArticleReading, runId: string): ArticleEdgeRow[] {
  const articleId = reading.article.id;
  const experts = new Map(reading.experts.map(({ entityId, span }) => [entityId, span]));
  const byEntity = groupBy(reading.mentions, ({ entityId }) => entityId);
  return byId(
    [...byEntity].map(([entityId, mentions]) => ({
      id: stableId('MENTIONS', articleId, entityId),
      endId: entityId,
      properties: {
        ...spanLists(mentions),
        forms: mentions.map(({ form }) => form),
        ...expertValues(experts.get(entityId) ?? null),
        runId,
      },
    })),
  );
}

/** Null takes away what an earlier reading saw. */
function expertValues(span: WordSpan | null): Properties {
  return {
    expertStart: span?.start ?? null,
    expertEnd: span?.end ?? null,
    expertExact: span?.exact ?? null,
  };
}
