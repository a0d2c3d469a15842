import { createReadStream } from 'node:fs';

import { CounterclaimError } from '../domain/errors.ts';
import { type ReadHtml } from '../domain/web.ts';
import { type Fetched, failedInput } from './fetched.ts';
import { LINKED_DATA_FILE } from './linked-data/is-linked-data.ts';
import { readLinkedData } from './linked-data/read-linked-data.ts';
import { type InputFile, listFiles, unreadable, WEB_ARCHIVE } from './list-files.ts';
import { HTML_FILE, readHtmlFile } from './read-html-file.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readStdin } from './read-stdin.ts';
import { readTextFile } from './read-text-file.ts';
import { archiveFile } from './warc/archive-file.ts';
import { readWarc } from './warc/read-warc.ts';
import { fetchPages, type WebSurroundings } from './web/fetch-pages.ts';
import { isWebAddress } from './web/web-address.ts';

/** Where relative paths start, what `-` reads, and how pages are had. */
export interface FetchSurroundings extends WebSurroundings {
  readonly folder: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Leaves the other files aside; all are read unless given. */
  readonly wants?: (path: string) => boolean;
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
    if (isWebAddress(run[0]))
      yield* fetchPages(
        run.map((address) => ({ address })),
        surroundings,
      );
    else if (run[0] === '-') yield* readStdin(surroundings.stdin);
    else yield* filesOf(run[0], surroundings, seen);
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
  surroundings: FetchSurroundings,
  seen: Map<string, string>,
): AsyncGenerator<Fetched> {
  const { folder, wants = () => true } = surroundings;
  for await (const file of listFiles(input, folder)) {
    if ('ok' in file) {
      yield file;
      continue;
    }
    const other = seen.get(file.relativePath);
    if (!wants(file.path)) seen.set(file.relativePath, other ?? file.path);
    else if (other !== file.path) yield* tryFile(file, seen, surroundings);
  }
}

async function* tryFile(
  file: InputFile,
  seen: Map<string, string>,
  surroundings: FetchSurroundings,
): AsyncGenerator<Fetched> {
  try {
    if (/\.(jsonl|ndjson)$/i.test(file.path)) {
      yield* readJsonLines(createReadStream(file.path), file.path);
    } else if (LINKED_DATA_FILE.test(file.path)) {
      yield* await readLinkedData(file.path);
    } else if (WEB_ARCHIVE.test(file.path)) {
      yield* readWarc(await archiveFile(file.path), surroundings.readHtml);
    } else yield await readOnce(file, seen, surroundings.readHtml);
  } catch (error) {
    yield toFailure(file, error);
  }
}

async function readOnce(
  file: InputFile,
  seen: Map<string, string>,
  readHtml: ReadHtml | undefined,
): Promise<Fetched> {
  const other = seen.get(file.relativePath);
  const fetched = await (readHtml !== undefined && HTML_FILE.test(file.path)
    ? readHtmlFile(file, readHtml)
    : readTextFile(file));
  const isNamedByPath = fetched.ok && fetched.document.key === file.relativePath;
  if (isNamedByPath) seen.set(file.relativePath, other ?? file.path);
  return isNamedByPath && other !== undefined ? sameKeyTwice(file, other) : fetched;
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
