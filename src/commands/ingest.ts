import { CounterclaimError } from '../domain/errors.ts';
import { countDocuments } from '../fetch/count-documents.ts';
import { fetchDocuments } from '../fetch/fetch-documents.ts';
import { type Fetched } from '../fetch/fetched.ts';
import { ingest } from '../ingest/pipeline.ts';
import { type IngestEvent } from '../ingest/ingest-event.ts';
import { unfinishedDocuments } from '../ingest/unfinished-documents.ts';
import { ingestThere } from './ingest-there.ts';
import { showIngest } from './ingest-progress.ts';
import { withWork, type Work } from './open-work.ts';
import { withWeb } from './open-web.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** Reads inputs into the graph; beside a live instance, whose reader does the reading. */
export function runIngest(
  surroundings: Surroundings,
  output: Output,
  options: {
    readonly inputs: readonly string[];
    readonly resume?: boolean;
    readonly adopt?: boolean;
  },
): Promise<number> {
  const { inputs, resume = false, adopt } = options;
  if (inputs.length === 0 && !resume) {
    throw new CounterclaimError('BAD_INPUT', 'Something to ingest was wanted, nothing was named.', {
      remedy: 'Name texts, folders, JSON Lines or web addresses, or - for standard input.',
    });
  }
  return withWork({ surroundings, output, adopt }, (work) =>
    withWeb(surroundings, work.config, async (web) => {
      const from = { ...surroundings, web, readHtml: work.readHtml };
      const named = fetchDocuments(inputs, from);
      const fetched = resume ? joined(unfinishedDocuments(work.graph.reader, from), named) : named;
      if (work.graph.live === null) work.engine.warm();
      const events = ingestEvents(work, fetched, surroundings.signal);
      const { signal, folder } = surroundings;
      // What an earlier run left unfinished is not counted ahead.
      const expected = resume ? Promise.resolve(null) : countDocuments(inputs, folder);
      return (await showIngest(events, output, { signal, expected })).exitCode;
    }),
  );
}

/**
 * The events of an ingest, done here or by the live instance.
 * @throws CounterclaimError LOCK_TAKEN when the live instance takes no documents
 */
export function ingestEvents(
  { graph, articles }: Work,
  fetched: AsyncIterable<Fetched>,
  signal: AbortSignal,
): AsyncIterable<IngestEvent> {
  if (graph.live === null) {
    return ingest(fetched, { reader: graph.reader, writer: graph.writer, articles, signal });
  }
  if (graph.live.door === null) {
    throw new CounterclaimError('LOCK_TAKEN', 'Another command is reading articles just now.', {
      remedy: 'Wait until it has ended.',
    });
  }
  return ingestThere({ url: graph.live.door, secret: graph.secret }, fetched, signal);
}

/** Several streams one after the other. */
export async function* joined<Item>(
  ...streams: readonly AsyncIterable<Item>[]
): AsyncGenerator<Item> {
  for (const stream of streams) yield* stream;
}
