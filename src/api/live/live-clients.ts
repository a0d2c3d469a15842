import { type GraphQLError } from 'graphql';

import { LIMITS } from '../../domain/limits.ts';
import { refusal } from '../guard/refusal.ts';

/** Clients that are connected to be told of what comes in. */
export interface LiveClients {
  /**
   * Takes one in for as long as a connection may last.
   * @param close ends its connection, with a reason
   * @returns what is called when it has left
   * @throws GraphQLError OVERLOADED when there are too many, or none are taken any more
   */
  enter(close: (why: Farewell) => void): () => void;
  /**
   * Counts one of a caller's connections, now that it is known who that is.
   * @returns what is called when it has left
   * @throws GraphQLError OVERLOADED when there are too many of this caller
   */
  count(caller: string): () => void;
  readonly size: () => number;
  /** Ends them all, and takes none any more. */
  close(): void;
}

/** Why a connection is ended by this side. */
export type Farewell = 'STOPPING' | 'TOO_LONG' | 'TOO_SLOW';

/** Why, for people. */
export const FAREWELLS: Readonly<Record<Farewell, string>> = {
  STOPPING: 'this endpoint stops',
  TOO_LONG: `after ${LIMITS.liveMinutes} minutes, connect again`,
  TOO_SLOW: 'this client takes events too slowly',
};

const MINUTE = 60_000;

/** Nobody yet. */
export function createLiveClients(): LiveClients {
  const open = new Set<(why: Farewell) => void>();
  const ofCaller = new Map<string, number>();
  let isClosing = false;
  return {
    size: () => open.size,
    enter: (close) => {
      if (isClosing || open.size >= LIMITS.liveConnections) throw tooMany();
      // Who a client is and what it may do is found out anew from time to time.
      const timer = setTimeout(close, LIMITS.liveMinutes * MINUTE, 'TOO_LONG');
      open.add(close);
      return () => {
        clearTimeout(timer);
        open.delete(close);
      };
    },
    count: (caller) => {
      const others = ofCaller.get(caller) ?? 0;
      if (others >= LIMITS.liveConnectionsOfOne) throw tooMany();
      ofCaller.set(caller, others + 1);
      return () => {
        const left = (ofCaller.get(caller) ?? 1) - 1;
        if (left === 0) ofCaller.delete(caller);
        else ofCaller.set(caller, left);
      };
    },
    close: () => {
      isClosing = true;
      for (const close of open) close('STOPPING');
    },
  };
}

function tooMany(): GraphQLError {
  return refusal({
    status: 503,
    code: 'OVERLOADED',
    message: 'too many are connected to hear of what comes in; come again later',
    headers: { 'retry-after': '30' },
  });
}
