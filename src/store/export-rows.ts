import { z } from 'zod';

import { type GraphRow } from '../domain/graph-store.ts';
import { type GraphConnection } from './connect.ts';
import { exportedTypes, UNTOLD } from './exported-types.ts';
import { runRead } from './run-statement.ts';
import { defineStatement } from './statement.ts';
import { withType } from './with-type.ts';

const PAGE = 500;
/** The types that stand in the statements. */
const NODE = ':Claim)';
const EDGE = ':CITES]';

const page = { after: z.string(), first: z.number() };
const byId = z.object({ ids: z.array(z.string()) });
const properties = z.looseObject({ id: z.string() });
const node = z.object({ properties });
const edge = z.object({ properties, from: z.string(), to: z.string() });

export const exportNodes = defineStatement('reads/export-nodes', {
  params: z.object(page),
  row: node,
});

export const exportEdges = defineStatement('reads/export-edges', {
  params: z.object({ ...page, nodeTypes: z.array(z.string()).nullable() }),
  row: edge,
});

export const exportNodesById = defineStatement('reads/export-nodes-by-id', {
  params: byId,
  row: node,
});

export const exportEdgesById = defineStatement('reads/export-edges-by-id', {
  params: byId,
  row: edge,
});

interface ExportRow {
  readonly properties: { readonly id: string; readonly [name: string]: unknown };
  readonly from?: string;
  readonly to?: string;
}

/** All nodes or edges of a type by their ids; of edges only those between nodes of some types, where these are given. */
export async function* rowsOfType(
  connection: GraphConnection,
  type: string,
  nodeTypes: readonly string[] | null,
): AsyncGenerator<GraphRow> {
  let after = '';
  for (;;) {
    const params = { after, first: PAGE };
    const rows = await (isNodeType(type)
      ? runRead(connection, withType(exportNodes, NODE, `:${type})`), { params })
      : runRead(connection, withType(exportEdges, EDGE, `:${type}]`), {
          params: { ...params, nodeTypes: nodeTypes && [...nodeTypes] },
        }));
    for (const row of rows) yield toRow(type, row);
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.properties.id ?? after;
  }
}

/** The nodes or edges of a type that have these ids, which come in the order that the rows are to have. */
export async function* rowsWithIds(
  connection: GraphConnection,
  type: string,
  ids: readonly string[],
): AsyncGenerator<GraphRow> {
  const statement = isNodeType(type)
    ? withType<object, ExportRow>(exportNodesById, NODE, `:${type})`)
    : withType<object, ExportRow>(exportEdgesById, EDGE, `:${type}]`);
  for (let start = 0; start < ids.length; start += PAGE) {
    const params = { ids: ids.slice(start, start + PAGE) };
    for (const row of await runRead(connection, statement, { params })) yield toRow(type, row);
  }
}

function isNodeType(type: string): boolean {
  return exportedTypes().nodes.includes(type);
}

function toRow(type: string, { properties: own, ...ends }: ExportRow): GraphRow {
  const kept = Object.entries(own).filter(([name]) => !UNTOLD.has(name));
  return { type, ...Object.fromEntries(kept), ...ends };
}
