import { createReadStream } from 'node:fs';

import { CounterclaimError } from '../domain/errors.ts';
import { type Fetched, failedInput } from './fetched.ts';
import { type InputFile, listFiles, unreadable } from './list-files.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readStdin } from './read-stdin.ts';
import { readTextFile } from './read-text-file.ts';
import { fetchPages, type WebSurroundings } from './web/fetch-pages.ts';
import { isWebAddress } from './web/web-address.ts';

/** Where relative paths start, what `-` reads, and how pages are had. */
export interface FetchSurroundings extends WebSurroundings {
  readonly folder: string;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/**
 * The documents behind paths, folders, globs, web addresses and `-`, in order, one after the other, never all at once.
 * A bad input is one item that says why; the others go on.
 */
export async function* fetchDocuments(
  inputs: readonly string[],
  surroundings: FetchSurroundings,
): AsyncGenerator<Fetched> {
  const seen = new Map<string, string>();
  for (const run of runsOf(inputs)) {
    if (isWebAddress(run[0])) yield* fetchPages(run, surroundings);
    else if (run[0] === '-') yield* readStdin(surroundings.stdin);
    else yield* filesOf(run[0], surroundings.folder, seen);
  }
}

/** The inputs one by one, addresses beside each other together. */
function runsOf(inputs: readonly string[]): readonly (readonly [string, ...string[]])[] {
  const runs: [string, ...string[]][] = [];
  for (const input of inputs) {
    const last = runs.at(-1);
    if (last !== undefined && isWebAddress(last[0]) && isWebAddress(input)) last.push(input);
    else runs.push([input]);
  }
  return runs;
}

async function* filesOf(
  input: string,
  folder: string,
  seen: Map<string, string>,
): AsyncGenerator<Fetched> {
  for await (const file of listFiles(input, folder)) {
    if ('ok' in file) yield file;
    else if (seen.get(file.relativePath) !== file.path) yield* readOnce(file, seen);
  }
}

async function* readOnce(file: InputFile, seen: Map<string, string>): AsyncGenerator<Fetched> {
  const other = seen.get(file.relativePath);
  try {
    if (/\.(jsonl|ndjson)$/i.test(file.path)) {
      yield* readJsonLines(createReadStream(file.path), file.path);
      return;
    }
    const fetched = await readTextFile(file);
    const isNamedByPath = fetched.ok && fetched.document.key === file.relativePath;
    if (isNamedByPath && other !== undefined) yield sameKeyTwice(file, other);
    else yield fetched;
    if (isNamedByPath) seen.set(file.relativePath, other ?? file.path);
  } catch (error) {
    yield toFailure(file, error);
  }
}

/** Two files of one name under two roots would pass for two versions of one article. */
function sameKeyTwice(file: InputFile, other: string): Fetched {
  const message = `A key of its own was wanted; ${other} is "${file.relativePath}" too.`;
  const remedy = 'Ingest their common folder, or give each an id.';
  return failedInput({ key: file.path, origin: file.path }, 'BAD_INPUT', `${message} ${remedy}`);
}

function toFailure(file: InputFile, error: unknown): Fetched {
  if (!(error instanceof CounterclaimError)) return unreadable(file.path, error);
  return failedInput({ key: file.relativePath, origin: file.path }, error.code, error.message);
}
