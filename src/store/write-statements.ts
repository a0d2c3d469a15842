import { z } from 'zod';

import { wordingShape } from './claim-wording.ts';

import { defineStatement } from './statement.ts';

/** A property of a node or edge; null takes it away. */
const property = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()).readonly(),
  z.array(z.number()).readonly(),
]);
const properties = z.record(z.string(), property).readonly();
const ids = z.array(z.string()).readonly();
const row = z.object({ id: z.string(), properties });
const edgeToEnd = row.extend({ endId: z.string() });
const edgeToKey = z.object({ id: z.string(), endId: z.string(), key: z.string() });
const nothing = z.object({});

export const putArticle = defineStatement('writes/put-article', {
  params: z.object({
    run: row,
    article: row,
    version: row,
    edges: z.object({ hasVersion: z.string(), readBy: z.string() }),
  }),
  row: nothing,
});

export const retireReading = defineStatement('writes/retire-reading', {
  params: z.object({ articleId: z.string(), assertionIds: ids }),
  row: z.object({ claimId: z.string() }),
});

export const dropStaleEdges = defineStatement('writes/drop-stale-edges', {
  params: z.object({ articleId: z.string(), versionId: z.string(), edgeIds: ids }),
  row: z.object({ id: z.string() }),
});

export const putUnnamedSources = defineStatement('writes/put-unnamed-sources', {
  params: z.object({ rows: z.array(row) }),
  row: nothing,
});

export const putArticleEdges = defineStatement('writes/put-article-edges', {
  params: z.object({
    articleId: z.string(),
    published: z.array(edgeToEnd),
    mentions: z.array(edgeToEnd),
    citations: z.array(edgeToEnd),
    storyWords: z.array(edgeToKey.extend({ properties })),
    addresses: z.array(edgeToKey),
    links: z.array(edgeToKey.extend({ properties })),
  }),
  row: nothing,
});

export const putClaims = defineStatement('writes/put-claims', {
  params: z.object({ rows: z.array(row) }),
  row: nothing,
});

export const putAssertions = defineStatement('writes/put-assertions', {
  params: z.object({
    versionId: z.string(),
    runId: z.string(),
    rows: z.array(
      row.extend({
        claimId: z.string(),
        containsId: z.string(),
        ofId: z.string(),
        wording: wordingShape,
      }),
    ),
  }),
  row: nothing,
});

export const putAttributions = defineStatement('writes/put-attributions', {
  params: z.object({
    rows: z.array(row.extend({ assertionId: z.string(), speakerId: z.string() })),
  }),
  row: nothing,
});

export const holdingsOfClaims = defineStatement('writes/holdings-of-claims', {
  params: z.object({ claimIds: ids }),
  row: z.object({
    claimId: z.string(),
    assertionId: z.string(),
    live: z.boolean(),
    runId: z.string(),
    articleId: z.string(),
    published: z.string().nullable(),
    wording: wordingShape,
    outletId: z.string().nullable(),
    speakerId: z.string().nullable(),
  }),
});

export const putClaimEdges = defineStatement('writes/put-claim-edges', {
  params: z.object({
    claimIds: ids,
    edgeIds: ids,
    abouts: z.array(row.extend({ claimId: z.string(), entityId: z.string() })),
    asserts: z.array(row.extend({ claimId: z.string(), holderId: z.string() })),
  }),
  row: nothing,
});

export const dropRelations = defineStatement('writes/drop-relations', {
  params: z.object({ claimIds: ids, comparedIds: ids, edgeIds: ids }),
  row: z.object({ id: z.string() }),
});

export const putRelations = defineStatement('writes/put-relations', {
  params: z.object({
    rows: z.array(row.extend({ type: z.string(), fromId: z.string(), toId: z.string() })),
  }),
  row: nothing,
});

export const putContests = defineStatement('writes/put-contests', {
  params: z.object({ claimIds: ids }),
  row: nothing,
});

export const putStoryLinks = defineStatement('writes/put-story-links', {
  params: z.object({
    articleId: z.string(),
    edgeIds: ids,
    rows: z.array(
      z.object({
        id: z.string(),
        fromId: z.string(),
        toId: z.string(),
        sharedWords: ids,
        likeness: z.number(),
        copiedShare: z.number().nullable(),
      }),
    ),
  }),
  row: nothing,
});

export const putStories = defineStatement('writes/put-stories', {
  params: z.object({
    articleIds: ids,
    edgeIds: ids,
    rows: z.array(
      row.extend({ members: z.array(z.object({ id: z.string(), articleId: z.string() })) }),
    ),
  }),
  row: nothing,
});

export const dropArticle = defineStatement('writes/drop-article', {
  params: z.object({ articleId: z.string() }),
  row: z.object({ claimIds: z.array(z.string()), endIds: z.array(z.string()) }),
});

export const dropUnheldClaims = defineStatement('writes/drop-unheld-claims', {
  params: z.object({ claimIds: ids }),
  row: z.object({ entityIds: z.array(z.string()), againstIds: z.array(z.string()) }),
});

export const dropLoneNodes = defineStatement('writes/drop-lone-nodes', {
  params: z.object({ ids }),
  row: nothing,
});

export const recordInputs = defineStatement('writes/record-inputs', {
  params: z.object({ rows: z.array(row) }),
  row: nothing,
});
