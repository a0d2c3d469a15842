import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { glob } from 'tinyglobby';

import { type ViewFiles } from '../api/http/serve-view.ts';

const BUILT = fileURLToPath(new URL('../../view/dist/', import.meta.url));

/** The files of the explorer page as `npm run build:pages` made them; null where it was not made. */
export async function openView(folder = BUILT): Promise<ViewFiles> {
  const paths = await glob('**/*', { cwd: folder, absolute: true });
  if (paths.length === 0) return null;
  const named = paths.map(async (path) => {
    const name = relative(folder, path).split(sep).join('/');
    return [`/${name}`, await readFile(join(folder, name))] as const;
  });
  return new Map(await Promise.all(named));
}
