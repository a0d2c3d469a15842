import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from 'hyparquet-writer';

import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { type GraphItem } from './graph-item.ts';

/** So many rows are held at a time, and packed together. */
const GROUP = 5_000;
const NODE_HEAD = ['id', 'type', 'label'];
const EDGE_HEAD = ['id', 'source', 'target', 'type'];
const TYPES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const;

/** The nodes as a table of Parquet with typed columns; what is not known is null. */
export function writeParquetNodes(items: AsyncIterable<GraphItem>): AsyncGenerator<Uint8Array> {
  return table(items, { is: 'node', head: NODE_HEAD, columns: NODE_COLUMNS });
}

/** The edges as a table of Parquet with typed columns; what is not known is null. */
export function writeParquetEdges(items: AsyncIterable<GraphItem>): AsyncGenerator<Uint8Array> {
  return table(items, { is: 'edge', head: EDGE_HEAD, columns: EDGE_COLUMNS });
}

interface TableShape {
  readonly is: GraphItem['is'];
  /** Columns that every row has. */
  readonly head: readonly string[];
  readonly columns: readonly Column[];
}

async function* table(
  items: AsyncIterable<GraphItem>,
  shape: TableShape,
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(shape) });
  let group: GraphItem[] = [];
  for await (const item of items) {
    if (item.is !== shape.is) continue;
    group.push(item);
    if (group.length < GROUP) continue;
    await writer.write({ columnData: columnsOf(group, shape), rowGroupSize: GROUP });
    group = [];
    yield takeBytes(bytes);
  }
  await writer.write({ columnData: columnsOf(group, shape), rowGroupSize: GROUP });
  await writer.finish();
  yield takeBytes(bytes);
}

/** Takes what was written so far, so that the writer holds a group of rows at most; its offsets count on. */
function takeBytes(bytes: ByteWriter): Uint8Array {
  const taken = bytes.getBytes().slice();
  bytes.index = 0;
  return taken;
}

function schemaOf({ head, columns }: TableShape): SchemaElement[] {
  return [
    { name: 'root', num_children: head.length + columns.length },
    ...head.map((name) => ({ ...TYPES.string, name, repetition_type: 'REQUIRED' as const })),
    ...columns.map(({ name, type }) => ({
      ...TYPES[type],
      name,
      repetition_type: 'OPTIONAL' as const,
    })),
  ];
}

function columnsOf(group: readonly GraphItem[], { head, columns }: TableShape): ColumnSource[] {
  return [
    ...head.map((name) => ({ name, data: group.map((item) => headCell(item, name)) })),
    ...columns.map(({ name }) => ({
      name,
      data: group.map(({ cells }) => cells.get(name) ?? null),
    })),
  ];
}

function headCell(item: GraphItem, name: string): string {
  const own = { id: item.id, type: item.type };
  const told: Readonly<Record<string, string>> =
    item.is === 'edge'
      ? { ...own, source: item.from, target: item.to }
      : { ...own, label: item.label };
  return told[name] ?? '';
}
