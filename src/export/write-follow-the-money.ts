import { type GraphRow } from '../domain/graph-store.ts';
import {
  ANY_NODE,
  LINK_NAMES,
  MONEY_SCHEMATA,
  type MoneySchema,
  OFFICE,
} from './follow-the-money-names.ts';
import { type EdgeItem, type GraphItem, type NodeItem } from './graph-item.ts';
import { textsOf } from './row-values.ts';
import { plainText } from './safe-text.ts';

/** Edges that begin at a document, which FollowTheMoney has a link of its own for. */
const FROM_DOCUMENTS = new Set(
  'HAS_VERSION CONTAINS READ_BY NAMES MENTIONS CITES PART_OF SAME_STORY'.split(' '),
);

/** Entities of FollowTheMoney, one a line: each node, and each edge as a link between two. */
export async function* writeFollowTheMoney(
  items: AsyncIterable<GraphItem>,
): AsyncGenerator<string> {
  for await (const item of items) {
    yield `${JSON.stringify(item.is === 'node' ? nodeEntity(item) : linkEntity(item))}\n`;
  }
}

interface MoneyEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

function nodeEntity(node: NodeItem): MoneyEntity {
  const { schema, names } = schemaOf(node);
  const properties = propertiesOf(node.row, names);
  const isNamed = properties['name'] !== undefined || schema === 'Article';
  return {
    id: node.id,
    schema,
    properties: { ...properties, ...(!isNamed && { name: [plainText(node.label)] }) },
  };
}

function schemaOf({ type, row }: NodeItem): MoneySchema {
  return type === 'Person' && row['isOffice'] === true
    ? OFFICE
    : (MONEY_SCHEMATA[type] ?? ANY_NODE);
}

function linkEntity({ id, type, from, to, row }: EdgeItem): MoneyEntity {
  const told = {
    role: [type.toLowerCase().replaceAll('_', ' ')],
    ...propertiesOf(row, LINK_NAMES),
  };
  return FROM_DOCUMENTS.has(type)
    ? { id, schema: 'Documentation', properties: { document: [from], entity: [to], ...told } }
    : { id, schema: 'UnknownLink', properties: { subject: [from], object: [to], ...told } };
}

function propertiesOf(
  row: GraphRow,
  names: Readonly<Record<string, string>>,
): MoneyEntity['properties'] {
  const told = new Map<string, Set<string>>();
  for (const [property, name] of Object.entries(names)) {
    for (const text of textsOf(row, property)) {
      const value = name === 'country' ? text.toLowerCase() : plainText(text);
      told.set(name, (told.get(name) ?? new Set()).add(value));
    }
  }
  return Object.fromEntries([...told].map(([name, values]) => [name, [...values]]));
}
