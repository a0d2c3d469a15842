import { readFileSync } from 'node:fs';
import { z } from 'zod';

import { type GraphReader, type GraphRow } from '../domain/graph-store.ts';
import { type GraphConnection } from './connect.ts';
import { runRead } from './run-statement.ts';
import { defineStatement, type Statement } from './statement.ts';

const VOCABULARY = new URL('../../cypher/vocabulary.json', import.meta.url);
const PAGE = 500;

/** What tells of the recording, not of the news; keys of words and pages follow from their articles. */
const LEFT_OUT = new Set(
  'Ingest Review AuditRecord IngestOrder OrderedArticle GraphMark Migration StoryKey TELLS_OF PageKey STANDS_AT LINKS_TO OwnWordsKey SPEAKS_OF'.split(
    ' ',
  ),
);
/** Its nodes are there under what they are. */
const ABSTRACT = 'Entity';
const CLOCK = ['ingestedAt', 'observedAt', 'startedAt', 'change'];
/** What follows from the rest of the graph and is kept to be looked up. */
const WORKED_OUT = ['sortKey', 'articlesFor', 'claimsAgainst', 'articlesAgainst', 'contestedKey'];
const UNTOLD = new Set([...CLOCK, ...WORKED_OUT]);

const page = z.object({ after: z.string(), first: z.number() });
const properties = z.looseObject({ id: z.string() });

export const exportNodes = defineStatement('reads/export-nodes', {
  params: page,
  row: z.object({ properties }),
});

export const exportEdges = defineStatement('reads/export-edges', {
  params: page,
  row: z.object({ properties, from: z.string(), to: z.string() }),
});

interface ExportRow {
  readonly properties: { readonly id: string; readonly [name: string]: unknown };
  readonly from?: string;
  readonly to?: string;
}

/** Reads the whole graph: in its canonical order, every node and edge by type, then id; or all nodes before the edges. */
export function createCanonicalReader(
  connection: GraphConnection,
): Pick<GraphReader, 'canonicalRows' | 'nodesThenEdges'> {
  const { nodes, edges } = exportedTypes();
  return {
    canonicalRows: () => readAll(connection, [...nodes, ...edges].sort()),
    nodesThenEdges: () => readAll(connection, [...nodes.sort(), ...edges.sort()]),
  };
}

async function* readAll(
  connection: GraphConnection,
  types: readonly string[],
): AsyncGenerator<GraphRow> {
  const { nodes } = exportedTypes();
  for (const type of types) {
    const statement = nodes.includes(type)
      ? withType(exportNodes, ':Claim)', `:${type})`)
      : withType(exportEdges, ':CITES]', `:${type}]`);
    yield* readType(connection, statement, type);
  }
}

async function* readType(
  connection: GraphConnection,
  statement: Statement<z.infer<typeof page>, ExportRow>,
  type: string,
): AsyncGenerator<GraphRow> {
  let after = '';
  for (;;) {
    const rows = await runRead(connection, statement, { params: { after, first: PAGE } });
    for (const row of rows) yield toRow(type, row);
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.properties.id ?? after;
  }
}

function toRow(type: string, { properties: own, ...ends }: ExportRow): GraphRow {
  const kept = Object.entries(own).filter(([name]) => !UNTOLD.has(name));
  return { type, ...Object.fromEntries(kept), ...ends };
}

/** A label cannot be a parameter; it comes from the vocabulary and from nowhere else. */
function withType<Params extends object, Row>(
  statement: Statement<Params, Row>,
  written: string,
  wanted: string,
): Statement<Params, Row> {
  return { ...statement, text: statement.text.replace(written, wanted) };
}

function exportedTypes(): { readonly nodes: string[]; readonly edges: string[] } {
  const vocabulary = z
    .object({
      nodes: z.record(z.string(), z.unknown()),
      relationships: z.record(z.string(), z.unknown()),
    })
    .parse(JSON.parse(readFileSync(VOCABULARY, 'utf8')));
  const isExported = (type: string): boolean => !LEFT_OUT.has(type) && type !== ABSTRACT;
  return {
    nodes: Object.keys(vocabulary.nodes).filter(isExported),
    edges: Object.keys(vocabulary.relationships).filter(isExported),
  };
}
