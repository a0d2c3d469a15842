import { z } from 'zod';

import {
  type GraphTransaction,
  type GraphWriter,
  type StoryCandidate,
} from '../domain/graph-store.ts';
import { applyChange } from './apply-change.ts';
import { findAuditRecord, writeAuditRecord } from './write-audit.ts';
import { findComparableClaims } from './comparable-claims.ts';
import { lockForWriting } from './graph-mark.ts';
import { ledgerRow } from './ledger-row.ts';
import { text } from './row-values.ts';
import { type OpenGraph } from './open-graph.ts';
import { removeArticle } from './remove-article.ts';
import { runWrite, type StatementRunner } from './run-statement.ts';
import { signatureColumns, signatureOf } from './signature-values.ts';
import { defineStatement } from './statement.ts';
import { writeIdentityReview } from './write-identities.ts';
import { writeRelationReview } from './write-reviews.ts';
import { settleArticle, writeOrder } from './write-orders.ts';
import { recordInputs } from './write-statements.ts';

const ids = z.array(z.string()).readonly();
const words = z
  .array(z.string())
  .nullish()
  .transform((found) => found ?? []);
const member = z
  .object({ articleId: z.string(), title: text, published: text, words, storyId: z.string() })
  .transform(({ words, published, ...member }) => ({ ...member, story: { words, published } }));
const candidate = z
  .object({
    ...{ articleId: z.string(), title: text, published: text, words },
    weights: z.array(z.number()).nullish(),
    ...signatureColumns,
  })
  .transform(toCandidate);

export const claimIdsOfArticle = defineStatement('writes/claim-ids-of-article', {
  params: z.object({ articleId: z.string() }),
  row: z.object({ claimId: z.string() }),
});

export const storyCandidates = defineStatement('writes/story-candidates', {
  params: z.object({
    articleId: z.string(),
    words: z.array(z.object({ word: z.string(), weight: z.number() })).readonly(),
    days: z.array(z.object({ from: z.number().int(), to: z.number().int() })).readonly(),
    leastCommon: z.number().int(),
    leastLikeness: z.number(),
  }),
  row: candidate,
});

export const storyMembers = defineStatement('writes/story-members', {
  params: z.object({ articleIds: ids }),
  row: member,
});

export const storyLinks = defineStatement('writes/story-links', {
  params: z.object({ articleIds: ids }),
  row: z.object({ fromId: z.string(), toId: z.string() }),
});

export const storyNeighbours = defineStatement('writes/story-neighbours', {
  params: z.object({ articleId: z.string() }),
  row: z.object({ articleId: z.string() }),
});

/** What the program may do to an open graph: each transaction all or nothing, one after the other. */
export function createGraphWriter({ connection, nonce }: OpenGraph): GraphWriter {
  return {
    transact: (work) =>
      runWrite(connection, async (runner) => {
        await lockForWriting(runner, nonce);
        return work(transactionOf(runner));
      }),
  };
}

function transactionOf(runner: StatementRunner): GraphTransaction {
  return {
    claimIdsOf: async (articleId) => {
      const rows = await runner.run(claimIdsOfArticle, { articleId });
      return rows.map(({ claimId }) => claimId);
    },
    storyCandidates: (request): Promise<StoryCandidate[]> => runner.run(storyCandidates, request),
    storyNeighbours: async (articleId) => {
      const rows = await runner.run(storyNeighbours, { articleId });
      return rows.map((row) => row.articleId);
    },
    storyMembers: (articleIds) => runner.run(storyMembers, { articleIds }),
    linksAmong: (articleIds) => runner.run(storyLinks, { articleIds }),
    comparableClaims: (request) => findComparableClaims(runner, request),
    apply: (change) => applyChange(runner, change),
    remove: (removal) => removeArticle(runner, removal),
    judge: (review) => writeIdentityReview(runner, review),
    review: (review) => writeRelationReview(runner, review),
    auditRecord: (id) => findAuditRecord(runner, id),
    audit: (entry) => writeAuditRecord(runner, entry),
    order: (order, mostOpen) => writeOrder(runner, order, mostOpen),
    record: async (entry) => {
      await runner.run(recordInputs, { rows: [ledgerRow(entry)] });
      await settleArticle(runner, entry);
    },
  };
}

function toCandidate(
  columns: {
    readonly articleId: string;
    readonly title: string | null;
    readonly published: string | null;
    readonly words: readonly string[];
    readonly weights?: readonly number[] | null | undefined;
  } & Parameters<typeof signatureOf>[0],
): StoryCandidate {
  const { articleId, title, published, words, weights } = columns;
  return {
    articleId,
    title,
    story: { words, weights: weights ?? [], published },
    signature: signatureOf(columns),
  };
}
