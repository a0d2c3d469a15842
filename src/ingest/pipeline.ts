import { CounterclaimError } from '../domain/errors.ts';
import { type GraphReader, type GraphWriter } from '../domain/graph-store.ts';
import { LIMITS } from '../domain/limits.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { type Fetched } from '../fetch/fetched.ts';
import { mapAhead } from '../lib/map-ahead.ts';
import { type ArticleReader } from './article-reader.ts';
import { type IngestEvent } from './ingest-event.ts';
import { isReadable } from './is-readable.ts';
import { inBatches } from './in-batches.ts';
import { openLedger, type ReceivedInput } from './ledger.ts';
import { writeReading } from './write-reading.ts';

/** What an ingest works with. */
export interface IngestParts {
  readonly reader: Pick<GraphReader, 'storedArticles' | 'ledger'>;
  readonly writer: GraphWriter;
  readonly articles: ArticleReader;
  /** Stops it between two articles; what is being written is finished. */
  readonly signal?: AbortSignal;
}

const BATCHES = { size: LIMITS.ledgerBatch, milliseconds: LIMITS.ledgerMilliseconds };

/**
 * Reads documents into the graph, one transaction each, and tells what became of each, in order. A bad one
 * is an event of its own; the others go on. What this run has read before is not read again.
 * @throws CounterclaimError when the database fails, for then nothing can go on
 */
export async function* ingest(
  fetched: AsyncIterable<Fetched>,
  parts: IngestParts,
): AsyncGenerator<IngestEvent> {
  const ledger = await openLedger(parts);
  const received = receive(inBatches(fetched, BATCHES), ledger.receive);
  const readings = mapAhead(received, LIMITS.readAhead, (input) => tryRead(parts, input));
  for await (const attempt of readings) {
    if (parts.signal?.aborted === true) return;
    yield await settle(parts, attempt);
  }
}

async function* receive(
  batches: AsyncIterable<readonly Fetched[]>,
  receiveBatch: (batch: readonly Fetched[]) => Promise<readonly ReceivedInput[]>,
): AsyncGenerator<ReceivedInput> {
  for await (const batch of batches) yield* await receiveBatch(batch);
}

/** An input with what reading it gave: a reading, a failure, or nothing since there was nothing to do. */
interface Attempt {
  readonly input: ReceivedInput;
  readonly reading: ArticleReading | null;
  readonly error: CounterclaimError | null;
}

async function tryRead(parts: IngestParts, input: ReceivedInput): Promise<Attempt> {
  const nothing = { input, reading: null, error: null };
  if (input.document === null || parts.signal?.aborted === true) return nothing;
  try {
    return { ...nothing, reading: await parts.articles.read(input.document) };
  } catch (error) {
    return { ...nothing, error: toExpected(error) };
  }
}

async function settle(parts: IngestParts, attempt: Attempt): Promise<IngestEvent> {
  const { input, reading, error } = attempt;
  if (error !== null) return fail(parts, input, error);
  if (reading === null) return input.event;
  const { run, comparison } = parts.articles;
  const entry = { ...input.entry, state: 'DONE', runId: run.id } as const;
  await writeReading(parts.writer, { reading, run, entry }, comparison);
  return eventOf(input, reading);
}

async function fail(
  parts: IngestParts,
  input: ReceivedInput,
  { code, message }: CounterclaimError,
): Promise<IngestEvent> {
  const entry = { ...input.entry, state: 'FAILED', errorCode: code, error: message } as const;
  await parts.writer.transact((transaction) => transaction.record(entry));
  return { ...input.event, outcome: 'FAILED', code, message };
}

function eventOf(input: ReceivedInput, reading: ArticleReading): IngestEvent {
  const { key, origin } = input.event;
  const { language } = reading.article;
  if (language !== null && !isReadable(language)) {
    return { key, origin, outcome: 'NOT_ENGLISH', language };
  }
  const { claims, assertions } = reading;
  return { key, origin, outcome: 'READ', claims: claims.length, assertions: assertions.length };
}

/** A mistake of ours in one text must not stop the others; it is recorded as what it is. */
function toExpected(error: unknown): CounterclaimError {
  if (error instanceof CounterclaimError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new CounterclaimError('INTERNAL', `Reading failed: ${message}`, { cause: error });
}
