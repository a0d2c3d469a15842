import { fileURLToPath } from 'node:url';

import { type IdeFiles } from '../api/http/serve-ide.ts';
import { builtFiles } from './built-files.ts';

const BUILT = fileURLToPath(new URL('../../ide/dist/', import.meta.url));

/** The files of the pages to ask from, as `npm run build:pages` made them; none where it did not run. */
export function openIde(folder = BUILT): Promise<IdeFiles> {
  return builtFiles(folder);
}
