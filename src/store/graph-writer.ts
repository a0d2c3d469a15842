import { z } from 'zod';

import {
  type GraphTransaction,
  type GraphWriter,
  type LedgerEntry,
  type StoryMember,
} from '../domain/graph-store.ts';
import { stableId } from '../lib/stable-id.ts';
import { applyChange } from './apply-change.ts';
import { type PropertyRow, storyKeyId } from './article-rows.ts';
import { findComparableClaims } from './comparable-claims.ts';
import { lockForWriting } from './graph-mark.ts';
import { type OpenGraph } from './open-graph.ts';
import { removeArticle } from './remove-article.ts';
import { runWrite, type StatementRunner } from './run-statement.ts';
import { defineStatement } from './statement.ts';
import { writeIdentityReview } from './write-identities.ts';
import { recordInputs } from './write-statements.ts';

const ids = z.array(z.string()).readonly();
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const member = z.object({
  articleId: z.string(),
  title: text,
  published: text,
  storyKeys: z.array(z.string()).default([]),
});

export const claimIdsOfArticle = defineStatement('writes/claim-ids-of-article', {
  params: z.object({ articleId: z.string() }),
  row: z.object({ claimId: z.string() }),
});

export const storyCandidates = defineStatement('writes/story-candidates', {
  params: z.object({ articleId: z.string(), keyIds: ids }),
  row: member,
});

export const storyMembers = defineStatement('writes/story-members', {
  params: z.object({ articleIds: ids }),
  row: member,
});

export const storyLinks = defineStatement('writes/story-links', {
  params: z.object({ articleIds: ids }),
  row: z.object({ fromId: z.string(), toId: z.string(), sharedKeys: z.array(z.string()) }),
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
    storyCandidates: (articleId, storyKeys): Promise<StoryMember[]> =>
      runner.run(storyCandidates, { articleId, keyIds: storyKeys.map(storyKeyId).sort() }),
    storiesHolding: async (articleIds) => {
      const members = await runner.run(storyMembers, { articleIds });
      const memberIds = members.map(({ articleId }) => articleId);
      return { members, links: await runner.run(storyLinks, { articleIds: memberIds }) };
    },
    comparableClaims: (request) => findComparableClaims(runner, request),
    apply: (change) => applyChange(runner, change),
    remove: (removal) => removeArticle(runner, removal),
    judge: (review) => writeIdentityReview(runner, review),
    record: async (entry) => {
      await runner.run(recordInputs, { rows: [ledgerRow(entry)] });
    },
  };
}

function ledgerRow(entry: LedgerEntry): PropertyRow {
  return { id: stableId('ingest', entry.key), properties: { ...entry } };
}
