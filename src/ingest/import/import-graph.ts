import { CounterclaimError } from '../../domain/errors.ts';
import { type GraphRow } from '../../domain/graph-store.ts';
import { type CheckedExport, checkExport } from './check-export.ts';
import { deriveKeys } from './derive-keys.ts';
import { EXPORTED_EDGES } from './exported-types.ts';
import { type ImportParts } from './import-parts.ts';
import { type NumberedRow, readExport } from './read-export.ts';

/** What an import did; `isNew` is false when the graph held just that before. */
export interface Imported extends CheckedExport {
  readonly isNew: boolean;
}

const BATCH_ROWS = 500;
const BATCH_BYTES = 4_000_000;

/**
 * Fills an empty graph with a canonical export. The file is read whole before anything is written; what is written comes in
 * transactions, and until the last one nobody else gets to see the graph, so a broken import is made good by the same import again.
 * @throws CounterclaimError BAD_INPUT for a broken line; CONFLICT for a graph that holds something else
 */
export async function importGraph(parts: ImportParts): Promise<Imported> {
  const checked = await checkExport(parts.open);
  const { isEmpty, begun } = await parts.graph.state();
  if (begun !== null && begun !== checked.hash) throw otherBegun();
  if (begun === null && !isEmpty) {
    if (await holdsThat(parts)) return { ...checked, isNew: false };
    throw notEmpty();
  }
  await parts.graph.begin(checked.hash);
  await writeRows(parts, (row) => EXPORTED_EDGES[row.type] === undefined);
  await writeRows(parts, (row) => EXPORTED_EDGES[row.type] !== undefined);
  await deriveKeys(parts);
  await parts.graph.workOut();
  await parts.graph.finish();
  return { ...checked, isNew: true };
}

async function writeRows(
  { open, graph, signal }: ImportParts,
  wants: (row: NumberedRow) => boolean,
): Promise<void> {
  let batch: GraphRow[] = [];
  let [type, bytes] = ['', 0];
  const write = async (): Promise<void> => {
    if (batch.length > 0) await graph.putRows(type, batch);
    [batch, bytes] = [[], 0];
    signal?.throwIfAborted();
  };
  for await (const row of readExport(open())) {
    if (!wants(row)) continue;
    if (row.type !== type || batch.length === BATCH_ROWS || bytes > BATCH_BYTES) await write();
    type = row.type;
    batch.push(row.row);
    bytes += row.json.length;
  }
  await write();
}

/** Whether the graph's own export is the file, line by line. */
async function holdsThat({ open, lines }: ImportParts): Promise<boolean> {
  const own = lines()[Symbol.asyncIterator]();
  try {
    for await (const { json } of readExport(open())) {
      const next = await own.next();
      if (next.done === true || next.value !== json) return false;
    }
    return (await own.next()).done === true;
  } finally {
    await own.return?.();
  }
}

function otherBegun(): CounterclaimError {
  const message =
    'The file that was being imported into this graph was wanted, for that import did not end; another file came.';
  return new CounterclaimError('CONFLICT', message, {
    remedy: 'Import that file again, or take an empty database.',
  });
}

function notEmpty(): CounterclaimError {
  return new CounterclaimError(
    'CONFLICT',
    'An empty graph was wanted; this one holds something else than the file. Nothing was written.',
    { remedy: 'Name an empty database, or another COUNTERCLAIM_HOME.' },
  );
}
