import { CounterclaimError } from '../../domain/errors.ts';
import { isThing, type LinkedThing, listOf, typesOf } from '../../lib/linked-things.ts';
import { type Fetched, failedInput } from '../fetched.ts';
import { articleDocument } from './article-document.ts';
import { reviewDocument } from './review-document.ts';

/** Whether a value of JSON speaks in JSON-LD. */
export function speaksLinkedData(value: unknown): boolean {
  return isThing(value) && (value['@type'] !== undefined || value['@graph'] !== undefined);
}

/**
 * The articles and reviews of claims that a document of JSON-LD describes in the words of schema.org; its other things are passed
 * over. A bad one is a failure of its own.
 */
export function linkedDocuments(value: unknown, origin: string): readonly Fetched[] {
  const known = thingsIn(value).flatMap((thing) => readerOf(thing) ?? []);
  if (known.length === 0) return [nothingKnown(origin)];
  return known.map(({ thing, read }, index) => {
    const place = known.length === 1 ? origin : `${origin}#${index + 1}`;
    try {
      return { ok: true, document: read(thing, place) };
    } catch (error) {
      if (!(error instanceof CounterclaimError)) throw error;
      return failedInput({ key: place, origin: place }, error.code, error.message);
    }
  });
}

interface ReadThing {
  readonly thing: LinkedThing;
  readonly read: typeof articleDocument;
}

function readerOf(thing: LinkedThing): ReadThing | null {
  const types = typesOf(thing);
  if (types.includes('ClaimReview')) return { thing, read: reviewDocument };
  return types.some((type) => type.endsWith('Article')) ? { thing, read: articleDocument } : null;
}

function thingsIn(value: unknown): readonly LinkedThing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (!isThing(value)) return [];
  return [value, ...listOf(value['@graph']).flatMap(thingsIn)];
}

function nothingKnown(origin: string): Fetched {
  const message = 'A NewsArticle or a ClaimReview of schema.org was wanted; there is none.';
  return failedInput({ key: origin, origin }, 'NOT_AN_ARTICLE', message);
}
