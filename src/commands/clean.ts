import { CounterclaimError } from '../domain/errors.ts';
import { clean } from '../runtime/clean.ts';
import { places } from '../runtime/places.ts';
import { EXIT } from './exit-code.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/**
 * Removes downloads or the graph, on a clear yes only.
 * @throws CounterclaimError BAD_INPUT when neither is named; LOCK_TAKEN while they are in use
 */
export async function runClean(
  surroundings: Surroundings,
  output: Output,
  options: { readonly cache?: boolean; readonly home?: boolean; readonly yes?: boolean },
): Promise<number> {
  const { cache = false, home = false, yes = false } = options;
  const folders = places(surroundings.environment);
  if (!cache && !home) {
    throw new CounterclaimError('BAD_INPUT', '--cache (downloads) or --home (graph) was wanted.');
  }
  if (!yes) {
    const named = [...(cache ? [folders.cache] : []), ...(home ? [folders.home] : [])];
    throw new CounterclaimError('BAD_INPUT', `This would remove ${named.join(' and ')}.`, {
      remedy: 'Add --yes to do it.',
    });
  }
  for (const folder of await clean(folders, { cache, home })) output.answer(`removed ${folder}`);
  return EXIT.ok;
}
