import { z } from 'zod';

import { type GraphRow } from '../domain/graph-store.ts';
import { facetRows } from './facet-rows.ts';
import { auditRecord, ingestJob } from './audit-rows.ts';
import { citingArticle, claimCarrier, loneExpert, rewrite } from './lineage-rows.ts';
import { nodeRow, toWordSpans, wordSpans } from './node-rows.ts';
import { instant, number, text, texts } from './row-values.ts';
import { subgraph } from './subgraph-row.ts';
import { surveyRow } from './survey-rows.ts';
import { drift, selfContradiction, stance, versionChange } from './time-rows.ts';

const citation = z
  .object({
    __typename: z.enum(['Citation', 'CitedBy']),
    kind: z.string(),
    ...wordSpans,
    urls: texts,
    node: nodeRow,
  })
  .transform((row) => ({ ...row, spans: toWordSpans(row) }));
const mention = z
  .object({ __typename: z.literal('Mention'), ...wordSpans, forms: texts, node: nodeRow })
  .transform((row) => ({
    ...row,
    spans: toWordSpans(row).map((span, index) => ({ ...span, form: row.forms[index] })),
  }));
const sourceLink = z
  .object({
    __typename: z.literal('SourceLink'),
    order: z.number(),
    cue: text,
    kind: z.string(),
    spanStart: number,
    spanEnd: number,
    spanExact: text,
    node: nodeRow,
  })
  .transform(({ spanStart: start, spanEnd: end, spanExact: exact, ...row }) => ({
    ...row,
    span: start === null || end === null ? null : { start, end, exact: exact ?? '' },
  }));
const about = z.object({ __typename: z.literal('About'), role: z.string(), node: nodeRow });
const claimant = z.object({
  __typename: z.literal('Claimant'),
  assertionIds: texts,
  firstSaid: text,
  lastSaid: text,
  node: nodeRow,
});
const identity = z.object({
  __typename: z.literal('Identity'),
  id: z.string(),
  judgement: z.string(),
  by: text,
  node: nodeRow,
});
const figureGroup = z.object({
  __typename: z.literal('FigureGroup'),
  topics: texts,
  unit: z.string(),
  scope: text,
  min: number,
  max: number,
  claimCount: z.number(),
  articleCount: z.number(),
  claimIds: texts,
  articleIds: texts,
});
const ingest = z.object({
  __typename: z.literal('Ingest'),
  key: z.string(),
  state: z.string(),
  attempts: z.number(),
  textHash: text,
  errorCode: text,
  at: instant,
  runId: text,
});
const stats = z.looseObject({ __typename: z.literal('Stats') });

/**
 * Checks a map out of the database by its `__typename` and gives it the form of `domain/graph-row.ts`:
 * absent properties as null, the parallel lists of spans as one list.
 */
export const graphRow: z.ZodType<GraphRow> = z.discriminatedUnion('__typename', [
  nodeRow,
  citation,
  mention,
  sourceLink,
  about,
  claimant,
  identity,
  figureGroup,
  drift,
  selfContradiction,
  versionChange,
  stance,
  ingest,
  auditRecord,
  ingestJob,
  stats,
  ...facetRows,
  citingArticle,
  claimCarrier,
  rewrite,
  loneExpert,
  surveyRow,
  subgraph,
]);
