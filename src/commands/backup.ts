import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { backUp } from '../runtime/back-up.ts';
import { EXIT } from './exit-code.ts';
import { withManagedFiles } from './managed-database.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** Writes the whole graph to one file, from which it can be restored. */
export async function runBackup(
  surroundings: Surroundings,
  output: Output,
  name: string,
): Promise<number> {
  const file = resolve(surroundings.folder, name);
  await withManagedFiles({ surroundings, output }, (options) => {
    output.progress('writing the graph …');
    return backUp(options, file);
  });
  const { size: bytes } = await stat(file);
  output.progress('');
  output.answer(
    output.isJson ? JSON.stringify({ file, bytes }) : `The graph is in ${file} (${bytes} bytes).`,
  );
  return EXIT.ok;
}
