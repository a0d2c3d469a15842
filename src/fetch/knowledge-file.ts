import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type z } from 'zod';

import { CounterclaimError } from '../domain/errors.ts';
import { errorCode } from '../lib/error-code.ts';
import { mergeJson } from '../lib/merge-json.ts';
import { sha256 } from '../lib/stable-id.ts';

/** The folder of the knowledge that the program ships. */
const SHIPPED_KNOWLEDGE = fileURLToPath(new URL('../../knowledge/', import.meta.url));

/**
 * One file of `knowledge/`, with what the user's own folder adds to it under the same name, checked.
 * @throws CounterclaimError BAD_CONFIG that names the file and the field
 */
export async function readKnowledge<T>(
  name: string,
  shape: z.ZodType<T>,
  ownFolder: string | null,
): Promise<T> {
  const shipped = await readJson(join(SHIPPED_KNOWLEDGE, name));
  const own = ownFolder === null ? undefined : await readOwn(join(ownFolder, name));
  const merged = own === undefined ? shipped : mergeJson(shipped, own);
  const result = shape.safeParse(merged);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const file = own === undefined || ownFolder === null ? name : join(ownFolder, name);
  const field = fieldInWords(issue?.path ?? [], merged);
  throw badKnowledge(file, `${field}: ${issue?.message ?? 'not as wanted'}`);
}

/**
 * Checks that each file of a user's own folder adds to one that the program ships: another name would do nothing.
 * @throws CounterclaimError BAD_CONFIG that names the file
 */
export async function refuseUnknownKnowledge(ownFolder: string): Promise<void> {
  const known = (await listOwn(SHIPPED_KNOWLEDGE)).filter((name) => name.endsWith('.json'));
  const unknown = (await listOwn(ownFolder)).find(
    (name) => name.endsWith('.json') && !known.includes(name),
  );
  if (unknown === undefined) return;
  throw new CounterclaimError(
    'BAD_CONFIG',
    `KNOWLEDGE: a file of a known name was wanted, got ${join(ownFolder, unknown)}.`,
    { remedy: `Known are ${known.sort().join(', ')}.` },
  );
}

/** The path to a field; an entry of a list is told by its id or code, for its place is that of the joined list. */
function fieldInWords(path: readonly PropertyKey[], value: unknown): string {
  let here = value;
  return path
    .map((step) => {
      here = Reflect.get(Object(here), step);
      const key: unknown = Reflect.get(Object(here), 'id') ?? Reflect.get(Object(here), 'code');
      return typeof key === 'string' ? `"${key}"` : String(step);
    })
    .join('.');
}

/** What the rules were given, as one hash: part of a run's identity. */
export async function knowledgeHash(ownFolder: string | null): Promise<string> {
  const folders = ownFolder === null ? [SHIPPED_KNOWLEDGE] : [SHIPPED_KNOWLEDGE, ownFolder];
  const files = await Promise.all(folders.map(hashesIn));
  return sha256(JSON.stringify(files));
}

async function hashesIn(folder: string): Promise<readonly (readonly [string, string])[]> {
  const names = (await listOwn(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => [name, sha256(await readFile(join(folder, name), 'utf8'))] as const),
  );
}

async function listOwn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new CounterclaimError(
      'BAD_CONFIG',
      `KNOWLEDGE: a folder with knowledge files was wanted, "${folder}" cannot be read.`,
      { cause },
    );
  }
}

async function readOwn(path: string): Promise<unknown> {
  try {
    return await readJson(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw badKnowledge(path, cause instanceof Error ? cause.message : 'it is not JSON');
  }
}

function badKnowledge(name: string, why: string): CounterclaimError {
  return new CounterclaimError(
    'BAD_CONFIG',
    `Knowledge as its file says was wanted in ${name}: ${why}`,
  );
}
