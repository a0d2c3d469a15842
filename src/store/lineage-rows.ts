import { z } from 'zod';

import { toWordSpans, wordSpans } from './node-rows.ts';
import { number, text, texts } from './row-values.ts';
import { signatureColumns, signatureOf } from './signature-values.ts';

const citation = z
  .object({ targetId: z.string(), kind: z.string(), ...wordSpans })
  .transform((row) => ({
    targetId: row.targetId,
    kind: row.kind,
    span: toWordSpans(row)[0] ?? null,
  }));
const citing = {
  id: z.string(),
  published: text,
  outletId: text,
  cites: z.array(citation),
};

export const citingArticle = z.object({
  __typename: z.literal('CitingArticle'),
  ...citing,
  storyId: z.string(),
});

export const claimCarrier = z
  .object({
    __typename: z.literal('ClaimCarrier'),
    ...citing,
    named: z.array(z.object({ id: z.string(), sameIds: texts, unsureIds: texts })),
    reliesOn: texts,
    ...signatureColumns,
  })
  .transform(({ copyMinima, copyRuns, ...row }) => ({
    ...row,
    signature: signatureOf({ copyMinima, copyRuns }),
  }));

export const rewrite = z
  .object({
    __typename: z.literal('Rewrite'),
    basis: z.string(),
    copiedShare: number,
    oneId: z.string(),
    onePublished: text,
    otherId: z.string(),
    otherPublished: text,
    ...wordSpans,
  })
  .transform(({ spanStarts, spanEnds, spanExacts, ...row }) => ({
    ...row,
    spans: toWordSpans({ spanStarts, spanEnds, spanExacts }),
  }));

export const loneExpert = z
  .object({
    __typename: z.literal('LoneExpert'),
    personId: z.string(),
    articleId: z.string(),
    ...wordSpans,
  })
  .transform(({ spanStarts, spanEnds, spanExacts, ...row }) => ({
    ...row,
    span: toWordSpans({ spanStarts, spanEnds, spanExacts })[0],
  }));
