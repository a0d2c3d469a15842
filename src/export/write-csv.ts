import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { type GraphItem } from './graph-item.ts';
import { csvField, spreadsheetField } from './safe-text.ts';

type Field = (value: unknown) => string;
const NEO4J_TYPES = { string: '', number: ':double', boolean: ':boolean' } as const;

/** The nodes as a table that spreadsheets can open safely. */
export function writeCsvNodes(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  const head = ['id', 'type', 'label', ...NODE_COLUMNS.map(({ name }) => name)];
  return table(items, { is: 'node', head, field: spreadsheetField });
}

/** The edges as a table that spreadsheets can open safely. */
export function writeCsvEdges(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  const head = ['id', 'source', 'target', 'type', ...EDGE_COLUMNS.map(({ name }) => name)];
  return table(items, { is: 'edge', head, field: spreadsheetField });
}

/** The nodes with the header that neo4j-admin imports; every text as it is. */
export function writeNeo4jNodes(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  const head = ['id:ID', ':LABEL', 'label', ...NODE_COLUMNS.map(neo4jName)];
  return table(items, { is: 'node', head, field: csvField });
}

/** The edges with the header that neo4j-admin imports; every text as it is. */
export function writeNeo4jEdges(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  const head = ['id', ':START_ID', ':END_ID', ':TYPE', ...EDGE_COLUMNS.map(neo4jName)];
  return table(items, { is: 'edge', head, field: csvField });
}

function neo4jName({ name, type }: Column): string {
  return `${name}${NEO4J_TYPES[type]}`;
}

async function* table(
  items: AsyncIterable<GraphItem>,
  {
    is,
    head,
    field,
  }: { readonly is: GraphItem['is']; readonly head: string[]; readonly field: Field },
): AsyncGenerator<string> {
  yield `${head.join(',')}\r\n`;
  for await (const item of items) if (item.is === is) yield `${line(item, field)}\r\n`;
}

function line(item: GraphItem, field: Field): string {
  const own =
    item.is === 'node'
      ? [item.id, item.type, item.label]
      : [item.id, item.from, item.to, item.type];
  const columns = item.is === 'node' ? NODE_COLUMNS : EDGE_COLUMNS;
  return [...own, ...columns.map(({ name }) => item.cells.get(name) ?? '')].map(field).join(',');
}
