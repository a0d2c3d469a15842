import { request as sendRequest, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { CounterclaimError } from '../domain/errors.ts';
import { type Fetched } from '../fetch/fetched.ts';
import { type IngestEvent } from '../ingest/ingest-event.ts';
import { readEvents, toLines } from './ingest-messages.ts';

/** Hands documents to a live instance, whose reader reads them, and tells what became of each. */
export async function* ingestThere(
  door: { readonly url: string; readonly secret: string },
  fetched: AsyncIterable<Fetched>,
  signal: AbortSignal,
): AsyncGenerator<IngestEvent> {
  const request = sendRequest(door.url, {
    method: 'POST',
    headers: { authorization: `Bearer ${door.secret}`, 'content-type': 'application/jsonl' },
    signal,
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    request.once('error', reject);
  });
  const sending = pipeline(Readable.from(toLines(fetched)), request);
  // A broken connection shows on the answer, which is read below.
  sending.catch(() => undefined);
  try {
    const response = await answered;
    if (response.statusCode !== 200) throw refused(response.statusCode);
    yield* readEvents(response);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    request.destroy();
  }
}

function refused(status: number | undefined): CounterclaimError {
  return new CounterclaimError(
    'LOCK_TAKEN',
    `The live instance refused this terminal (status ${status ?? 'none'}).`,
    { remedy: 'Stop it with Ctrl-C in its own terminal and start again.' },
  );
}
