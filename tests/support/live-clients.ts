import { type FormattedExecutionResult } from 'graphql';
import { createClient as createEventStreamClient } from 'graphql-sse';
import { createClient as createWebSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What somebody asks to be told of. */
interface Wanted {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** What a client has been told so far. */
export interface Told {
  readonly answers: FormattedExecutionResult<Record<string, unknown>>[];
  /** How it ended: null when all was told, else what went wrong. */
  readonly ended: Promise<unknown>;
  stop(): void;
}

/** A client of either kind. */
export interface LiveClient {
  readonly name: string;
  subscribe(wanted: Wanted): Told;
  close(): void;
}

type Connect = (address: string, authorization?: string) => LiveClient;

/** A client of graphql-ws, which says who it is in its first message, as browsers have to. */
const overWebSocket: Connect = (address, authorization) => {
  const client = createWebSocketClient({
    url: address.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(authorization !== undefined && { connectionParams: { authorization } }),
  });
  return {
    name: 'graphql-ws',
    close: () => void client.dispose(),
    subscribe: (wanted) => collect((sink) => client.subscribe(wanted, sink)),
  };
};

/** A client of graphql-sse, on a connection for each subscription. */
const asEventStream: Connect = (address, authorization) => {
  const client = createEventStreamClient({
    url: `${address}/stream`,
    retryAttempts: 0,
    ...(authorization !== undefined && { headers: { authorization } }),
  });
  return {
    name: 'graphql-sse',
    close: () => {
      client.dispose();
    },
    subscribe: (wanted) => collect((sink) => client.subscribe(wanted, sink)),
  };
};

/** Both kinds of clients, by the name of their protocol. */
export const LIVE_CLIENTS: readonly (readonly [string, Connect])[] = [
  ['graphql-ws', overWebSocket],
  ['graphql-sse', asEventStream],
];

interface Sink {
  next(answer: unknown): void;
  error(error: unknown): void;
  complete(): void;
}

function collect(subscribe: (sink: Sink) => () => void): Told {
  const answers: Told['answers'] = [];
  let stop = (): void => undefined;
  const ended = new Promise<unknown>((resolve) => {
    stop = subscribe({
      next: (answer) => answers.push(answer as Told['answers'][number]),
      error: resolve,
      complete: () => {
        resolve(null);
      },
    });
  });
  return {
    answers,
    ended,
    stop: () => {
      stop();
    },
  };
}
