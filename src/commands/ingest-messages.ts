import { z } from 'zod';

import {
  type ArticleOrigins,
  type DocumentMetadata,
  type ListingHints,
  type PageLink,
} from '../domain/article.ts';
import { CounterclaimError, type ErrorCode } from '../domain/errors.ts';
import { type Fetched } from '../fetch/fetched.ts';
import { splitLines } from '../fetch/split-lines.ts';
import { type IngestEvent } from '../ingest/ingest-event.ts';

/** What a live instance answers while it ingests: events, and one end. A stream without its end was cut off. */
export type IngestMessage =
  { readonly event: IngestEvent } | { readonly end: true } | { readonly error: SentError };

/** An expected failure on its way to another terminal. */
export interface SentError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string | null;
}

/** A shape that names every field of a type, so that none is lost on the way. */
type ShapeOf<Type> = Readonly<Record<keyof Required<Type>, z.ZodType>>;

const text = z.string().optional();
const origin = z
  .enum(['GIVEN', 'LINKED_DATA', 'META', 'ELEMENT', 'TEXT', 'ADDRESS', 'LISTING'])
  .nullish();
const origins = {
  title: origin,
  byline: origin,
  outlet: origin,
  published: origin,
} satisfies ShapeOf<ArticleOrigins>;
const link = {
  start: z.number().int(),
  end: z.number().int(),
  url: z.string(),
} satisfies ShapeOf<PageLink>;
const hints = {
  title: text,
  outlet: text,
  author: text,
  published: text,
  updated: text,
} satisfies ShapeOf<ListingHints>;
const metadata = {
  id: text,
  title: text,
  url: text,
  outlet: text,
  author: text,
  published: text,
  origins: z.object(origins).optional(),
  links: z.array(z.object(link)).optional(),
  hints: z.object(hints).optional(),
} satisfies ShapeOf<DocumentMetadata>;
const document = z.object({
  key: z.string(),
  origin: z.string(),
  text: z.string(),
  metadata: z.object(metadata),
});
const fetched = z.union([
  z.object({ ok: z.literal(true), document }),
  z.object({
    ok: z.literal(false),
    key: z.string(),
    origin: z.string(),
    code: z.string(),
    message: z.string(),
  }),
]);

/** Documents as lines of JSON, for a live instance. */
export async function* toLines(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`;
}

/**
 * The documents that another terminal sent.
 * @throws CounterclaimError BAD_INPUT for anything else
 */
export async function* readFetched(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Fetched> {
  for await (const line of parsedLines(chunks)) {
    const result = fetched.safeParse(line);
    if (!result.success) throw new CounterclaimError('BAD_INPUT', 'A document a line was wanted.');
    yield result.data as Fetched;
  }
}

/**
 * The events that a live instance answers with.
 * @throws CounterclaimError the instance's own error; READER_FAILED when it went away in between
 */
export async function* readEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<IngestEvent> {
  for await (const line of parsedLines(chunks)) {
    const message = line as IngestMessage;
    if ('end' in message) return;
    if ('error' in message) {
      const { code, message: words, remedy } = message.error;
      throw new CounterclaimError(code, words, remedy === null ? {} : { remedy });
    }
    yield message.event;
  }
  throw new CounterclaimError('READER_FAILED', 'The live instance ended before the ingest did.', {
    remedy: 'Run the same ingest again: what is done is not done twice.',
  });
}

async function* parsedLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator {
  for await (const { bytes } of splitLines(chunks)) {
    if (bytes === null) throw new CounterclaimError('BAD_INPUT', 'Shorter lines were wanted.');
    yield JSON.parse(Buffer.from(bytes).toString('utf8'));
  }
}
