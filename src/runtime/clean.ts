import { rm } from 'node:fs/promises';

import { CounterclaimError } from '../domain/errors.ts';
import { isInstanceHeld } from './instance.ts';
import { type Places } from './places.ts';

/**
 * Removes what the user wants gone: the cache (it can be fetched again) or the home (the graph and its
 * password, for good). Gives back the folders removed.
 * @throws CounterclaimError LOCK_TAKEN while an instance uses them; then nothing is removed
 */
export async function clean(
  places: Places,
  what: { readonly cache: boolean; readonly home: boolean },
): Promise<string[]> {
  if (await isInstanceHeld(places.home)) {
    throw new CounterclaimError('LOCK_TAKEN', `A live counterclaim is using ${places.home}.`, {
      remedy: 'Stop it first (Ctrl-C in its terminal).',
    });
  }
  const folders = [...(what.cache ? [places.cache] : []), ...(what.home ? [places.home] : [])];
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  return folders;
}
