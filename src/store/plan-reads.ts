import { readdirSync } from 'node:fs';

import { LIMITS } from '../domain/limits.ts';
import { type GraphConnection } from './connect.ts';
import { type PageStatement, wrapFragment, wrapRead } from './fragment.ts';
import { runRead } from './run-statement.ts';
import { readCypher } from './statement.ts';
import { whenQuiet } from './when-quiet.ts';

const CYPHER_FOLDER = new URL('../../cypher/', import.meta.url);

/**
 * Has the database plan every page that the API can ask for, one after the other, by asking for none of it, while nobody waits for
 * an answer.
 * A plan is kept; without it, the first question of each kind takes seconds on a database just started.
 * @param signal stops it; a failure does too, for the questions themselves will tell of it.
 */
export async function planReads(connection: GraphConnection, signal: AbortSignal): Promise<void> {
  for (const statement of pageStatements()) {
    await whenQuiet(connection);
    if (signal.aborted) return;
    const ahead = { signal, isAhead: true, timeout: LIMITS.commandReadMilliseconds };
    try {
      await runRead(connection, statement, { params: nothingOf(statement), ...ahead });
    } catch {
      return;
    }
  }
}

/** Roots are mostly asked for with their count, relationships without. */
function pageStatements(): PageStatement[] {
  const roots = namesIn('reads').filter((name) => readCypher(`reads/${name}`).includes('// page'));
  const ofStories = namesIn('fragments').filter((name) => name.startsWith('Story.'));
  return [
    ...roots.map((name) => wrapRead(name, true)),
    ...ofStories.map((name) => wrapFragment(name, true)),
    ...namesIn('fragments').map((name) => wrapFragment(name, false)),
  ];
}

function nothingOf(statement: PageStatement): Record<string, unknown> {
  const none = Object.keys(statement.params.shape).map((name) => [name, null] as const);
  return { ...Object.fromEntries(none), parentIds: [], limit: 0 };
}

function namesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, CYPHER_FOLDER)).map((file) =>
    file.replace(/\.cypher$/, ''),
  );
}
