import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { CounterclaimError } from '../domain/errors.ts';
import { javaTool } from './java-tool.ts';
import { runTool } from './run-tool.ts';

/** One Java source of ours and what it is compiled against. */
export interface ClassSource {
  readonly source: string;
  readonly classpath: string;
  /** The version line of the user's Java; other classes are kept for another Java. */
  readonly java: string;
}

/**
 * The folder with the compiled classes of one of our Java sources: from the cache when this source was
 * compiled by this Java before.
 * @throws CounterclaimError NO_JAVA when there is no compiler, INTERNAL when the source does not compile
 */
export async function compileClasses(cache: string, wanted: ClassSource): Promise<string> {
  const hash = createHash('sha256')
    .update(JSON.stringify([await readFile(wanted.source, 'utf8'), wanted.java]))
    .digest('hex');
  const name = basename(wanted.source, '.java').toLowerCase();
  const folder = join(cache, 'classes', `${name}-${hash.slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${randomUUID()}`;
  await mkdir(unfinished, { recursive: true });
  await compile(wanted, unfinished);
  await moveInto(folder, unfinished);
  return folder;
}

async function compile(wanted: ClassSource, folder: string): Promise<void> {
  const parameters = ['-nowarn', '-cp', wanted.classpath, '-d', folder, wanted.source];
  const { code, output } = await runTool(javaTool('javac'), parameters);
  if (code === 0) return;
  await rm(folder, { recursive: true, force: true });
  if (code === null) {
    throw new CounterclaimError('NO_JAVA', 'The Java compiler "javac" could not be started.', {
      remedy:
        'Install a JDK 17 or newer (a JRE has no compiler) and put its bin folder on the PATH.',
    });
  }
  throw new CounterclaimError('INTERNAL', `javac refused ${basename(wanted.source)}: ${output}`);
}

/** Another process may have been faster; its classes are the same. */
async function moveInto(folder: string, unfinished: string): Promise<void> {
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
