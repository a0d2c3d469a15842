import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { CounterclaimError } from '../domain/errors.ts';
import { isWebAddress } from '../fetch/web/web-address.ts';

/** What is followed. */
export interface FollowTargets {
  /** Addresses of feeds, sitemaps or pages that name their feeds. */
  readonly lists: readonly string[];
  /** Absolute paths. */
  readonly folders: readonly string[];
}

/**
 * Tells addresses from folders.
 * @param folder where relative paths start
 * @throws CounterclaimError BAD_INPUT for none, or for what is neither
 */
export async function readTargets(
  targets: readonly string[],
  folder: string,
): Promise<FollowTargets> {
  if (targets.length === 0) throw notATarget('nothing was named');
  const lists = targets.filter((target) => isWebAddress(target));
  const folders = targets
    .filter((target) => !isWebAddress(target))
    .map((target) => resolve(folder, target));
  for (const path of folders) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() !== true) throw notATarget(`${path} is neither`);
  }
  return { lists: [...new Set(lists)], folders: [...new Set(folders)] };
}

function notATarget(came: string): CounterclaimError {
  return new CounterclaimError(
    'BAD_INPUT',
    `The address of a feed or sitemap, or a folder, was wanted; ${came}.`,
    { remedy: 'A single file or page is read by "counterclaim ingest".' },
  );
}
