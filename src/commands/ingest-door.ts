import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { CounterclaimError } from '../domain/errors.ts';
import { type Fetched } from '../fetch/fetched.ts';
import { type IngestEvent } from '../ingest/ingest-event.ts';
import { sha256 } from '../lib/stable-id.ts';
import { type IngestMessage, readFetched, type SentError, toLines } from './ingest-messages.ts';

/** The door by which other terminals of this user hand documents to the live instance. */
export interface IngestDoor {
  readonly url: string;
  close(): Promise<void>;
}

type IngestStream = (
  fetched: AsyncIterable<Fetched>,
  signal: AbortSignal,
) => AsyncIterable<IngestEvent>;

/** Opens the door on a port of 127.0.0.1; only who knows the secret of the run file comes in. */
export async function openIngestDoor(secret: string, ingest: IngestStream): Promise<IngestDoor> {
  const server = createServer((request, response) => {
    if (!isWelcome(request, secret)) {
      response.writeHead(403).end();
      return;
    }
    void answer(request, response, ingest);
  });
  // An ingest takes as long as it takes.
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/ingest`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A browser's page cannot send this header to us without asking, and we do not answer when it asks. */
function isWelcome(request: IncomingMessage, secret: string): boolean {
  const given = sha256(request.headers.authorization ?? '');
  const isSecret = timingSafeEqual(Buffer.from(given), Buffer.from(sha256(`Bearer ${secret}`)));
  return isSecret && request.method === 'POST' && request.url === '/ingest';
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  ingest: IngestStream,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => {
    gone.abort();
  });
  response.writeHead(200, { 'content-type': 'application/jsonl' });
  response.flushHeaders();
  const messages = toMessages(ingest(readFetched(request), gone.signal));
  // Who went away needs no answer.
  await pipeline(Readable.from(toLines(messages)), response).catch(() => undefined);
}

async function* toMessages(events: AsyncIterable<IngestEvent>): AsyncGenerator<IngestMessage> {
  try {
    for await (const event of events) yield { event };
    yield { end: true };
  } catch (error) {
    yield { error: described(error) };
  }
}

function described(error: unknown): SentError {
  if (error instanceof CounterclaimError) {
    return { code: error.code, message: error.message, remedy: error.remedy };
  }
  return {
    code: 'INTERNAL',
    message: error instanceof Error ? error.message : String(error),
    remedy: null,
  };
}
