import { fileURLToPath } from 'node:url';

import { type ViewFiles } from '../api/http/serve-view.ts';
import { builtFiles } from './built-files.ts';

const BUILT = fileURLToPath(new URL('../../view/dist/', import.meta.url));

/** The files of the explorer page as `npm run build:pages` made them; null where it was not made. */
export async function openView(folder = BUILT): Promise<ViewFiles> {
  const files = await builtFiles(folder);
  return files.size === 0 ? null : files;
}
