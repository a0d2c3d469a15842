import { randomUUID } from 'node:crypto';
import { z } from 'zod';

import { CounterclaimError } from '../domain/errors.ts';
import { stableId } from '../lib/stable-id.ts';
import { type GraphConnection } from './connect.ts';
import { runRead, runWrite, type StatementRunner } from './run-statement.ts';
import { defineStatement } from './statement.ts';

/** There is one mark in a database. */
export const MARK_ID = stableId('mark');

export const ownership = defineStatement('reads/ownership', {
  params: z.object({ markId: z.string() }),
  row: z.object({ nonce: z.string().nullable(), holdsAnything: z.boolean() }),
});

export const putMark = defineStatement('writes/put-mark', {
  params: z.object({ markId: z.string(), nonce: z.string() }),
  row: z.object({ nonce: z.string() }),
});

export const takeLock = defineStatement('writes/take-lock', {
  params: z.object({ markId: z.string(), nonce: z.string() }),
  row: z.object({ nonce: z.string(), importing: z.string().nullable() }),
});

/**
 * The nonce of a graph of ours, or null for an empty database.
 * @throws CounterclaimError FOREIGN_DATABASE when it holds anything without our mark, unless it is adopted,
 * or when its mark is not the expected one
 */
export async function checkOwnership(
  connection: GraphConnection,
  expected: { readonly nonce?: string | undefined; readonly adopt: boolean },
): Promise<string | null> {
  const [found] = await runRead(connection, ownership, {
    params: { markId: MARK_ID },
    // The first statement of a database that has just started on a busy machine takes seconds.
    timeout: connection.limits.writeTimeout,
  });
  const nonce = found?.nonce ?? null;
  if (nonce === null && found?.holdsAnything === true && !expected.adopt) {
    throw new CounterclaimError(
      'FOREIGN_DATABASE',
      `the database "${connection.database}" holds a graph that is not ours; nothing was written`,
      { remedy: 'give an empty database, or use this one with --adopt' },
    );
  }
  if (nonce !== null && expected.nonce !== undefined && nonce !== expected.nonce) throw notOurs();
  return nonce;
}

/** Marks the database and gives the nonce that counts: that of whoever was first. */
export function markDatabase(
  connection: GraphConnection,
  nonce: string = randomUUID(),
): Promise<string> {
  return runWrite(connection, async (runner) => {
    const [mark] = await runner.run(putMark, { markId: MARK_ID, nonce });
    return mark?.nonce ?? nonce;
  });
}

/**
 * Waits until no other writer is at work. Nothing is written to a database that is not the one we opened, nor, except by
 * the import itself, to a graph that is being imported.
 * @throws CounterclaimError FOREIGN_DATABASE or CONFLICT
 */
export async function lockForWriting(
  runner: StatementRunner,
  nonce: string,
  isImport = false,
): Promise<void> {
  const [locked] = await runner.run(takeLock, { markId: MARK_ID, nonce });
  if (locked === undefined) throw notOurs();
  if (locked.importing !== null && !isImport) throw halfImported();
}

/** An import that has not ended keeps a graph to itself. */
export function halfImported(): CounterclaimError {
  return new CounterclaimError(
    'CONFLICT',
    'A whole graph was wanted; an import into this one is going on, or broke off.',
    { remedy: 'Wait until it has ended, or import the same file again.' },
  );
}

function notOurs(): CounterclaimError {
  return new CounterclaimError(
    'FOREIGN_DATABASE',
    'the database at this address is not the one that was opened; nothing was written',
    { remedy: 'check what listens at the address of the database' },
  );
}
