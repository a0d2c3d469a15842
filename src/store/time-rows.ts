import { z } from 'zod';

import { nodeRow } from './node-rows.ts';
import { text, texts } from './row-values.ts';

/** What the graph answers on certainty and time: drifts, self-contradictions, changes of a text, stances. */
export const drift = z.object({
  __typename: z.literal('Drift'),
  id: z.string(),
  kind: z.string(),
  direction: z.string(),
  reason: z.string(),
  toldId: z.string(),
  basisId: z.string(),
  runId: text,
});

export const selfContradiction = z.object({
  __typename: z.literal('SelfContradiction'),
  sides: z.array(
    z.object({ claimId: z.string(), assertionIds: texts, firstSaid: text, lastSaid: text }),
  ),
  node: nodeRow,
});

export const versionChange = z.object({
  __typename: z.literal('VersionChange'),
  kind: z.string(),
  facets: texts,
  beforeId: text,
  afterId: text,
});

export const stance = z.object({
  __typename: z.literal('Stance'),
  stance: z.string(),
  polarity: z.string(),
  articleId: z.string(),
  assertionIds: texts,
  contradictionIds: texts,
  holder: nodeRow,
});
