import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { sha256 } from '../lib/stable-id.ts';

/** The stages whose rules decide what is read out of a text. */
const STAGES = ['parse', 'annotate', 'extract', 'reconcile', 'relate'];

/** The rules of this very program as one hash, so that a run names the code that made it. */
export async function rulesHash(): Promise<string> {
  const folders = STAGES.map((stage) => fileURLToPath(new URL(`../${stage}/`, import.meta.url)));
  const files = await Promise.all(folders.map(hashesUnder));
  return sha256(JSON.stringify(files));
}

async function hashesUnder(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  return Promise.all(
    names.sort().map(async (name) => sha256(await readFile(join(folder, name), 'utf8'))),
  );
}
