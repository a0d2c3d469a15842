import { CounterclaimError } from '../domain/errors.ts';
import { type ConnectionOptions, connectGraph } from './connect.ts';
import { checkOwnership } from './graph-mark.ts';
import { migrationsFor } from './migrate.ts';

/**
 * The nonce of a graph of which nothing is known yet; writes nothing.
 * @throws CounterclaimError BAD_INPUT for an empty database, FOREIGN_DATABASE, NEWER_SCHEMA, DATABASE_UNREACHABLE …
 */
export async function identifyGraph(options: ConnectionOptions): Promise<string> {
  const connection = await connectGraph(options);
  try {
    const nonce = await checkOwnership(connection, { adopt: false });
    await migrationsFor(connection);
    if (nonce !== null) return nonce;
    throw new CounterclaimError(
      'BAD_INPUT',
      'A graph of articles was wanted; there is nothing in it.',
    );
  } finally {
    await connection.close();
  }
}
