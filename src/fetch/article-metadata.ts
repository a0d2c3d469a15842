import { z } from 'zod';

import { type DocumentMetadata, type PageLink } from '../domain/article.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { LIMITS } from '../domain/limits.ts';
import { canonicalUrl } from '../lib/canonical-url.ts';

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

const word = z.string().trim().min(1).max(LIMITS.keyCharacters);
const published = word.refine(
  (value) => ISO_DATE.test(value) && !Number.isNaN(Date.parse(value)),
  'an ISO 8601 date was wanted, such as 2024-10 or 2024-10-17T08:00:00Z',
);
const url = word.refine((value) => canonicalUrl(value) !== null, 'an http or https URL was wanted');

const metadataShape = z.object({
  id: word.nullish(),
  title: word.nullish(),
  url: url.nullish(),
  outlet: word.nullish(),
  author: word.nullish(),
  published: published.nullish(),
});
const place = z.number().int().min(0);
const link: z.ZodType<PageLink> = z
  .object({ start: place, end: place, url: url.transform((value) => canonicalUrl(value) ?? value) })
  .refine(({ start, end }) => start < end, 'an end behind the start was wanted');
const articleShape = metadataShape
  .extend({ text: z.string(), links: z.array(link).max(LIMITS.pageLinks).nullish() })
  .refine(
    ({ text, links }) => (links ?? []).every(({ end }) => end <= text.length),
    'links that end within the text were wanted',
  );

/**
 * What is given with a text; fields that it does not know are left aside.
 * @throws CounterclaimError NOT_AN_ARTICLE when a known field is not what it should be
 */
export function checkMetadata(value: unknown): DocumentMetadata {
  return withoutGaps(check(metadataShape, value));
}

/**
 * One line of JSON Lines as a text and what is given with it.
 * @throws CounterclaimError NOT_AN_ARTICLE
 */
export function checkArticle(value: unknown): {
  readonly text: string;
  readonly metadata: DocumentMetadata;
} {
  const { text, links, ...metadata } = check(articleShape, value);
  const inOrder = (links ?? []).toSorted((one, other) => one.start - other.start);
  const known = withoutGaps(metadata);
  return { text, metadata: inOrder.length === 0 ? known : { ...known, links: inOrder } };
}

function check<T>(shape: z.ZodType<T>, value: unknown): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  const where = field === '' ? '' : ` of "${field}"`;
  throw new CounterclaimError(
    'NOT_AN_ARTICLE',
    `An object with "text" and optional id, title, url, outlet, published, author, links was wanted${where}: ${issue?.message ?? 'it is not'}.`,
  );
}

function withoutGaps(given: Readonly<Record<string, string | null | undefined>>): DocumentMetadata {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));
}
