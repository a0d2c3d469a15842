import { readdirSync } from 'node:fs';
import { z } from 'zod';

import { CounterclaimError } from '../domain/errors.ts';
import { sha256, stableId } from '../lib/stable-id.ts';
import { type GraphConnection } from './connect.ts';
import { runRead, runSchemaChange, runWrite } from './run-statement.ts';
import { defineStatement, readCypher } from './statement.ts';

/** One numbered change of the schema, as its file has it. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly text: string;
  /** sha-256 of the text. */
  readonly checksum: string;
}

type Applied = Pick<Migration, 'number' | 'name' | 'checksum'>;

const FOLDER = new URL('../../cypher/migrations/', import.meta.url);
const FILE_NAME = /^(\d{3})-(.+)\.cypher$/;

export const appliedMigrations = defineStatement('reads/applied-migrations', {
  params: z.object({}),
  row: z.object({ number: z.number(), name: z.string(), checksum: z.string() }),
});

export const recordMigrations = defineStatement('writes/record-migrations', {
  params: z.object({
    rows: z.array(
      z.object({ id: z.string(), number: z.number(), name: z.string(), checksum: z.string() }),
    ),
  }),
  row: z.object({}),
});

/** The migrations of `cypher/migrations`, in order. */
export function listMigrations(): Migration[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const [, number, name] = FILE_NAME.exec(file) ?? [];
      if (number === undefined || name === undefined) return [];
      const text = readCypher(`migrations/${number}-${name}`);
      return [{ number: Number(number), name, text, checksum: sha256(text) }];
    });
}

/**
 * The migrations that a database still needs.
 * @throws CounterclaimError NEWER_SCHEMA when it has seen one that is unknown here, or another text of one
 */
export function pendingMigrations(
  known: readonly Migration[],
  applied: readonly Applied[],
): Migration[] {
  const byNumber = new Map(known.map((migration) => [migration.number, migration]));
  for (const { number, name, checksum } of applied) {
    const same = byNumber.get(number);
    if (same?.checksum === checksum) continue;
    const problem =
      same === undefined
        ? `the graph was made by a newer version: its schema has the change ${number}-${name}, which is unknown here`
        : `the graph's schema has another text of the change ${number}-${name} than this version`;
    throw new CounterclaimError('NEWER_SCHEMA', problem, {
      remedy: 'use the version of Counterclaim that made the graph, or a newer one',
    });
  }
  const done = new Set(applied.map(({ number }) => number));
  return known.filter(({ number }) => !done.has(number));
}

/**
 * Reads what the database still needs; writes nothing.
 * @throws CounterclaimError NEWER_SCHEMA
 */
export async function migrationsFor(connection: GraphConnection): Promise<Migration[]> {
  return pendingMigrations(
    listMigrations(),
    await runRead(connection, appliedMigrations, {
      params: {},
      timeout: connection.limits.writeTimeout,
    }),
  );
}

/** Applies migrations in order. Each can be repeated, so an interrupted run is simply run again. */
export async function changeSchema(
  connection: GraphConnection,
  migrations: readonly Migration[],
): Promise<void> {
  for (const { name, text } of migrations) await runSchemaChange(connection, { name, text });
}

/** Writes down in the graph which migrations it has seen. */
export async function rememberMigrations(
  connection: GraphConnection,
  migrations: readonly Migration[],
): Promise<void> {
  if (migrations.length === 0) return;
  const rows = migrations.map(({ number, name, checksum }) => ({
    id: stableId('migration', number),
    number,
    name,
    checksum,
  }));
  await runWrite(connection, (runner) => runner.run(recordMigrations, { rows }));
}
