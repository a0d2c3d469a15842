import { existsSync } from 'node:fs';
import { link, mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { CounterclaimError } from '../domain/errors.ts';
import { errorCode } from '../lib/error-code.ts';
import { DATABASE, DUMP_NAME, runAdmin } from './neo4j-admin.ts';
import { type Neo4jOptions } from './neo4j-command.ts';

/**
 * Writes a database that does not run to a file, as a dump that Neo4j's own tools read too. The file is there when it is
 * whole, never before.
 * @throws CounterclaimError BAD_INPUT for a file that is there or cannot be written, NOT_FOUND without a graph,
 * DATABASE_FAILED
 */
export async function backUp(options: Neo4jOptions, file: string): Promise<void> {
  if (existsSync(file)) throw isThere(file);
  if (!existsSync(join(options.folder, 'data', 'databases', DATABASE))) {
    throw new CounterclaimError('NOT_FOUND', `There is no graph in ${options.folder} yet.`);
  }
  const unfinished = await besides(file);
  try {
    const fault = await runAdmin(options, [
      'database',
      'dump',
      DATABASE,
      `--to-path=${unfinished}`,
    ]);
    if (fault !== null) {
      throw new CounterclaimError('DATABASE_FAILED', `The graph could not be dumped: ${fault}`);
    }
    await publish(join(unfinished, DUMP_NAME), file);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** On the same disk, so that nothing has to be copied in the end. */
async function besides(file: string): Promise<string> {
  const folder = dirname(file);
  return mkdtemp(join(folder, `.${basename(file)}.`)).catch((cause: unknown) => {
    throw new CounterclaimError('BAD_INPUT', `Nothing can be written in ${folder}.`, { cause });
  });
}

/** Unlike a renaming this never takes the place of a file that another made in the meantime. */
async function publish(dump: string, file: string): Promise<void> {
  await link(dump, file).catch((error: unknown) => {
    throw errorCode(error) === 'EEXIST' ? isThere(file) : error;
  });
}

function isThere(file: string): CounterclaimError {
  return new CounterclaimError('BAD_INPUT', `A new file was wanted, ${file} is there already.`, {
    remedy: 'Name another file, or take that one away.',
  });
}
