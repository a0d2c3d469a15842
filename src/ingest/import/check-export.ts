import { createHash } from 'node:crypto';

import { createIdTable, type IdTable } from '../../lib/id-table.ts';
import { unlike } from './check-row.ts';
import { EXPORTED_EDGES, EXPORTED_NODES } from './exported-types.ts';
import { type NumberedRow, onLine, readExport } from './read-export.ts';

/** What an export holds in all. */
export interface CheckedExport {
  readonly nodes: number;
  readonly edges: number;
  /** sha-256 of its lines. */
  readonly hash: string;
}

const LABELS = Object.keys(EXPORTED_NODES);

/**
 * Reads a whole export and keeps of it a few bytes a node: each line is right by itself, and each edge joins nodes that are
 * there and may be joined.
 * @param open begins to read it; called twice, for an edge may come before what it joins
 * @throws CounterclaimError BAD_INPUT for the first line that is not
 */
export async function checkExport(open: () => AsyncIterable<Uint8Array>): Promise<CheckedExport> {
  const labels = createIdTable();
  const hash = createHash('sha256');
  let edges = 0;
  for await (const row of readExport(open())) {
    hash.update(`${row.json}\n`);
    if (EXPORTED_EDGES[row.type] === undefined) noteNode(labels, row);
    else edges += 1;
  }
  for await (const row of readExport(open()))
    onLine(row.line, () => {
      checkEnds(labels, row);
    });
  return { nodes: labels.size, edges, hash: hash.digest('hex') };
}

function noteNode(labels: IdTable, { id, type, line }: NumberedRow): void {
  onLine(line, () => {
    if (labels.get(id) !== 0) throw unlike('an id of its own', id);
  });
  labels.set(id, LABELS.indexOf(type) + 1);
}

function checkEnds(labels: IdTable, { type, row }: NumberedRow): void {
  const edge = EXPORTED_EDGES[type];
  if (edge === undefined) return;
  for (const end of ['from', 'to'] as const) {
    const label = LABELS[labels.get(String(row[end])) - 1];
    if (label !== undefined && edge[end].includes(label)) continue;
    const wanted = `a node of ${edge[end].join(', ')} as "${end}" of ${type}`;
    throw unlike(wanted, label ?? `${String(row[end])}, which the file has not,`);
  }
}
