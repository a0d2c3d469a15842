import { Neo4jError } from 'neo4j-driver';

import { CounterclaimError } from '../domain/errors.ts';

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired']);
// The driver counts a query that is too large for memory as transient and repeats it for a minute.
const MEMORY_LIMIT = /MemoryPoolOutOfMemory|OutOfMemoryError/;

/** Whether the same statement may succeed a moment later. */
export function isTransient(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    !isMemoryLimit(error) &&
    (UNREACHABLE.has(error.code) || error.code.startsWith('Neo.TransientError.'))
  );
}

/** Whether the database refused a statement because it needs too much memory. */
export function isMemoryLimit(error: unknown): boolean {
  return error instanceof Neo4jError && MEMORY_LIMIT.test(error.code);
}

/**
 * The error that callers of the store see: never a driver's.
 * @param what names the statement or transaction that failed.
 */
export function toStoreError(error: unknown, what: string): CounterclaimError {
  if (error instanceof CounterclaimError) return error;
  if (!(error instanceof Neo4jError)) {
    return new CounterclaimError('INTERNAL', `${what} failed: ${String(error)}`, { cause: error });
  }
  if (UNREACHABLE.has(error.code)) {
    return new CounterclaimError('DATABASE_UNREACHABLE', `${what}: the database does not answer`, {
      cause: error,
      remedy: 'check that the database runs and that its address is right',
    });
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new CounterclaimError('DATABASE_UNREACHABLE', `${what}: the database refused the user`, {
      cause: error,
      remedy: 'check the user and the password',
    });
  }
  if (error.code.includes('TransactionTimedOut')) {
    return new CounterclaimError('TIMEOUT', `${what} took longer than the database allows`, {
      cause: error,
    });
  }
  return new CounterclaimError('DATABASE_FAILED', `${what}: ${error.message}`, { cause: error });
}
