import { z } from 'zod';

import { type AuditEntry, type AuditRecordRow } from '../domain/audit.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { auditRecord } from './audit-rows.ts';
import { type StatementRunner } from './run-statement.ts';
import { defineStatement } from './statement.ts';

const row = z.object({ row: auditRecord });

export const auditRecordById = defineStatement('writes/audit-record-by-id', {
  params: z.object({ id: z.string() }),
  row,
});

export const putAuditRecord = defineStatement('writes/put-audit-record', {
  params: z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()) }),
  row,
});

/** What is written down of a change, null when nothing is. */
export async function findAuditRecord(
  runner: StatementRunner,
  id: string,
): Promise<AuditRecordRow | null> {
  const [found] = await runner.run(auditRecordById, { id });
  return found?.row ?? null;
}

/**
 * Writes down a change that was not written down yet.
 * @throws CounterclaimError DATABASE_FAILED where it was
 */
export async function writeAuditRecord(
  runner: StatementRunner,
  { id, ...properties }: AuditEntry,
): Promise<AuditRecordRow> {
  const [written] = await runner.run(putAuditRecord, { id, properties });
  if (written === undefined) throw new CounterclaimError('INTERNAL', 'the record was not written');
  return written.row;
}
