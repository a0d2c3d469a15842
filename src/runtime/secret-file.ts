import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** The random secret (64 hex digits) kept in a file that only its owner may read; made when there is none yet. */
export async function secretFile(path: string): Promise<string> {
  const known = await readFile(path, 'utf8').catch(() => '');
  if (known !== '') return known;
  const secret = randomBytes(32).toString('hex');
  await writeFile(path, secret, { mode: 0o600, flush: true });
  return secret;
}
