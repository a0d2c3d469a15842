import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo } from 'node:net';

/** A web server on every address of this machine that knows who came. */
export interface Canary {
  readonly port: number;
  /** `127.0.0.1:port`, as a setting of own hosts writes it. */
  readonly host: string;
  /** The paths that were asked for, in order. */
  readonly hits: string[];
  /** The header fields of each request. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>[];
  connections(): number;
  close(): Promise<void>;
}

/** Starts one; it answers "here" unless told otherwise. */
export async function startCanary(
  listener: RequestListener = (_request, response) => response.end('here'),
): Promise<Canary> {
  const hits: string[] = [];
  const headers: Canary['headers'] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    headers.push(request.headers);
    listener(request, response);
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => {
    // Both families where there are both.
    server.once('error', () => server.listen(0, '0.0.0.0', resolve));
    server.listen(0, '::', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    host: `127.0.0.1:${port}`,
    hits,
    headers,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
