import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { glob } from 'tinyglobby';

/** The files of a folder that was built, by their path below it; none where it was not. */
export async function builtFiles(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const paths = await glob('**/*', { cwd: folder, absolute: true });
  const named = paths.map(async (path) => {
    const name = relative(folder, path).split(sep).join('/');
    return [`/${name}`, await readFile(join(folder, name))] as const;
  });
  return new Map(await Promise.all(named));
}
