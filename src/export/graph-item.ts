import { type GraphRow } from '../domain/graph-store.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, type Cell, type Column } from './columns.ts';

/** What an edge or a node says of itself, by the names of the columns; what is not known is left out. */
export type Cells = ReadonlyMap<string, Cell>;

/** A node as every format writes it. */
export interface NodeItem {
  readonly is: 'node';
  readonly id: string;
  readonly type: string;
  /** What people call it. */
  readonly label: string;
  readonly cells: Cells;
  /** All that the graph holds of it, for formats that tell more than cells can. */
  readonly row: GraphRow;
}

/** An edge as every format writes it; two may join the same nodes, their ids tell them apart. */
export interface EdgeItem {
  readonly is: 'edge';
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly cells: Cells;
  /** As that of a node. */
  readonly row: GraphRow;
}

/** The nodes, then the edges, each in the order of type and id. */
export type GraphItem = NodeItem | EdgeItem;

const LABELS = ['name', 'title', 'statement', 'label', 'words', 'quotation', 'key'];
const QUOTED = ' … ';

/** The rows of a graph as the formats write them. */
export async function* graphItems(rows: AsyncIterable<GraphRow>): AsyncGenerator<GraphItem> {
  for await (const row of rows) yield row['from'] === undefined ? nodeItem(row) : edgeItem(row);
}

function nodeItem(row: GraphRow): NodeItem {
  const cells = cellsOf(row, NODE_COLUMNS);
  const id = String(row['id']);
  const type = String(row['type']);
  const own = LABELS.map((name) => cells.get(name) ?? row[name]).find(isText);
  return { is: 'node', id, type, label: own ?? `${type} ${id.slice(0, 8)}`, cells, row };
}

function edgeItem(row: GraphRow): EdgeItem {
  const [id, type, from, to] = ['id', 'type', 'from', 'to'].map((name) => String(row[name]));
  return {
    is: 'edge',
    id: id ?? '',
    type: type ?? '',
    from: from ?? '',
    to: to ?? '',
    cells: cellsOf(row, EDGE_COLUMNS),
    row,
  };
}

function cellsOf(row: GraphRow, columns: readonly Column[]): Cells {
  const cells = new Map<string, Cell>();
  for (const { name, from, type } of columns) {
    const value = toCell(row[from ?? name]);
    if (typeof value === type) cells.set(name, value as Cell);
  }
  return cells;
}

function toCell(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.length > 0 ? value.map(String).join(QUOTED) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
