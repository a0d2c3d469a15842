import { type Server } from 'node:http';
import { type AddressInfo, BlockList, isIP } from 'node:net';

import { CounterclaimError } from '../../domain/errors.ts';
import { type Serving } from '../serving.ts';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether others than this machine can ask there: by its address, or through a proxy. */
export function isReachable({ host, proxies }: Pick<Serving, 'host' | 'proxies'>): boolean {
  return !isLoopback(host) || proxies.size > 0;
}

function isLoopback(host: string): boolean {
  const version = isIP(host);
  if (version === 0) return host.toLowerCase() === 'localhost';
  return LOOPBACK.check(host, version === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Makes sure that an endpoint which others can reach knows them.
 * @throws CounterclaimError BAD_CONFIG
 */
export function refuseUnguarded({
  host,
  proxies,
  isOpenToAll,
  keys,
  tokens,
}: Pick<Serving, 'host' | 'proxies' | 'isOpenToAll' | 'keys' | 'tokens'>): void {
  if (!isReachable({ host, proxies }) || isOpenToAll || keys.length > 0 || tokens !== null) return;
  const where = isLoopback(host) ? 'behind a proxy' : `beyond this machine, at ${host}`;
  throw new CounterclaimError(
    'BAD_CONFIG',
    `${isLoopback(host) ? 'TRUSTED_PROXIES' : 'HOST'}: API keys or tokens were wanted for an endpoint ${where}; neither is set up.`,
    {
      remedy:
        'name keys in API_KEYS_FILE ("counterclaim key NAME" makes one), or set OPEN_TO_ALL=yes to let everybody read',
    },
  );
}

/**
 * Listens at a port, 0 for any that is free.
 * @returns the address of the endpoint
 * @throws CounterclaimError PORT_TAKEN
 */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new CounterclaimError('PORT_TAKEN', `another program listens on port ${port}`, {
              remedy: 'choose another port, or 0 for any that is free',
            })
          : error,
      );
    });
    server.listen(port, host, () => {
      // Listening on a port, so the address is not the path of a socket.
      const address = server.address() as AddressInfo;
      const name = isIP(host) === 6 ? `[${host}]` : host;
      resolve(`http://${name}:${address.port}/graphql`);
    });
  });
}
