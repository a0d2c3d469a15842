import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { errorCode } from '../lib/error-code.ts';
import { processStart } from './process-start.ts';

/** A lock that this process holds until it releases it or ends. */
export interface FileLock {
  release(): Promise<void>;
}

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly started: string | null;
}

const ATTEMPTS = 5;

/**
 * Takes the lock of a path, or null when a living process holds it. A lock whose holder is dead, or
 * whose number now belongs to another process, is taken over.
 */
export async function tryLock(path: string): Promise<FileLock | null> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const own = `${path}.${randomUUID()}`;
  const holder: Holder = { pid: process.pid, started: await processStart(process.pid) };
  await writeFile(own, JSON.stringify(holder), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await linked(own, path)) return { release: () => rm(path, { force: true }) };
      if (await isHeld(path)) return null;
    }
    return null;
  } finally {
    await rm(own, { force: true });
  }
}

/** Whether a living process holds the lock of a path; one that nobody holds any more is removed. */
export async function isHeld(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return false;
  const holder = holderOf(text);
  if (holder !== null && (await processStart(holder.pid)) === holder.started) return true;
  await removeStale(path, text);
  return false;
}

async function linked(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Another process may have taken the stale lock over in the meantime; then it gets it back. */
async function removeStale(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => null);
  if (moved !== null && moved !== stale) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function holderOf(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}
