import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CounterclaimError } from '../domain/errors.ts';
import { DATABASE, DUMP_NAME, runAdmin } from './neo4j-admin.ts';
import { type Neo4jOptions } from './neo4j-command.ts';
import { type Neo4jAddress, startNeo4j } from './neo4j.ts';

/** What a restore takes. */
export interface Restore {
  /** The database that is replaced; everything beside it is made on the way. */
  readonly options: Neo4jOptions;
  /** A dump, as a backup writes it. */
  readonly file: string;
  /** Opens what was loaded and gives the nonce of its mark; throws when it is not ours or of a newer schema. */
  readonly identify: (loaded: Neo4jAddress) => Promise<string>;
}

/**
 * Replaces a database that does not run by what a dump holds. The dump is loaded, started and looked at beside it first;
 * whatever fails until then leaves the old one as it was.
 * @throws CounterclaimError BAD_INPUT for what is no dump, FOREIGN_DATABASE, NEWER_SCHEMA, DATABASE_FAILED
 */
export async function restore({ options, file, identify }: Restore): Promise<void> {
  const { folder } = options;
  const fresh = { ...options, folder: restoringFolder(folder) };
  await rm(fresh.folder, { recursive: true, force: true });
  try {
    await keepPassword(folder, fresh.folder);
    await load(fresh, file);
    const nonce = await nonceOf(fresh, file, identify);
    await writeFile(join(fresh.folder, 'nonce'), nonce, { mode: 0o600, flush: true });
    if (existsSync(folder)) await rename(folder, replacedFolder(folder));
    await rename(fresh.folder, folder);
    await rm(replacedFolder(folder), { recursive: true, force: true });
  } finally {
    await rm(fresh.folder, { recursive: true, force: true });
  }
}

/** Puts back the database of a restore that was cut off between taking the old one away and putting the new one there. */
export async function finishRestore(folder: string): Promise<void> {
  const replaced = replacedFolder(folder);
  if (!existsSync(replaced)) return;
  if (existsSync(folder)) await rm(replaced, { recursive: true, force: true });
  else await rename(replaced, folder);
}

/** Who knows the password of the old one keeps it. */
async function keepPassword(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  const known = join(from, 'password');
  if (existsSync(known)) await copyFile(known, join(to, 'password'));
}

async function load(options: Neo4jOptions, file: string): Promise<void> {
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new CounterclaimError('BAD_INPUT', `A file was wanted, ${file} is none.`);
  // The tool takes a folder with a file of a certain name.
  const named = await mkdtemp(join(tmpdir(), 'counterclaim-restore-'));
  try {
    await symlink(file, join(named, DUMP_NAME));
    const fault = await runAdmin(options, ['database', 'load', DATABASE, `--from-path=${named}`]);
    if (fault !== null) {
      throw new CounterclaimError('BAD_INPUT', `${file} is no whole dump of a graph: ${fault}`, {
        remedy: 'Name a file that "counterclaim backup" wrote.',
      });
    }
  } finally {
    await rm(named, { recursive: true, force: true });
  }
}

async function nonceOf(
  options: Neo4jOptions,
  file: string,
  identify: Restore['identify'],
): Promise<string> {
  const neo4j = await startNeo4j(options);
  try {
    return await identify(neo4j);
  } catch (cause) {
    const isTold = cause instanceof CounterclaimError && TOLD.has(cause.code);
    if (isTold) throw cause;
    throw new CounterclaimError(
      'DATABASE_FAILED',
      `This Neo4j cannot open what ${file} holds; it may come from a newer one. The graph is as it was.`,
      { cause },
    );
  } finally {
    await neo4j.stop();
  }
}

/** Errors that say themselves what is wrong with what was loaded. */
const TOLD: ReadonlySet<string> = new Set(['FOREIGN_DATABASE', 'NEWER_SCHEMA', 'BAD_INPUT']);

function restoringFolder(folder: string): string {
  return `${folder}-restoring`;
}

function replacedFolder(folder: string): string {
  return `${folder}-replaced`;
}
