import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can fall silent: connections stay, and nothing comes through. */
export interface SilentProxy {
  readonly port: number;
  silence(isSilent: boolean): void;
  close(): Promise<void>;
}

/** Opens such a way to a port of this machine. */
export async function silentProxy(target: number): Promise<SilentProxy> {
  let isSilent = false;
  const sockets = new Set<Socket>();
  const pass = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on('data', (bytes) => {
      if (!isSilent) to.write(bytes);
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = createServer((client) => {
    const behind = connect(target, '127.0.0.1');
    pass(client, behind);
    pass(behind, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    silence: (next) => {
      isSilent = next;
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
