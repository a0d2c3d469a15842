import { type IngestState, type LedgerEntry } from '../domain/graph-store.ts';
import { EXIT } from './exit-code.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { formatTable } from './table.ts';
import { withGraph } from './with-graph.ts';

const STATES: readonly IngestState[] = ['RECEIVED', 'DONE', 'FAILED'];

/** Prints the ledger: what is done, what failed and why, what was received and never finished. */
export function runStatus(surroundings: Surroundings, output: Output): Promise<number> {
  return withGraph({ surroundings, output }, async ({ reader, live }) => {
    const ledger = await reader.ledger(STATES);
    if (output.isJson) {
      for (const entry of ledger) output.answer(JSON.stringify(entry));
      return EXIT.ok;
    }
    if (live?.http != null) output.answer(`live: process ${live.pid}, GraphQL at ${live.http}`);
    const counts = STATES.map((state) => `${count(ledger, state)} ${state.toLowerCase()}`);
    output.answer(`inputs: ${counts.join(', ')}`);
    const open = ledger.filter(({ state }) => state !== 'DONE');
    if (open.length > 0) output.answer(formatOpen(open, output.columns));
    return EXIT.ok;
  });
}

function count(ledger: readonly LedgerEntry[], wanted: IngestState): number {
  return ledger.filter(({ state }) => state === wanted).length;
}

function formatOpen(entries: readonly LedgerEntry[], width: number): string {
  const columns = [
    { heading: 'key', share: 4 },
    { heading: 'state', share: 2 },
    { heading: 'attempts', share: 1 },
    { heading: 'why', share: 8 },
  ];
  const rows = entries.map(({ key, state, attempts, errorCode, error }) => [
    key,
    state,
    String(attempts),
    errorCode === null ? '' : `${errorCode}: ${error ?? ''}`,
  ]);
  return formatTable(columns, rows, width);
}
