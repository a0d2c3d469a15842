import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { CounterclaimError } from '../domain/errors.ts';
import { type Artifacts } from './artifacts.ts';

/**
 * Makes sure that a folder holds exactly the jars of a list, byte for byte.
 * @throws CounterclaimError CHECKSUM_MISMATCH that names the first jar that is missing, extra or different
 */
export async function checkArtifacts(folder: string, wanted: Artifacts): Promise<void> {
  const found = new Set(await readdir(folder));
  for (const [jar, sha256] of Object.entries(wanted.jars)) {
    if (!found.delete(jar)) throw mismatch(jar, 'is missing');
    if ((await fileHash(join(folder, jar))) !== sha256) throw mismatch(jar, 'has other content');
  }
  const [extra] = found;
  if (extra !== undefined) throw mismatch(extra, 'is not on the list');
}

async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function mismatch(jar: string, what: string): CounterclaimError {
  return new CounterclaimError('CHECKSUM_MISMATCH', `The fetched ${jar} ${what}.`, {
    remedy: `Delete ${jar} from your local Maven repository and start again; if it stays, your mirror changes files.`,
  });
}
