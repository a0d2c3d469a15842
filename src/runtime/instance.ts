import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

import { CounterclaimError } from '../domain/errors.ts';
import { isHeld, tryLock } from './file-lock.ts';
import { type ManagedNeo4j, type Neo4jAddress } from './neo4j.ts';
import { processStart } from './process-start.ts';
import { unwritableHome } from './unwritable-home.ts';

/** A live instance that another command may attach to, once it has found the nonce in the store. */
export interface LiveInstance extends Neo4jAddress {
  /** The process that serves it. */
  readonly pid: number;
  readonly nonce: string;
  /** Address of its GraphQL endpoint; null when it serves none. */
  readonly http: string | null;
  /** Where it takes documents to read; null when it takes none. */
  readonly door: string | null;
}

/** Where an instance answers, as far as it does. */
export type InstanceAddresses = Pick<LiveInstance, 'http' | 'door'>;

/** The right of this process to be the one instance of a home. */
export interface InstanceHold {
  /** Tells other commands where it is; again when the addresses become known. */
  publish(neo4j: ManagedNeo4j, addresses: InstanceAddresses): Promise<void>;
  /** Takes the run file away and gives the right back; call it after the database has stopped. */
  release(): Promise<void>;
}

const runFile = z.object({
  pid: z.number().int(),
  started: z.string(),
  uri: z.string(),
  user: z.string(),
  database: z.string(),
  nonce: z.string(),
  http: z.string().nullable(),
  door: z.string().nullable(),
});

/** The folder of a home's managed database. */
export function databaseFolder(home: string): string {
  return join(home, 'neo4j');
}

/**
 * Makes this process the one instance of a home.
 * @throws CounterclaimError LOCK_TAKEN when another one is live, or just starting or stopping; BAD_CONFIG
 * when nothing can be written there
 */
export async function holdInstance(home: string): Promise<InstanceHold> {
  const lock = await tryLock(lockPath(home)).catch((error: unknown) => {
    throw unwritableHome(home, error);
  });
  if (lock === null) {
    throw new CounterclaimError('LOCK_TAKEN', `Another counterclaim is using ${home}.`, {
      remedy: 'Wait until it has started or stopped, or name another folder in COUNTERCLAIM_HOME.',
    });
  }
  return {
    publish: (neo4j, addresses) => writeRunFile(home, neo4j, addresses),
    release: async () => {
      await rm(runPath(home), { force: true });
      await lock.release();
    },
  };
}

/** Whether a living process is the instance of a home, ready or not. */
export function isInstanceHeld(home: string): Promise<boolean> {
  return isHeld(lockPath(home));
}

/**
 * The live instance of a home, or null. The process named must be the very one that wrote the file, and
 * its database the home's own; a file that others left is removed. The caller still has to find
 * the nonce in the store before it writes.
 */
export async function findLiveInstance(home: string): Promise<LiveInstance | null> {
  const text = await readFile(runPath(home), 'utf8').catch(() => null);
  if (text === null) return null;
  const run = parseRunFile(text);
  const isSame = run !== null && (await processStart(run.pid)) === run.started;
  const nonce = await secret(home, 'nonce');
  if (run === null || !isSame || run.nonce !== nonce) {
    if (!(await isInstanceHeld(home))) await rm(runPath(home), { force: true });
    return null;
  }
  const { pid, uri, user, database, http, door } = run;
  return { pid, uri, user, database, http, door, nonce, password: await secret(home, 'password') };
}

async function writeRunFile(
  home: string,
  neo4j: ManagedNeo4j,
  { http, door }: InstanceAddresses,
): Promise<void> {
  const { uri, user, database, nonce } = neo4j;
  const started = (await processStart(process.pid)) ?? 'unknown';
  const text = JSON.stringify({
    pid: process.pid,
    started,
    uri,
    user,
    database,
    nonce,
    http,
    door,
  });
  // A reader must never see half a file.
  const unfinished = `${runPath(home)}.${randomUUID()}`;
  await writeFile(unfinished, text, { mode: 0o600 });
  await rename(unfinished, runPath(home));
}

function parseRunFile(text: string): z.infer<typeof runFile> | null {
  try {
    return runFile.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function secret(home: string, name: string): Promise<string> {
  return readFile(join(databaseFolder(home), name), 'utf8').catch(() => '');
}

function lockPath(home: string): string {
  return join(home, 'lock');
}

function runPath(home: string): string {
  return join(home, 'run.json');
}
