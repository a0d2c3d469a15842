import { type IncomingMessage, type ServerResponse } from 'node:http';

import { refusal } from '../guard/refusal.ts';
import { letIn } from '../http/answer-graphql.ts';
import { readBody } from '../http/read-body.ts';
import { askedIn } from '../http/to-apollo.ts';
import { type OpenVisit } from '../http/open-visit.ts';
import { type AskedOperation } from './asked-subscription.ts';
import { FAREWELLS, type Farewell } from './live-clients.ts';
import { type LiveDoor, subscribe } from './live-door.ts';
import { type LiveAnswers, type LiveVisit } from './open-subscription.ts';

/** A request for an event stream. */
export interface StreamRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Until the stream begins it is a request as any other, with its deadline. */
  readonly visit: OpenVisit;
}

const KEEP_ALIVE_MILLISECONDS = 12_000;
const PING = ':\n\n';

/**
 * Answers one subscription with server-sent events, as graphql-sse has them on a connection of its own, until it is done, its
 * client leaves or this endpoint stops.
 * @throws GraphQLError for what is refused before it begins
 */
export async function answerEventStream(live: LiveDoor, asked: StreamRequest): Promise<void> {
  const { request, response, visit: open } = asked;
  refuseOthers(request);
  const over = new AbortController();
  const end = (): void => {
    over.abort();
  };
  const drop = (): void => {
    // What waits for it will not be taken.
    response.destroy();
  };
  response.once('close', end);
  const known = await letIn(live.door, request, open);
  const { json } = await readBody(request, open);
  const visit: LiveVisit = { ...known, signal: over.signal, drop };
  const ended: { why: Farewell | null } = { why: null };
  const leave = live.clients.enter((why) => {
    ended.why = why;
    end();
  });
  try {
    const uncount = live.clients.count(visit.caller.name);
    try {
      const operation: AskedOperation = { ...askedIn(request, json) };
      const { answers } = await subscribe(live, operation, visit);
      await sendEvents(response, answers);
      response.end(ended.why === null ? eventOf('complete') : `: ${FAREWELLS[ended.why]}\n\n`);
    } finally {
      uncount();
    }
  } finally {
    leave();
  }
}

async function sendEvents(response: ServerResponse, answers: LiveAnswers): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // A proxy that collects what it passes on would keep it to itself.
    'x-accel-buffering': 'no',
  });
  response.write(PING);
  const pings = setInterval(() => {
    if (!response.writableNeedDrain) response.write(PING);
  }, KEEP_ALIVE_MILLISECONDS);
  try {
    for await (const answer of answers) {
      response.write(eventOf('next', answer));
      if (response.writableNeedDrain) await drained(response);
      if (response.destroyed) return;
    }
  } finally {
    clearInterval(pings);
  }
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.once('drain', done);
    response.once('close', done);
    if (response.destroyed) done();
  });
}

function eventOf(name: 'next' | 'complete', data?: object): string {
  return `event: ${name}\ndata:${data === undefined ? '' : ` ${JSON.stringify(data)}`}\n\n`;
}

function refuseOthers({ method, headers: { accept = '' } }: IncomingMessage): void {
  if (method !== 'POST') {
    const message = 'an event stream is asked for by POST';
    const headers = { allow: 'POST' };
    throw refusal({ status: 405, code: 'BAD_REQUEST', message, headers });
  }
  if (!/text\/event-stream|\*\/\*/.test(accept)) {
    const message = 'the answer is a text/event-stream, which this client does not accept';
    throw refusal({ status: 406, code: 'BAD_REQUEST', message });
  }
}
