import { createReadStream } from 'node:fs';

import { CounterclaimError } from '../domain/errors.ts';
import { type ReadHtml, type WebClient } from '../domain/web.ts';
import { type Fetched, failedInput } from './fetched.ts';
import { type InputFile, listFiles, unreadable } from './list-files.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readStdin } from './read-stdin.ts';
import { readTextFile } from './read-text-file.ts';
import { fetchPage } from './web/fetch-page.ts';
import { isWebAddress } from './web/web-address.ts';

/** Where relative paths start, what `-` reads, and how pages are had. */
export interface FetchSurroundings {
  readonly folder: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Without it an address is a failed input. */
  readonly web?: WebClient;
  /** Without it markup is a failed input. */
  readonly readHtml?: ReadHtml;
  readonly signal?: AbortSignal;
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
  for (const input of inputs) {
    if (input === '-') {
      yield* readStdin(surroundings.stdin);
      continue;
    }
    if (isWebAddress(input)) {
      yield await pageAt(input, surroundings);
      continue;
    }
    for await (const file of listFiles(input, surroundings.folder)) {
      if ('ok' in file) yield file;
      else if (seen.get(file.relativePath) !== file.path) yield* readOnce(file, seen);
    }
  }
}

async function pageAt(address: string, surroundings: FetchSurroundings): Promise<Fetched> {
  const { web, readHtml, signal } = surroundings;
  if (web === undefined || readHtml === undefined) {
    const message = 'A file was wanted; this is an address, and the web is not asked here.';
    return failedInput({ key: address, origin: address }, 'BAD_INPUT', message);
  }
  return fetchPage(address, { web, readHtml, ...(signal !== undefined && { signal }) });
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
