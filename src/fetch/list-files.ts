import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import { glob, isDynamicPattern } from 'tinyglobby';

import { type FailedInput, failedInput } from './fetched.ts';

/** A file to read, and its path under the root that was asked for, with `/` between its parts. */
export interface InputFile {
  readonly path: string;
  readonly relativePath: string;
}

export type ListedFile = InputFile | FailedInput;

const ARTICLE_FILE = /\.(txt|html?|jsonl|ndjson|jsonld|warc|warc\.gz)$/i;
/** How the name of a web archive ends. */
export const WEB_ARCHIVE = /\.warc(\.gz)?$/i;

/** The files that one path, folder or glob stands for, sorted; what cannot be read is listed with its reason. */
export async function* listFiles(input: string, folder: string): AsyncGenerator<ListedFile> {
  const path = resolve(folder, input);
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* filesUnder(path, path);
    else yield { path, relativePath: basename(path) };
  } catch (error) {
    if (isDynamicPattern(input)) yield* filesOfGlob(input, folder);
    else yield unreadable(path, error);
  }
}

async function* filesUnder(folder: string, root: string): AsyncGenerator<ListedFile> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield unreadable(folder, error);
    return;
  }
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  for (const entry of visible.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path, root);
    // A link to a folder is not followed: it may lead back to where we are.
    else if (ARTICLE_FILE.test(entry.name)) yield { path, relativePath: under(root, path) };
  }
}

async function* filesOfGlob(pattern: string, folder: string): AsyncGenerator<ListedFile> {
  const paths = await glob(pattern, { cwd: folder, absolute: true, onlyFiles: true });
  const root = resolve(folder, fixedPart(pattern));
  const files = paths.map((path) => resolve(path)).filter((path) => ARTICLE_FILE.test(path));
  if (files.length === 0) {
    const message =
      'Files that match this pattern were wanted (.txt, .html, .jsonl, .ndjson, .jsonld, .warc); there are none.';
    yield failedInput({ key: pattern, origin: pattern }, 'UNREADABLE', message);
  }
  for (const path of files.sort()) yield { path, relativePath: under(root, path) };
}

/** The folders of a pattern before its first wildcard: the root that its files' keys are relative to. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => isDynamicPattern(part));
  return wild < 0 ? dirname(pattern) : parts.slice(0, wild).join('/') || (wild > 0 ? '/' : '.');
}

function under(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** A path that the system would not let us read. */
export function unreadable(path: string, error: unknown): FailedInput {
  const cause = error instanceof Error ? error.message : String(error);
  const message = `A file or folder that can be read was wanted: ${cause}`;
  return failedInput({ key: path, origin: path }, 'UNREADABLE', message);
}
