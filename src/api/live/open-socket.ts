import { GraphQLError } from 'graphql';
import { type WebSocket } from 'ws';

import { LIMITS } from '../../domain/limits.ts';
import { FAREWELLS, type Farewell } from './live-clients.ts';

/** A WebSocket of a client that may be slow, silent or gone. */
export interface OpenSocket {
  /** Aborted when it is closed. */
  readonly signal: AbortSignal;
  /** Resolves when it is on its way, or nobody is there any more. */
  readonly send: (text: string) => Promise<void>;
  readonly close: (code?: number, reason?: string) => void;
  /** Says why it is closed, and does not wait long for the client to agree. */
  readonly end: (why: Farewell) => void;
  /** Closes it for what went wrong. */
  readonly fail: (error: unknown) => void;
  readonly onClose: (listener: () => void) => void;
}

/** Codes by which a WebSocket is closed: of graphql-ws, else of the protocol itself. */
const UNAUTHORIZED = 4401;
const TRY_LATER = 1013;
const FAILED = 1011;
const CODES: Readonly<Record<Farewell, number>> = {
  STOPPING: 1001,
  TOO_LONG: 1012,
  TOO_SLOW: TRY_LATER,
};
const PING_MILLISECONDS = 12_000;
const LAST_MILLISECONDS = 1_000;

/** Watches over a socket: a client that does not answer pings is gone, and one that leaves too much waiting is dropped. */
export function openSocket(socket: WebSocket): OpenSocket {
  const gone = new AbortController();
  const stopPinging = keepAlive(socket);
  socket.once('close', () => {
    stopPinging();
    gone.abort();
  });
  // It is closed after it.
  socket.on('error', () => undefined);
  const end = (why: Farewell): void => {
    socket.close(CODES[why], FAREWELLS[why]);
    setTimeout(() => {
      socket.terminate();
    }, LAST_MILLISECONDS).unref();
  };
  return {
    signal: gone.signal,
    end,
    close: (code, reason) => {
      socket.close(code, reason);
    },
    fail: (error) => {
      socket.close(codeFor(error), error instanceof GraphQLError ? error.message : 'it failed');
    },
    onClose: (listener) => {
      if (gone.signal.aborted) listener();
      else socket.once('close', listener);
    },
    send: (text) =>
      new Promise((resolve) => {
        if (socket.readyState !== socket.OPEN) {
          resolve();
          return;
        }
        if (socket.bufferedAmount > LIMITS.liveBytesWaiting) end('TOO_SLOW');
        socket.send(text, () => {
          resolve();
        });
      }),
  };
}

function keepAlive(socket: WebSocket): () => void {
  let isThere = true;
  socket.on('pong', () => {
    isThere = true;
  });
  const timer = setInterval(() => {
    if (!isThere) socket.terminate();
    isThere = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, PING_MILLISECONDS);
  return () => {
    clearInterval(timer);
  };
}

function codeFor(error: unknown): number {
  if (!(error instanceof GraphQLError)) return FAILED;
  return error.extensions['code'] === 'UNAUTHENTICATED' ? UNAUTHORIZED : TRY_LATER;
}
