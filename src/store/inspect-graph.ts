import { type ConnectionOptions, connectGraph } from './connect.ts';
import { checkOwnership } from './graph-mark.ts';
import { migrationsFor } from './migrate.ts';

/**
 * Tells in one line what is at an address; writes nothing.
 * @throws CounterclaimError as opening the graph would: DATABASE_UNREACHABLE, FOREIGN_DATABASE, NEWER_SCHEMA …
 */
export async function inspectGraph(options: ConnectionOptions, nonce?: string): Promise<string> {
  const connection = await connectGraph(options);
  try {
    const mark = await checkOwnership(connection, { nonce, adopt: false });
    const pending = await migrationsFor(connection);
    if (mark === null) return `the database at ${options.uri} is empty`;
    const schema = pending.length === 0 ? 'of this schema' : 'of an older schema';
    return `the database at ${options.uri} is ours and ${schema}`;
  } finally {
    await connection.close();
  }
}
