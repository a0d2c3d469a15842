import { type Server, type ServerResponse } from 'node:http';

/** Knows which requests of a server are not answered yet. */
export interface OpenAnswers {
  /** Watches over one until its last byte is sent, or its client has gone. */
  add(response: ServerResponse): void;
  /** Resolves when there is none. */
  none(): Promise<void>;
}

/** No requests yet. */
export function createOpenAnswers(): OpenAnswers {
  const open = new Set<ServerResponse>();
  const waiting: (() => void)[] = [];
  return {
    add: (response) => {
      open.add(response);
      response.once('close', () => {
        open.delete(response);
        if (open.size === 0) for (const each of waiting.splice(0)) each();
      });
    },
    none: () =>
      open.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
  };
}

/**
 * Takes no more requests, waits for those that have begun, and closes what is left: connections that clients
 * hold ready without asking anything, and requests that take too long.
 */
export async function stopServer(
  server: Server,
  answers: OpenAnswers,
  milliseconds: number,
): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([answers.none(), late]);
  clearTimeout(timer);
  server.closeAllConnections();
  await closed;
}
