import { type GraphConnection } from './connect.ts';
import { runSchemaChange } from './run-statement.ts';
import { readCypher } from './statement.ts';

/** The migrations that gave what was stored before them what is kept since beside each thing as it is written. */
const BACKFILLS = [
  '072-sort-keys-of-articles',
  '073-sort-keys-of-claims',
  '074-sort-keys-of-assertions',
  '075-sort-keys-of-contradictions',
  '076-sort-keys-of-qualifications',
  '082-sort-keys-of-stories',
  '083-sort-keys-of-contested-claims',
];

/**
 * Gives things that came without it what follows from the rest of the graph: their place in the order of their kind, and how
 * contested they are. Again at no cost.
 * @throws CounterclaimError as a write does
 */
export async function workOut(connection: GraphConnection): Promise<void> {
  for (const file of BACKFILLS) {
    const name = `migrations/${file}`;
    await runSchemaChange(connection, { name, text: readCypher(name) });
  }
}
