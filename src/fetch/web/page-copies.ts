import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import { z } from 'zod';

import { LIMITS } from '../../domain/limits.ts';
import { type WebAnswer } from '../../domain/web.ts';
import { sha256 } from '../../lib/stable-id.ts';
import { canonicalUrl } from '../../lib/canonical-url.ts';

/** The pages that came with a validator, so that they need not be sent again while they stay as they are. */
export interface PageCopies {
  /** Null when there is none that can be used. */
  read(address: string): Promise<WebAnswer | null>;
  keep(address: string, answer: WebAnswer): Promise<void>;
  /** Removes the oldest beyond the limit. */
  prune(): Promise<void>;
  /**
   * Removes every copy that can hold the article known by an address: asked for or answered there, or naming
   * it, as its other addresses do. One too many costs a transfer, no article.
   */
  forget(address: string): Promise<void>;
}

const ENDING = '.page.gz';
const LINE_END = 10;
/** Pages kept after which one that runs for weeks looks at the limit. */
const PRUNE_AFTER = 500;
const headShape = z.object({
  url: z.string(),
  mediaType: z.string().nullable(),
  charset: z.string().nullable(),
  validators: z.object({
    etag: z.string().exactOptional(),
    lastModified: z.string().exactOptional(),
  }),
});
const [zip, unzip] = [promisify(gzip), promisify(gunzip)];

/**
 * Copies in a folder, one file a page: a line of JSON about it, then its bytes, compressed together. A file
 * is whole or not there.
 */
export function createPageCopies(
  folder: string,
  maxBytes: number = LIMITS.pageCopiesBytes,
): PageCopies {
  const fileOf = (address: string): string => join(folder, sha256(address) + ENDING);
  let count = 0;
  return {
    read: async (address) => {
      const file = await readFile(fileOf(address)).catch(() => null);
      return file === null ? null : fromFile(file).catch(() => null);
    },
    keep: async (address, answer) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const unfinished = join(folder, `${randomUUID()}${ENDING}`);
      await writeFile(unfinished, await toFile(answer), { mode: 0o600 });
      await rename(unfinished, fileOf(address));
      count += 1;
      if (count % PRUNE_AFTER === 0) await prune(folder, maxBytes);
    },
    prune: () => prune(folder, maxBytes),
    forget: async (address) => {
      for (const path of await filesIn(folder)) {
        const isKept = path !== fileOf(address) && !(await mentions(path, address));
        if (!isKept) await rm(path, { force: true });
      }
    },
  };
}

async function toFile({ url, mediaType, charset, validators, bytes }: WebAnswer): Promise<Buffer> {
  const head = JSON.stringify({ url, mediaType, charset, validators });
  return zip(Buffer.concat([Buffer.from(`${head}\n`), bytes]));
}

async function fromFile(file: Buffer): Promise<WebAnswer> {
  const plain = await unzip(file);
  const end = plain.indexOf(LINE_END);
  const head = headShape.parse(JSON.parse(plain.subarray(0, end).toString('utf8')));
  return { ...head, isUnchanged: true, bytes: new Uint8Array(plain.subarray(end + 1)) };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(ENDING)).map((name) => join(folder, name));
}

/** A copy that cannot be read any more may hold anything. */
async function mentions(path: string, address: string): Promise<boolean> {
  const copy = await readFile(path)
    .then(fromFile)
    .catch(() => null);
  if (copy === null) return true;
  const from = canonicalUrl(copy.url);
  return from === canonicalUrl(address) || Buffer.from(copy.bytes).includes(tellingPart(address));
}

/** What a page names of an address, whether in full or from its own host on. */
function tellingPart(address: string): string {
  const { pathname, search, href } = new URL(address);
  if (pathname !== '/') return pathname;
  return search === '' ? href : search;
}

async function prune(folder: string, maxBytes: number): Promise<void> {
  const files = [];
  for (const path of await filesIn(folder)) {
    const found = await stat(path).catch(() => null);
    if (found !== null) files.push({ path, bytes: found.size, at: found.mtimeMs });
  }
  let kept = 0;
  for (const { path, bytes } of files.sort((one, other) => other.at - one.at)) {
    kept += bytes;
    if (kept > maxBytes) await rm(path, { force: true });
  }
}
