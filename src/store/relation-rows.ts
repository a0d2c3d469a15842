import { z } from 'zod';

import { instant, text, texts } from './row-values.ts';

const relation = {
  id: z.string(),
  kind: z.string(),
  reason: z.string(),
  method: z.string(),
  score: z.number(),
  assertionIds: texts,
  fromId: z.string(),
  toId: z.string(),
  review: z.string(),
  reviewsDiffer: z.boolean(),
  runId: text,
};

/** A person's judgement of an edge. */
export const review = z.object({
  __typename: z.literal('Review'),
  id: z.string(),
  edgeKey: z.string(),
  fromId: text,
  toId: text,
  verdict: z.string(),
  by: z.string(),
  note: text,
  at: instant,
});

/** Two claims that cannot both hold. */
export const contradiction = z.object({
  __typename: z.literal('Contradiction'),
  ...relation,
  degree: z.string(),
});

/** Two claims that agree, or look like a conflict and are none. */
export const agreement = z.object({
  __typename: z.enum(['Corroboration', 'Qualification']),
  ...relation,
});
