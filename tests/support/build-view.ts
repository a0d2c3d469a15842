import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { type ViewFiles } from '../../src/api/http/serve-view.ts';
import { openView } from '../../src/commands/open-view.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The files of the explorer page as they are now, built into a folder of their own. */
export async function buildView(): Promise<NonNullable<ViewFiles>> {
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-view-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const asked = ['build', '--config', 'view/vite.config.ts', '--outDir', folder];
  await promisify(execFile)(process.execPath, [vite, ...asked], { cwd: ROOT });
  const files = await openView(folder);
  if (files === null) throw new Error('Nothing was built.');
  return files;
}
