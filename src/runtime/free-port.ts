import { createServer } from 'node:net';

/** A TCP port of 127.0.0.1 on which nobody listens at this moment. */
export function freePort(): Promise<number> {
  return listenBriefly(0);
}

/** Whether nobody listens on a TCP port of 127.0.0.1 at this moment. */
export function isFree(port: number): Promise<boolean> {
  return listenBriefly(port).then(
    () => true,
    () => false,
  );
}

function listenBriefly(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
