import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { CounterclaimError } from '../domain/errors.ts';
import { restore } from '../runtime/restore.ts';
import { identifyGraph } from '../store/identify-graph.ts';
import { EXIT } from './exit-code.ts';
import { withManagedFiles } from './managed-database.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** Replaces the graph by the one in a file; what is there is given up on a clear yes only, and once the new one has proved good. */
export async function runRestore(
  surroundings: Surroundings,
  output: Output,
  { file: name, yes = false }: { readonly file: string; readonly yes?: boolean | undefined },
): Promise<number> {
  const file = resolve(surroundings.folder, name);
  await withManagedFiles({ surroundings, output }, async (options) => {
    if (existsSync(options.folder) && !yes) {
      throw new CounterclaimError(
        'BAD_INPUT',
        `This would replace the graph in ${options.folder}.`,
        {
          remedy: 'Add --yes to do it; "counterclaim backup" keeps what is there.',
        },
      );
    }
    output.progress('loading the graph …');
    await restore({ options, file, identify: identifyGraph });
  });
  output.progress('');
  output.answer(output.isJson ? JSON.stringify({ file }) : `The graph of ${file} is in place.`);
  return EXIT.ok;
}
