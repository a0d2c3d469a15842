import { z } from 'zod';

import { quantityFrom, quantityShape } from './quantity-values.ts';
import { agreement, contradiction, review } from './relation-rows.ts';
import { instant, numbers, text, texts } from './row-values.ts';
import { signalsOf } from './signal-rows.ts';

const named = { id: z.string(), name: z.string(), aliases: texts, wikidataId: text };
export const wordSpans = { spanStarts: numbers, spanEnds: numbers, spanExacts: texts };

/** The properties of an article before they are put together. */
export const articleShape = z.object({
  __typename: z.literal('Article'),
  id: z.string(),
  key: z.string(),
  url: text,
  title: text,
  byline: text,
  published: text,
  publishedPrecision: text,
  titleOrigin: text,
  bylineOrigin: text,
  outletOrigin: text,
  publishedOrigin: text,
  language: text,
  ingestedAt: instant,
});
const article = articleShape.transform(
  ({ titleOrigin, bylineOrigin, outletOrigin, publishedOrigin, ...row }) => ({
    ...row,
    origins: {
      title: titleOrigin,
      byline: bylineOrigin,
      outlet: outletOrigin,
      published: publishedOrigin,
    },
  }),
);

const version = z
  .object({
    __typename: z.literal('ArticleVersion'),
    id: z.string(),
    articleId: z.string(),
    text: z.string(),
    textHash: z.string(),
    current: z.boolean(),
    runId: text,
    observedAt: instant,
    boilerplateStarts: numbers,
    boilerplateEnds: numbers,
    boilerplateReasons: texts,
    signalKinds: texts,
    signalStarts: numbers,
    signalEnds: numbers,
    linkStarts: numbers,
    linkEnds: numbers,
    linkUrls: texts,
  })
  .transform(({ boilerplateStarts, boilerplateEnds, boilerplateReasons, ...rest }) => {
    const { signalKinds, signalStarts, signalEnds, linkStarts, linkEnds, linkUrls, ...row } = rest;
    return {
      ...row,
      boilerplate: boilerplateStarts.map((start, index) => ({
        start,
        end: boilerplateEnds[index],
        exact: row.text.slice(start, boilerplateEnds[index]),
        reason: boilerplateReasons[index],
      })),
      links: linkUrls.map((url, index) => {
        const [start, end] = [linkStarts[index], linkEnds[index]];
        return { url, start, end, exact: row.text.slice(start, end) };
      }),
      integritySignals: signalsOf({ text: row.text, signalKinds, signalStarts, signalEnds }),
    };
  });

const outlet = z.object({
  __typename: z.literal('Outlet'),
  ...named,
  domain: text,
  countryCode: text,
});
const person = z.object({
  __typename: z.literal('Person'),
  ...named,
  title: text,
  isOffice: z.boolean().nullish().transform(Boolean),
});
const located = z.object({
  __typename: z.enum(['Organization', 'Country', 'Place']),
  ...named,
  countryCode: text,
});
const unnamedSource = z.object({
  __typename: z.literal('UnnamedSource'),
  id: z.string(),
  kind: z.string(),
  words: z.string(),
  articleId: z.string(),
});

/** The properties of a claim before they are put together. */
export const claimShape = z.object({
  __typename: z.literal('Claim'),
  id: z.string(),
  statement: z.string(),
  subject: z.string(),
  predicate: z.string(),
  object: text,
  polarity: z.string(),
  scope: text,
  place: text,
  time: text,
  topics: texts,
  ...quantityShape,
});
const claim = claimShape.transform((row) => ({
  ...row,
  quantity: quantityFrom(row),
}));

/** The properties of an assertion before they are put together. */
export const assertionShape = z.object({
  __typename: z.literal('Assertion'),
  id: z.string(),
  articleId: z.string(),
  versionId: z.string(),
  claimId: z.string(),
  voice: z.string(),
  modality: z.string(),
  modalities: texts,
  hedges: texts,
  quantityText: text,
  timeText: text,
  timeNormalized: text,
  terminal: z.string(),
  confidence: z.number(),
  // Null in a graph that was read before the value was kept.
  checkWorthiness: z
    .number()
    .nullish()
    .transform((worth) => worth ?? null),
  live: z.boolean(),
  runId: text,
  ...wordSpans,
  spanPrefixes: texts,
  spanSuffixes: texts,
  spanSentences: numbers,
  spanZones: texts,
});
const assertion = assertionShape.transform((row) => ({
  ...row,
  spans: toWordSpans(row).map((span, index) => ({
    ...span,
    prefix: row.spanPrefixes[index] ?? '',
    suffix: row.spanSuffixes[index] ?? '',
    sentence: row.spanSentences[index],
    zone: row.spanZones[index],
  })),
}));

const story = z.object({
  __typename: z.literal('Story'),
  id: z.string(),
  label: z.string(),
  firstSaid: text,
  lastSaid: text,
});
const run = z.object({
  __typename: z.literal('ExtractionRun'),
  id: z.string(),
  engine: z.string(),
  version: z.string(),
  configHash: z.string(),
  startedAt: instant,
});
/** A node of the graph, or a relation between two claims, by its `__typename`. */
export const nodeRow = z.discriminatedUnion('__typename', [
  article,
  version,
  outlet,
  person,
  located,
  unnamedSource,
  claim,
  assertion,
  story,
  review,
  run,
  contradiction,
  agreement,
]);

/** The parallel lists of the graph as one list of spans. */
export function toWordSpans(row: {
  readonly spanStarts: readonly number[];
  readonly spanEnds: readonly number[];
  readonly spanExacts: readonly string[];
}): { readonly start: number; readonly end: number; readonly exact: string }[] {
  return row.spanStarts.map((start, index) => ({
    start,
    end: row.spanEnds[index] ?? start,
    exact: row.spanExacts[index] ?? '',
  }));
}
