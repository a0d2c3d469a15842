import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import { type Duplex } from 'node:stream';

import { refusal } from '../guard/refusal.ts';
import { type WebSocketDoor } from '../live/web-socket.ts';
import { originHeaders, type OriginRules } from './origins.ts';
import { refused } from './refused.ts';
import { type Answer } from './send-answer.ts';

/** Hands over connections that want to become WebSockets; pages of other sites may not, as they may not ask. */
export function acceptWebSockets(
  server: Server,
  {
    webSockets,
    originRules,
  }: { readonly webSockets: WebSocketDoor; readonly originRules: OriginRules },
): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => {
      socket.destroy();
    });
    try {
      originHeaders(request, originRules);
      if (request.url?.split('?', 1)[0] !== '/graphql') throw notHere();
      webSockets.upgrade(request, socket, head);
    } catch (error) {
      socket.end(toText(refused(request, error)));
    }
  });
}

function toText({ status, headers, body }: Answer): string {
  const lines = Object.entries({
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`;
}

function notHere(): Error {
  const message = 'there is no WebSocket here; connect at /graphql';
  return refusal({ status: 404, code: 'NOT_FOUND', message });
}
