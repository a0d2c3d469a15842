import { readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { CounterclaimError } from '../domain/errors.ts';
import { openingComment } from '../lib/opening-comment.ts';

const SAVED = fileURLToPath(new URL('../../operations/', import.meta.url));
const EXTENSION = '.graphql';

/** A saved operation and what it is for. */
export interface SavedOperation {
  readonly name: string;
  readonly about: string;
}

/** The operations that the program carries, by name. */
export async function listOperations(): Promise<readonly SavedOperation[]> {
  const files = (await readdir(SAVED)).filter((file) => file.endsWith(EXTENSION)).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.slice(0, -EXTENSION.length),
      about: openingComment(await readFile(join(SAVED, file), 'utf8')),
    })),
  );
}

/** Their texts, by name. */
export async function readSavedOperations(): Promise<ReadonlyMap<string, string>> {
  const names = (await listOperations()).map(({ name }) => name);
  const texts = names.map((name) => readFile(join(SAVED, `${name}${EXTENSION}`), 'utf8'));
  return new Map((await Promise.all(texts)).map((text, at) => [names[at] ?? '', text]));
}

/**
 * The text of an operation: a saved one by its name, else a file.
 * @throws CounterclaimError NOT_FOUND
 */
export async function readOperation(nameOrFile: string, folder: string): Promise<string> {
  const saved = (await listOperations()).some(({ name }) => name === nameOrFile);
  const own = isAbsolute(nameOrFile) ? nameOrFile : resolve(folder, nameOrFile);
  const path = saved ? join(SAVED, `${nameOrFile}${EXTENSION}`) : own;
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new CounterclaimError(
      'NOT_FOUND',
      `A saved operation or a file was wanted; "${nameOrFile}" is neither.`,
      { cause, remedy: 'List the saved ones with "counterclaim ask".' },
    );
  }
}
