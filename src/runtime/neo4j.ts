import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CounterclaimError } from '../domain/errors.ts';
import { LIMITS } from '../domain/limits.ts';
import { startChild, type Child } from './child-process.ts';
import { freePort } from './free-port.ts';
import { javaTool } from './java-tool.ts';
import { listensOn } from './listener.ts';
import { passwordParameters, serverParameters, type Neo4jOptions } from './neo4j-command.ts';
import { neo4jSettings } from './neo4j-settings.ts';
import { secretFile } from './secret-file.ts';

/** How a database is reached. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A Neo4j that is a child of this process. */
export interface ManagedNeo4j extends Neo4jAddress {
  readonly pid: number;
  /** Names this database; the store keeps it in its mark and must find it there again. */
  readonly nonce: string;
  /** Resolves with the cause once the server is gone, wanted or not. */
  readonly ended: Promise<string>;
  /** Stops it in good order, by force when that takes too long. */
  stop(): Promise<void>;
}

/** What a managed Neo4j gets when nothing else is wished. */
export const NEO4J_DEFAULTS = {
  heapMegabytes: 512,
  quickStart: false,
  startMilliseconds: 120_000,
  stopMilliseconds: LIMITS.stopMilliseconds,
  pickPort: freePort,
} as const;

const PORT_ATTEMPTS = 3;

/**
 * Starts the database of a folder on a free port of 127.0.0.1 and resolves when it takes connections
 * and the listener is proved to be that child. The first start makes folder, password and nonce.
 * @throws CounterclaimError DATABASE_FAILED when it does not start, PORT_TAKEN when others were faster
 * on every port tried, LOCK_TAKEN when another server holds the folder
 */
export async function startNeo4j(options: Neo4jOptions): Promise<ManagedNeo4j> {
  const { password, nonce } = await prepareFolder(options);
  for (let attempt = 1; ; attempt += 1) {
    const port = await options.pickPort();
    await writeSettings(options.folder, port);
    try {
      const child = await startServer(options, port);
      return {
        uri: `bolt://127.0.0.1:${port}`,
        user: 'neo4j',
        password,
        database: 'neo4j',
        pid: child.pid,
        nonce,
        ended: child.ended,
        stop: () => child.stop(options.stopMilliseconds),
      };
    } catch (error) {
      const isTaken = error instanceof CounterclaimError && error.code === 'PORT_TAKEN';
      if (!isTaken || attempt === PORT_ATTEMPTS) throw error;
    }
  }
}

/** Makes what a database needs beside its data: folders, settings, its password and its nonce; again at no cost. */
export async function prepareFolder(
  options: Neo4jOptions,
): Promise<{ readonly password: string; readonly nonce: string }> {
  for (const name of ['conf', 'data', 'logs', 'run', 'plugins', 'import', 'licenses']) {
    await mkdir(join(options.folder, name), { recursive: true, mode: 0o700 });
  }
  const password = await secretFile(join(options.folder, 'password'));
  const nonce = await secretFile(join(options.folder, 'nonce'));
  const done = join(options.folder, 'password-set');
  await writeSettings(options.folder, 0);
  if (!existsSync(done)) {
    await setFirstPassword(options, password);
    await writeFile(done, '');
  }
  return { password, nonce };
}

function writeSettings(folder: string, boltPort: number): Promise<void> {
  return writeFile(join(folder, 'conf', 'neo4j.conf'), neo4jSettings({ folder, boltPort }));
}

async function setFirstPassword(options: Neo4jOptions, password: string): Promise<void> {
  const child = startChild({
    command: javaTool('java'),
    parameters: passwordParameters(options),
    environment: { NEO4J_HOME: options.folder, NEO4J_CONF: join(options.folder, 'conf') },
  });
  child.input.write(`${password}\n`);
  const cause = await child.ended;
  if (cause !== 'ended with exit code 0')
    throw failed('could not be given its password', cause, child);
}

async function startServer(options: Neo4jOptions, port: number): Promise<Child> {
  let onStarted: (line: string) => void = () => undefined;
  const started = new Promise<'started'>((resolve) => {
    onStarted = (line) => {
      if (/\bStarted\.$/.test(line)) resolve('started');
    };
  });
  const parameters = serverParameters(options);
  const child = startChild({ command: javaTool('java'), parameters, detached: true }, (line) => {
    onStarted(line);
  });
  const timer = setTimeout(() => void child.stop(0), options.startMilliseconds);
  const first = await Promise.race([started, child.ended]);
  clearTimeout(timer);
  if (first !== 'started') throw failed('did not start', first, child);
  await proveListener(child, port, options.stopMilliseconds);
  return child;
}

/** An answer on the port proves nothing; the socket must be the child's own. */
async function proveListener(child: Child, port: number, patience: number): Promise<void> {
  if ((await listensOn(child.pid, port)) !== false && !child.gone()) return;
  await child.stop(patience);
  throw new CounterclaimError(
    'PORT_TAKEN',
    `Port ${port} is not held by the database that was started for it; nothing was written.`,
    { remedy: 'See which program listens there and start again; another port will be picked.' },
  );
}

function failed(what: string, cause: string, child: Child): CounterclaimError {
  const words = child.lastLines.join('\n');
  if (/Address already in use|BindException/.test(words)) {
    return new CounterclaimError(
      'PORT_TAKEN',
      'Another program took the port of the database first.',
      {
        remedy: 'Start again; another port will be picked.',
      },
    );
  }
  if (/store_lock|already in use|Lock file has been locked/i.test(words)) {
    return new CounterclaimError('LOCK_TAKEN', 'Another server holds the files of this database.', {
      remedy: 'Stop the other instance, or name another folder in COUNTERCLAIM_HOME.',
    });
  }
  return new CounterclaimError(
    'DATABASE_FAILED',
    `The managed Neo4j ${what}: ${cause}. ${child.lastLines.slice(-3).join(' | ')}`,
    { remedy: 'Run "counterclaim doctor"; the logs folder beside the data says more.' },
  );
}
