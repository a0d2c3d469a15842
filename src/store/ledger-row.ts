import { type LedgerEntry } from '../domain/graph-store.ts';
import { stableId } from '../lib/stable-id.ts';
import { type PropertyRow } from './article-rows.ts';

/** A row of the ledger as it goes into the graph. */
export function ledgerRow(entry: LedgerEntry): PropertyRow {
  const { key, origin, state, attempts, textHash, runId, errorCode, error, metadata } = entry;
  const known = { key, origin, state, attempts, textHash, runId, errorCode, error };
  const given = metadata === undefined ? {} : { metadata };
  return { id: stableId('ingest', key), properties: { ...known, ...given } };
}
