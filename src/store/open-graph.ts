import { type GraphConnection } from './connect.ts';
import { checkOwnership, halfImported, markDatabase } from './graph-mark.ts';
import { readImportState } from './import-state.ts';
import { changeSchema, migrationsFor, rememberMigrations } from './migrate.ts';

/** A database that has proved to be ours, with the schema of this version. */
export interface OpenGraph {
  readonly connection: GraphConnection;
  /** What its mark says; every write makes sure that it still does. */
  readonly nonce: string;
}

/**
 * Makes a database ready for reading and writing: ours, marked, and with every constraint before the first write.
 * @throws CounterclaimError FOREIGN_DATABASE when it holds anything without our mark and is not adopted, or has
 * another nonce than the one given; NEWER_SCHEMA; CONFLICT when an import into it did not end; DATABASE_FAILED. Except in
 * the last case nothing is written.
 */
export async function openGraph(request: {
  readonly connection: GraphConnection;
  /** The nonce that is expected; an empty database is given it. */
  readonly nonce?: string;
  /** Takes a database that holds other things too. */
  readonly adopt: boolean;
  /** Opens it to import into it; nobody else gets to see a graph of which an import is half done. */
  readonly isImport?: boolean;
}): Promise<OpenGraph> {
  const { connection, nonce, adopt, isImport = false } = request;
  const marked = await checkOwnership(connection, { nonce, adopt });
  if (!isImport && (await readImportState(connection)).begun !== null) throw halfImported();
  const pending = await migrationsFor(connection);
  await changeSchema(connection, pending);
  const own = marked ?? (await markDatabase(connection, nonce));
  await rememberMigrations(connection, pending);
  return { connection, nonce: own };
}
