import { describe, expect, it } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';

import { CounterclaimError } from '../../../src/domain/errors.ts';
import { isTransient, toStoreError } from '../../../src/store/store-error.ts';

const failure = (code: string): Neo4jError =>
  new Neo4jError('it failed', code, '50N42', 'it failed');

describe('errors of the driver', () => {
  it.each([
    ['ServiceUnavailable', true, 'DATABASE_UNREACHABLE'],
    ['Neo.TransientError.Transaction.DeadlockDetected', true, 'DATABASE_FAILED'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', false, 'DATABASE_FAILED'],
    ['Neo.ClientError.Security.Unauthorized', false, 'DATABASE_UNREACHABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', false, 'TIMEOUT'],
    ['Neo.ClientError.Statement.SyntaxError', false, 'DATABASE_FAILED'],
  ])('%s may be tried again: %s; is told as %s', (code, again, told) => {
    expect(isTransient(failure(code))).toBe(again);
    expect(toStoreError(failure(code), 'reading').code).toBe(told);
  });

  it('leaves our own errors as they are', () => {
    const own = new CounterclaimError('NOT_FOUND', 'no such article');
    expect(toStoreError(own, 'reading')).toBe(own);
  });
});
