import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { CounterclaimError } from '../domain/errors.ts';
import { enginePath, readArtifacts, type Artifacts, type EngineName } from './artifacts.ts';
import { checkArtifacts } from './check-artifacts.ts';
import { startChild } from './child-process.ts';
import { tryLock, type FileLock } from './file-lock.ts';

/** How far a fetch is. */
export interface FetchProgress {
  readonly engine: EngineName;
  readonly phase: 'waiting' | 'downloading' | 'checking' | 'done';
  /** Size of the whole, in bytes. */
  readonly bytes: number;
  /** The file that is being downloaded; null between files. */
  readonly file: string | null;
  /** Files downloaded by now; those that Maven had already do not count. */
  readonly files: number;
}

/** Told of each step. */
export type OnFetchProgress = (progress: FetchProgress) => void;

/** The jars are in Maven's own repository and in our cache. */
const COPIES = 2;
const POLL_MILLISECONDS = 500;

/** The folder in which an engine's jars are once they have been fetched whole. */
export function artifactFolder(cache: string, engine: EngineName, wanted: Artifacts): string {
  return join(cache, `${engine}-${wanted.version}`);
}

/**
 * The folder with an engine's jars; what is missing is fetched with the user's own Maven, checked, and
 * only then given its name. A fetch that was interrupted begins again where Maven left off; one beside
 * it is waited for.
 * @throws CounterclaimError NO_MAVEN, NO_DISK, DOWNLOAD_FAILED or CHECKSUM_MISMATCH
 */
export async function fetchArtifacts(
  cache: string,
  engine: EngineName,
  onProgress: OnFetchProgress,
): Promise<string> {
  const wanted = await readArtifacts(engine);
  const folder = artifactFolder(cache, engine, wanted);
  if (existsSync(folder)) return folder;
  const tell = (step: Partial<FetchProgress>): void => {
    onProgress({
      engine,
      phase: 'downloading',
      bytes: wanted.bytes,
      file: null,
      files: 0,
      ...step,
    });
  };
  const lock = await waitForLock(`${folder}.lock`, () => {
    tell({ phase: 'waiting' });
  });
  try {
    if (!existsSync(folder)) await fetchInto(folder, { engine, wanted, tell });
  } finally {
    await lock.release();
  }
  tell({ phase: 'done' });
  return folder;
}

interface Fetch {
  readonly engine: EngineName;
  readonly wanted: Artifacts;
  readonly tell: (step: Partial<FetchProgress>) => void;
}

async function fetchInto(folder: string, { engine, wanted, tell }: Fetch): Promise<void> {
  await removeUnfinished(folder);
  await requireSpace(folder, wanted.bytes * COPIES);
  const unfinished = `${folder}.part-${randomUUID()}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await runMaven(engine, unfinished, tell);
    tell({ phase: 'checking' });
    await checkArtifacts(unfinished, wanted);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** The name is given last, so whatever has another one was left by a fetch that was killed. */
async function removeUnfinished(folder: string): Promise<void> {
  const parent = join(folder, '..');
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    if (path.startsWith(`${folder}.part-`)) await rm(path, { recursive: true, force: true });
  }
}

async function requireSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(join(folder, '..'));
  if (bavail * bsize >= bytes) return;
  throw noSpace(`${megabytes(bytes)} MB are wanted, ${megabytes(bavail * bsize)} MB are free.`);
}

async function runMaven(engine: EngineName, folder: string, tell: Fetch['tell']): Promise<void> {
  let files = 0;
  const pom = enginePath(`${engine}/pom.xml`);
  const parameters = [
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${folder}`,
  ];
  const child = startChild({ command: 'mvn', parameters }, (line) => {
    const [, step, file] = /(Downloading|Downloaded) from \S+ \S*\/(\S+\.jar)\b/.exec(line) ?? [];
    if (step === 'Downloaded') files += 1;
    if (file !== undefined) tell({ file: step === 'Downloading' ? file : null, files });
  });
  child.input.end();
  const cause = await child.ended;
  if (cause !== 'ended with exit code 0') throw mavenFailure(cause, child.lastLines);
}

function mavenFailure(cause: string, lines: readonly string[]): CounterclaimError {
  if (cause.includes('ENOENT')) {
    return new CounterclaimError(
      'NO_MAVEN',
      'Maven ("mvn") is needed once, to fetch the engines.',
      {
        remedy: 'Install Maven 3.6 or newer and put it on the PATH.',
      },
    );
  }
  const words = lines.find((line) => line.startsWith('[ERROR]')) ?? cause;
  if (lines.some((line) => line.includes('No space left'))) return noSpace(words);
  return new CounterclaimError('DOWNLOAD_FAILED', `Maven could not fetch an engine: ${words}`, {
    remedy:
      'See that Maven reaches its repository (network, proxy, ~/.m2/settings.xml); start again.',
  });
}

function noSpace(detail: string): CounterclaimError {
  return new CounterclaimError('NO_DISK', `There is no room for the engines: ${detail}`, {
    remedy: 'Free some space, or name another folder in COUNTERCLAIM_CACHE.',
  });
}

async function waitForLock(path: string, onWait: () => void): Promise<FileLock> {
  for (;;) {
    const lock = await tryLock(path);
    if (lock !== null) return lock;
    onWait();
    await sleep(POLL_MILLISECONDS);
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
