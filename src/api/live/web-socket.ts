import { type IncomingMessage } from 'node:http';
import { type Duplex } from 'node:stream';

import { type ExecutionArgs, type FormattedExecutionResult, GraphQLError } from 'graphql';
import {
  type Context,
  GRAPHQL_TRANSPORT_WS_PROTOCOL,
  makeServer,
  type Server,
  type SubscribePayload,
} from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';

import { LIMITS } from '../../domain/limits.ts';
import { formatFault } from '../errors.ts';
import { letIn } from '../http/answer-graphql.ts';
import { newNotes } from '../request-notes.ts';
import { type LiveDoor, subscribe } from './live-door.ts';
import { type LiveVisit } from './open-subscription.ts';
import { openSocket, type OpenSocket } from './open-socket.ts';

/** Takes over connections that are to become WebSockets. */
export interface WebSocketDoor {
  /** @throws GraphQLError for one that is not taken */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** One connection, and who it is once that is known. */
interface Connection {
  readonly socket: OpenSocket;
  readonly request: IncomingMessage;
  visit: LiveVisit | null;
}
type Live = Context<Record<string, unknown>, Connection>;

/** WebSockets that speak graphql-ws, for subscriptions only. */
export function createWebSocketDoor(live: LiveDoor): WebSocketDoor {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: LIMITS.requestBytes,
    handleProtocols: (offered) =>
      offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false,
  });
  const server = makeServer<Record<string, unknown>, Connection>({
    onConnect: (context) => connect(live, context),
    onSubscribe: (context, _id, payload) => begin(live, context, payload),
    // What `begin` has opened is handed over in the place of a context.
    subscribe: ({ contextValue }: ExecutionArgs) => contextValue as AsyncIterableIterator<never>,
    // They are formatted already.
    onNext: (...[, , , , result]) => result as FormattedExecutionResult,
    onError: (...[, , , errors]) => errors.map(formatFault),
  });
  return {
    upgrade: (request, socket, head) => {
      let opened: OpenSocket | null = null;
      const leave = live.clients.enter((why) => {
        if (opened === null) socket.destroy();
        else opened.end(why);
      });
      socket.once('close', leave);
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        opened = openSocket(webSocket);
        serve(server, { request, socket: opened, visit: null }, webSocket);
      });
    },
  };
}

function serve(server: Server<Connection>, connection: Connection, webSocket: WebSocket): void {
  const { socket } = connection;
  const closed = server.opened(
    {
      protocol: webSocket.protocol,
      send: socket.send,
      close: socket.close,
      onMessage: (take) => {
        webSocket.on('message', (data: Buffer) => {
          take(data.toString()).catch(socket.fail);
        });
      },
    },
    connection,
  );
  webSocket.once('close', (code, reason) => {
    void closed(code, reason.toString());
  });
}

/**
 * Who it is: by the authorization that the client sends with its first message, for browsers cannot send the header; else by that.
 * @throws GraphQLError as for any request of somebody who is not let in
 */
async function connect({ door, clients }: LiveDoor, context: Live): Promise<void> {
  const { extra: connection, connectionParams = {} } = context;
  const { socket, request } = connection;
  const given = connectionParams['authorization'] ?? connectionParams['Authorization'];
  const authorization = typeof given === 'string' ? given : request.headers.authorization;
  const arrival = { headers: { ...request.headers, authorization }, socket: request.socket };
  const visit = await letIn(door, arrival, { notes: newNotes(), signal: socket.signal });
  socket.onClose(clients.count(visit.caller.name));
  connection.visit = {
    ...visit,
    drop: () => {
      socket.end('TOO_SLOW');
    },
  };
}

async function begin(
  live: LiveDoor,
  { extra: { visit }, subscriptions }: Live,
  { query, variables, operationName, extensions }: SubscribePayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  try {
    if (visit === null) throw new Error('who is not let in yet cannot subscribe');
    if (Object.keys(subscriptions).length > LIMITS.liveSubscriptions) throw tooMany();
    const asked = { query, variables, operationName, extensions };
    const own = { ...visit, notes: newNotes() };
    const { args, answers } = await subscribe(live, asked, own);
    return { ...args, contextValue: answers };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function tooMany(): GraphQLError {
  return new GraphQLError(`one connection has ${LIMITS.liveSubscriptions} subscriptions at most`, {
    extensions: { code: 'OVERLOADED' },
  });
}
