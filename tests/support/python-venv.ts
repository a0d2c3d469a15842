import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import { tryLock } from '../../src/runtime/file-lock.ts';
import { places } from '../../src/runtime/places.ts';

const run = promisify(execFile);
const LONGEST_OUTPUT = 64_000_000;
/** A file that stands in a folder as soon as all is installed. */
const INSTALLED = 'installed';

/**
 * A virtual environment of Python with what a file of requirements lists, kept in the cache folder under the hash of that
 * file, so that only the first test that wants it waits.
 * @param requirements path of the file; whole versions (`name==1.2.3`), so that the same file always means the same
 * @returns the path of its `python`
 */
export async function pythonVenv(requirements: string): Promise<string> {
  const listed = await readFile(requirements);
  const hash = createHash('sha256').update(listed).digest('hex').slice(0, 16);
  const folder = join(places(process.env).cache, 'python', hash);
  const python = join(folder, 'bin', 'python');
  while (!existsSync(join(folder, INSTALLED))) {
    const lock = await tryLock(`${folder}.lock`);
    if (lock === null) await pause(500);
    else await fill(folder, requirements).finally(() => lock.release());
  }
  return python;
}

async function fill(folder: string, requirements: string): Promise<void> {
  if (existsSync(join(folder, INSTALLED))) return;
  await makeVenv(folder, ['--requirement', requirements]);
  await writeFile(join(folder, INSTALLED), '');
}

/**
 * Makes a virtual environment from nothing.
 * @param wanted what `pip install` gets
 * @returns the path of its `python`
 */
export async function makeVenv(folder: string, wanted: readonly string[]): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', folder]);
  const python = join(folder, 'bin', 'python');
  const options = { maxBuffer: LONGEST_OUTPUT };
  await run(python, ['-m', 'pip', 'install', '--quiet', ...wanted], options);
  return python;
}
