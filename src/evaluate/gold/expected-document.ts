import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import { CounterclaimError } from '../../domain/errors.ts';

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const stretch = z.object(span);
/** True, or the reason in words. */
const flag = z
  .union([z.boolean(), z.string()])
  .transform((value) => value !== false)
  .optional();

const entity = z.object({
  id: z.string(),
  type: z.enum(['person', 'country', 'organization', 'outlet', 'place']),
  canonical: z.string(),
  aliases: z.array(z.string()).optional(),
  wikidata: z.string().nullish(),
  iso: z.string().nullish(),
  unnamed: z.boolean().optional(),
  boilerplate_only: z.boolean().optional(),
  mentions: z.array(
    z.object({
      ...span,
      kind: z.enum(['name', 'nominal', 'pronoun']),
      in_boilerplate: z.boolean().optional(),
    }),
  ),
});

const quantity = z.object({
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  approximator: z.string().nullable(),
  unit: z.string(),
});

const claim = z.object({
  ...span,
  id: z.string(),
  text: z.string(),
  source: z.object({ entity: z.string(), alt: z.array(z.string()).default([]) }),
  modality: z.string(),
  modality_all: z.array(z.string()),
  polarity: z.enum(['positive', 'negative']),
  quantity: quantity.nullish(),
  checkworthy: z.enum(['high', 'medium', 'low']),
  dup_of: z.string().optional(),
  optional: flag,
});

const article = z.object({
  id: z.string(),
  outlet: z.object({ name: z.string() }).nullable(),
  outlet_lenient: z.array(z.string()).default([]),
  boilerplate: z.array(stretch),
  metadata: z.array(stretch),
  entities: z.array(entity),
  sources: z.array(z.object({ id: z.string(), label: z.string(), class: z.string() })),
  claims: z.array(claim),
  citations: z.array(z.object({ ...span, target: z.string(), optional: flag })),
  excluded: z.array(z.object({ ...span, hard: z.boolean() })),
});

const pair = { id: z.string(), a: z.string(), b: z.string() };

const expectedDocument = z.object({
  articles: z.array(article),
  contradictions: z.array(
    z.object({
      ...pair,
      type: z.enum(['quantity', 'confirmation-status', 'role', 'timing', 'polarity', 'cause']),
      degree: z.enum(['strong', 'weak']),
    }),
  ),
  non_contradictions: z.array(z.object({ ...pair, borderline: z.boolean().optional() })),
});

/** The reading that is right, with what counts neither way (`seed/expected.json`); offsets in code points. */
export type ExpectedDocument = z.infer<typeof expectedDocument>;
export type ExpectedArticle = ExpectedDocument['articles'][number];
export type ExpectedClaim = ExpectedArticle['claims'][number];

/**
 * Reads and checks such a file.
 * @throws CounterclaimError BAD_INPUT or UNREADABLE, with the file's path
 */
export async function readExpectedDocument(path: string): Promise<ExpectedDocument> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CounterclaimError(
      'UNREADABLE',
      `Wanted the expected reading in ${path}: not readable.`,
      {
        cause,
      },
    );
  });
  const parsed = expectedDocument.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new CounterclaimError(
    'BAD_INPUT',
    `Wanted an expected reading in ${path}, got ${issue?.message ?? 'something else'} at ${issue?.path.join('.') ?? 'its root'}.`,
  );
}
