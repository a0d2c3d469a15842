import { z } from 'zod';

import { type DatePrecision } from '../domain/article.ts';
import { type Assertion, type AttributionLink, type Claim } from '../domain/claim.ts';
import { type HeldClaim } from '../domain/graph-import.ts';
import { type GraphTransaction } from '../domain/graph-store.ts';
import { type AssertionInContext, type ClaimInContext } from '../domain/relation.ts';
import { type TextAnchor, type Zone } from '../domain/span.ts';
import { groupBy } from '../lib/group-by.ts';
import { claimParts, joinWordings, wordingShape } from './claim-wording.ts';
import { type StatementRunner } from './run-statement.ts';
import { defineStatement } from './statement.ts';
import { wordsFrom } from './word-values.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const texts = z.array(z.string()).default([]);
const numbers = z.array(z.number()).default([]);

const claimShape = z.object({
  id: z.string(),
  subject: z.string(),
  predicate: z.string(),
  object: text,
  polarity: z.custom<Claim['polarity']>(),
  scope: text,
  place: text,
  time: text,
});

const assertionShape = z.object({
  id: z.string(),
  claimId: z.string(),
  articleId: z.string(),
  versionId: z.string(),
  voice: z.custom<Assertion['voice']>(),
  modality: z.custom<Assertion['modality']>(),
  modalities: z.custom<Assertion['modalities']>(),
  hedges: texts,
  quantityText: text,
  timeText: text,
  timeNormalized: text,
  terminal: z.custom<Assertion['terminal']>(),
  confidence: z.number(),
  // Null in a graph that was read before the value was kept; comparing does not use it.
  checkWorthiness: z
    .number()
    .nullish()
    .transform((worth) => worth ?? 0),
  spanStarts: numbers,
  spanEnds: numbers,
  spanExacts: texts,
  spanPrefixes: texts,
  spanSuffixes: texts,
  spanSentences: numbers,
  spanZones: z.custom<readonly Zone[]>(),
  contentWords: texts,
});

const linkShape = z.object({
  order: z.number(),
  speakerId: z.string(),
  labels: z.array(z.string()),
  cue: text,
  kind: z.custom<AttributionLink['kind']>(),
  spanStart: z.number().nullish(),
  spanEnd: z.number().nullish(),
  spanExact: text,
});

export const comparableClaims = defineStatement('writes/comparable-claims', {
  params: z.object({
    claimIds: z.array(z.string()).readonly(),
    changedIds: z.array(z.string()).readonly(),
    topics: z.array(z.string()).readonly(),
    articleIds: z.array(z.string()).readonly(),
    ownWordsIds: z.array(z.string()).readonly(),
    exceptArticleId: z.string(),
  }),
  row: z.object({
    claim: claimShape,
    wording: wordingShape,
    assertion: assertionShape,
    chain: z.array(linkShape),
    articleKey: z.string(),
    storyWords: texts,
    storyWeights: numbers,
    published: text,
    publishedPrecision: z.custom<DatePrecision | null>(),
  }),
});

export const heldClaims = defineStatement('reads/held-claims', {
  params: z.object({ claimIds: z.array(z.string()).readonly() }),
  row: comparableClaims.row,
});

type Row = z.infer<typeof comparableClaims.row>;

/** Claims that may be related to those of a change, as the other articles hold them. */
export async function findComparableClaims(
  runner: StatementRunner,
  request: Parameters<GraphTransaction['comparableClaims']>[0],
): Promise<ClaimInContext[]> {
  const rows = await runner.run(comparableClaims, request);
  return [...groupBy(rows, ({ claim }) => claim.id).values()].flatMap(claimInContext);
}

/** The live holdings of claims, each claim as its article words it. */
export function heldClaimOf(row: Row): HeldClaim {
  const { claim, wording, assertion } = row;
  const own = joinWordings([{ articleId: assertion.articleId, wording }]);
  return { claim: { ...claim, ...claimParts(own) }, assertion: toAssertion(row) };
}

function claimInContext(rows: readonly Row[]): ClaimInContext[] {
  const [first, ...rest] = rows.map((row) => ({
    articleId: row.assertion.articleId,
    wording: row.wording,
    claim: row.claim,
  }));
  if (first === undefined) return [];
  const claim = { ...first.claim, ...claimParts(joinWordings([first, ...rest])) };
  return [{ claim, assertions: rows.map(assertionInContext) }];
}

function assertionInContext(row: Row): AssertionInContext {
  const { published, publishedPrecision: precision } = row;
  return {
    assertion: toAssertion(row),
    articleKey: row.articleKey,
    story: { words: row.storyWords, weights: row.storyWeights, published },
    published: published === null || precision === null ? null : { value: published, precision },
  };
}

function toAssertion({ assertion, chain }: Row): Assertion {
  const { spanStarts, spanEnds, spanExacts, spanPrefixes, spanSuffixes, ...own } = assertion;
  const { spanSentences, spanZones, contentWords, ...rest } = own;
  const anchors = spanStarts.map((start, index): TextAnchor => ({
    start,
    end: spanEnds[index] ?? start,
    exact: spanExacts[index] ?? '',
    prefix: spanPrefixes[index] ?? '',
    suffix: spanSuffixes[index] ?? '',
    sentence: spanSentences[index] ?? 0,
    zone: spanZones[index] ?? 'BODY',
  }));
  // An assertion is never written without a span.
  return {
    ...rest,
    spans: anchors as [TextAnchor, ...TextAnchor[]],
    words: wordsFrom(contentWords),
    chain: chain.map(toLink),
  };
}

function toLink({
  order,
  speakerId,
  labels,
  cue,
  kind,
  ...link
}: Row['chain'][number]): AttributionLink {
  const { spanStart, spanEnd, spanExact } = link;
  const hasSpan = spanStart != null && spanEnd != null && spanExact !== null;
  return {
    order,
    speakerId,
    speakerKind: speakerKind(labels),
    cue,
    kind,
    span: hasSpan ? { start: spanStart, end: spanEnd, exact: spanExact } : null,
  };
}

function speakerKind(labels: readonly string[]): AttributionLink['speakerKind'] {
  if (labels.includes('Person')) return 'PERSON';
  if (labels.includes('Organization')) return 'ORGANIZATION';
  if (labels.includes('Country')) return 'COUNTRY';
  return labels.includes('Outlet') ? 'OUTLET' : 'UNNAMED';
}
