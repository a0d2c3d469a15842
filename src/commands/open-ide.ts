import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { glob } from 'tinyglobby';

import { type IdeFiles } from '../api/http/serve-ide.ts';

const BUILT = fileURLToPath(new URL('../../ide/dist/', import.meta.url));

/** The files of the pages to ask from, as `npm run build:pages` made them; none where it did not run. */
export async function openIde(folder = BUILT): Promise<IdeFiles> {
  const paths = await glob('**/*', { cwd: folder, absolute: true });
  const named = paths.map(async (path) => {
    const name = relative(folder, path).split(sep).join('/');
    return [`/${name}`, await readFile(join(folder, name))] as const;
  });
  return new Map(await Promise.all(named));
}
