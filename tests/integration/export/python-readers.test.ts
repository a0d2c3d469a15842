import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { type GraphItem, graphItems } from '../../../src/export/graph-item.ts';
import { expectedGraph, type FoundGraph, inXml } from '../../support/expected-graph.ts';
import { hostileRows, streamed } from '../../support/hostile-rows.ts';
import { pythonVenv } from '../../support/python-venv.ts';
import { runPython } from '../../support/run-python.ts';
import { writeExports } from '../../support/write-exports.ts';

const READERS = fileURLToPath(new URL('../../support/export-readers/', import.meta.url));

let folder = '';
let items: readonly GraphItem[];
let found: Readonly<Record<string, FoundGraph>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-exports-'));
  const read = [];
  for await (const item of graphItems(streamed(hostileRows()))) read.push(item);
  items = read;
  await writeExports(folder, items);
  const python = await pythonVenv(join(READERS, 'requirements.txt'));
  const { out, err } = await runPython(python, [join(READERS, 'read_exports.py'), folder]);
  if (out === '') throw new Error(err);
  found = JSON.parse(out) as typeof found;
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A table cannot hold NUL, and what looks like a formula has an apostrophe before it. */
function inTable(text: string): string {
  const whole = text.replaceAll('\0', '\ufffd');
  return /^\s*[=+\-@\t\r]/.test(whole) ? `'${whole}` : whole;
}

const asItIs = (text: string): string => text;

it.each([
  ['cytoscape networkx', asItIs],
  ['node-link networkx', asItIs],
  ['graphml networkx', inXml],
  ['gexf networkx', inXml],
  ['csv pyarrow', inTable],
  ['csv duckdb', inTable],
] as const)('%s finds what there is', (reader, shown) => {
  expect(found[reader]).toEqual(expectedGraph(items, shown));
});

it('graphml igraph finds what there is, in the order of the file, for it does not keep ids of edges', () => {
  const { nodes, kinds, edges } = expectedGraph(items, inXml);
  const own = found['graphml igraph'];
  expect({ ...own, edges: Object.values(own?.edges ?? {}) }).toEqual({
    nodes,
    kinds,
    edges: Object.values(edges),
  });
});
