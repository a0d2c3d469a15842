import { z } from 'zod';

import { nodeRow } from './node-rows.ts';
import { text, texts } from './row-values.ts';

const runDiff = z.object({
  __typename: z.literal('RunDiff'),
  fromId: z.string(),
  toId: z.string(),
  versionsCompared: z.number(),
  versionsOnlyFrom: z.number(),
  versionsOnlyTo: z.number(),
});
const runChange = z.object({
  __typename: z.literal('RunChange'),
  kind: z.string(),
  articleId: z.string(),
  versionId: z.string(),
  claimId: z.string(),
  beforeIds: texts,
  afterIds: texts,
});
const contestedClaim = z.object({
  __typename: z.literal('ContestedClaim'),
  articlesFor: z.number(),
  claimsAgainst: z.number(),
  articlesAgainst: z.number(),
  node: nodeRow,
});
const sourcingMonth = z.object({
  __typename: z.literal('SourcingMonth'),
  month: text,
  articleCount: z.number(),
  assertionCount: z.number(),
  named: z.number(),
  anonymous: z.number(),
  unattributed: z.number(),
  unnamedGroup: z.number(),
  ownWord: z.number(),
});

/** What is counted over many things at once: two runs, contested claims, an outlet's sources. */
export const surveyRow = z.discriminatedUnion('__typename', [
  runDiff,
  runChange,
  contestedClaim,
  sourcingMonth,
]);
