import { describe, expect, it } from '@jest/globals';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';

import { type GraphRow } from '../../../src/domain/graph-store.ts';
import { graphItems } from '../../../src/export/graph-item.ts';
import { writeParquetEdges, writeParquetNodes } from '../../../src/export/write-parquet.ts';

const MANY = 12_000;

describe('Parquet', () => {
  it('has nodes with typed columns, and null for what is not known', async () => {
    const file = await written(writeParquetNodes, [
      { type: 'Claim', id: 'c', statement: '=1\u0000 \uD800 came', quantityValue: 40 },
      { type: 'Assertion', id: 'a', live: false, confidence: 0.5, spanExacts: ['one', 'two'] },
      { type: 'OF', id: 'e', from: 'a', to: 'c' },
    ]);
    const [claim, assertion, ...others] = await parquetReadObjects({ file });
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ id: 'c', quantityValue: 40, live: null, quotation: null });
    expect(claim).toMatchObject({ type: 'Claim', statement: '=1\u0000 \uFFFD came' });
    expect(assertion).toMatchObject({ live: false, confidence: 0.5, quotation: 'one … two' });
  });

  it('has edges with their ends', async () => {
    const file = await written(writeParquetEdges, [
      { type: 'Claim', id: 'c' },
      { type: 'CITES', id: 'e', from: 'a', to: 'b', kind: 'LINK', order: 1 },
    ]);
    const rows = await parquetReadObjects({ file });
    expect(rows).toMatchObject([
      { id: 'e', source: 'a', target: 'b', type: 'CITES', kind: 'LINK', order: 1, cue: null },
    ]);
  });

  it('is written group by group', async () => {
    const rows = Array.from({ length: MANY }, (_, index) => ({ type: 'Claim', id: `${index}` }));
    const pieces = await piecesOf(writeParquetNodes, rows);
    expect(pieces.length).toBeGreaterThan(2);
    const file = joined(pieces);
    expect(parquetMetadata(file).row_groups.map((group) => Number(group.num_rows))).toEqual([
      5_000, 5_000, 2_000,
    ]);
    const read = await parquetReadObjects({ file, columns: ['id'] });
    expect(read).toEqual(rows.map(({ id }) => ({ id })));
  });

  it('is a file without rows too', async () => {
    expect(await parquetReadObjects({ file: await written(writeParquetNodes, []) })).toEqual([]);
  });
});

async function piecesOf(
  write: typeof writeParquetNodes,
  rows: readonly GraphRow[],
): Promise<Uint8Array[]> {
  const pieces = [];
  for await (const piece of write(graphItems(eachOf(rows)))) pieces.push(piece);
  return pieces;
}

async function written(
  write: typeof writeParquetNodes,
  rows: readonly GraphRow[],
): Promise<ArrayBuffer> {
  return joined(await piecesOf(write, rows));
}

function joined(pieces: readonly Uint8Array[]): ArrayBuffer {
  return new Uint8Array(pieces.flatMap((piece) => [...piece])).buffer;
}

async function* eachOf(rows: readonly GraphRow[]): AsyncGenerator<GraphRow> {
  for (const row of rows) yield await Promise.resolve(row);
}
