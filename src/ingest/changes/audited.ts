import { type AuditRecordRow, type AuditKind } from '../../domain/audit.ts';
import { type ChangeRequest } from '../../domain/changes.ts';
import { CounterclaimError } from '../../domain/errors.ts';
import { type GraphTransaction, type GraphWriter } from '../../domain/graph-store.ts';
import { type IdPart, stableId } from '../../lib/stable-id.ts';

/** A change that is made once, with what is written down of it. */
export interface AuditedChange {
  readonly kind: AuditKind;
  readonly request: ChangeRequest<unknown>;
  /** What makes two inputs the same. */
  readonly input: readonly IdPart[];
  readonly subject: readonly string[];
  /** Makes the change; gives why it cannot be made, having changed nothing, or null. */
  readonly make: (
    transaction: GraphTransaction,
    recordId: string,
  ) => Promise<CounterclaimError | null>;
}

/**
 * Makes a change and writes down that it was made, or that it could not be, in one transaction. What has this key already
 * is not made again.
 * @throws CounterclaimError CONFLICT for a key that stands for another input; what `make` gave, also when asked again
 */
export async function audited(
  writer: GraphWriter,
  { kind, request, input, subject, make }: AuditedChange,
): Promise<AuditRecordRow> {
  const { caller, clientKey } = request;
  const id = stableId('audit', caller, clientKey);
  const inputHash = stableId('change', kind, input);
  const record = await writer.transact(async (transaction) => {
    const known = await transaction.auditRecord(id);
    if (known !== null) return known;
    const refusal = await make(transaction, id);
    const errorCode = refusal?.code ?? null;
    const outcome = refusal === null ? ('DONE' as const) : ('REFUSED' as const);
    const error = refusal?.message ?? null;
    const what = { change: kind, subject, caller, clientKey, inputHash };
    return transaction.audit({ id, ...what, outcome, errorCode, error });
  });
  if (record.inputHash !== inputHash) throw conflict(clientKey);
  if (record.errorCode !== null) throw new CounterclaimError(record.errorCode, record.error ?? '');
  return record;
}

function conflict(clientKey: string): CounterclaimError {
  return new CounterclaimError(
    'CONFLICT',
    `A key for a new change was wanted; "${clientKey}" stands for another change of yours.`,
  );
}
