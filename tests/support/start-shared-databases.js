import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const KEEPER = fileURLToPath(import.meta.resolve('./database-keeper.ts'));

/**
 * Before a test run: answers on a socket with the address of a real database, one for each worker of
 * jest, which is started when first asked for and ends with the run.
 */
export default async function startSharedDatabases() {
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-test-'));
  const keepers = new Map();
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (worker) => {
      const name = worker.toString().trim();
      if (!keepers.has(name)) keepers.set(name, startKeeper(join(folder, `database-${name}`)));
      keepers.get(name).address.then((line) => socket.end(line));
    });
  });
  await new Promise((resolve) => server.listen(join(folder, 'socket'), resolve));
  process.env.COUNTERCLAIM_TEST_SOCKET = join(folder, 'socket');
  globalThis.sharedDatabases = { folder, keepers, server };
}

function startKeeper(home) {
  const child = spawn(process.execPath, ['--import', 'tsx', KEEPER, home], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const address = new Promise((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('close', () => resolve('{}'));
  });
  return { address, ended, stop: () => child.stdin.end() };
}
