import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type GraphItem, graphItems } from '../../../src/export/graph-item.ts';
import { NEO4J_DEFAULTS } from '../../../src/runtime/neo4j.ts';
import { runAdmin } from '../../../src/runtime/neo4j-admin.ts';
import { places } from '../../../src/runtime/places.ts';
import { prepareEngine } from '../../../src/runtime/prepare-engine.ts';
import { connectGraph } from '../../../src/store/connect.ts';
import { runRaw } from '../../support/empty-graph.ts';
import { expectedGraph, type FoundGraph } from '../../support/expected-graph.ts';
import { hostileRows, streamed } from '../../support/hostile-rows.ts';
import { startTestNeo4j } from '../../support/start-test-neo4j.ts';
import { writeExports } from '../../support/write-exports.ts';

/** It takes a database of its own, so it runs with the long tests only. */
const describeLong = process.env['COUNTERCLAIM_READERS'] === 'all' ? describe : describe.skip;
const MINUTES = 60_000;

describeLong('the import tool of Neo4j', () => {
  let folder = '';
  let items: readonly GraphItem[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterclaim-import-'));
    const read = [];
    for await (const item of graphItems(streamed(hostileRows()))) read.push(item);
    items = read;
    await writeExports(folder, items, ['neo4j-nodes', 'neo4j-edges']);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it(
    'makes a database of the two tables that holds what there is',
    async () => {
      const classpath = await prepareEngine(places(process.env).cache, 'neo4j');
      const database = join(folder, 'database');
      const options = { ...NEO4J_DEFAULTS, folder: database, classpath };
      const failure = await runAdmin(options, [
        ...['database', 'import', 'full', 'neo4j', '--multiline-fields=true'],
        ...['--trim-strings=false', `--report-file=${join(folder, 'report')}`],
        `--nodes=${join(folder, 'neo4j-nodes')}`,
        `--relationships=${join(folder, 'neo4j-edges')}`,
      ]);
      expect(failure).toBeNull();
      expect(await foundIn(database)).toEqual(
        expectedGraph(items, (text) => text.replaceAll('\0', '\ufffd')),
      );
    },
    10 * MINUTES,
  );
});

async function foundIn(folder: string): Promise<FoundGraph> {
  const neo4j = await startTestNeo4j(folder);
  const connection = await connectGraph(neo4j);
  try {
    const nodes = await runRaw(
      connection,
      'MATCH (n) RETURN n.id AS id, labels(n)[0] AS type, coalesce(n.label, "") AS label',
    );
    const edges = await runRaw(
      connection,
      'MATCH (a)-[e]->(b) RETURN e.id AS id, type(e) AS type, a.id AS from, b.id AS to, coalesce(e.quotation, e.reason, "") AS said',
    );
    const kinds: Record<string, number> = {};
    for (const { type } of [...nodes, ...edges]) {
      kinds[String(type)] = (kinds[String(type)] ?? 0) + 1;
    }
    const byId = (rows: readonly Record<string, unknown>[]): FoundGraph['nodes'] =>
      Object.fromEntries(
        rows.map(({ id, ...rest }) => [String(id), Object.values(rest).map(String)]),
      );
    return { kinds, nodes: byId(nodes), edges: byId(edges) };
  } finally {
    await connection.close();
    await neo4j.stop();
  }
}
