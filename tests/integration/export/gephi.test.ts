import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type GraphItem, graphItems } from '../../../src/export/graph-item.ts';
import { expectedGraph, inXml } from '../../support/expected-graph.ts';
import { openInGephi, type OpenedInGephi } from '../../support/gephi-toolkit.ts';
import { hostileRows, streamed } from '../../support/hostile-rows.ts';
import { writeExports } from '../../support/write-exports.ts';

/** It fetches 83 MB and starts half of Gephi, so it runs with the long tests only. */
const describeLong = process.env['COUNTERCLAIM_READERS'] === 'all' ? describe : describe.skip;
const MINUTES = 60_000;

describeLong('Gephi', () => {
  let folder = '';
  let items: readonly GraphItem[];
  let opened: OpenedInGephi;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterclaim-gephi-'));
    const read = [];
    for await (const item of graphItems(streamed(hostileRows()))) read.push(item);
    items = read;
    await writeExports(folder, items, ['gexf', 'graphml']);
    const files = ['news.gexf', 'news.graphml'].map((name) => join(folder, name));
    await rename(join(folder, 'gexf'), files[0] ?? '');
    await rename(join(folder, 'graphml'), files[1] ?? '');
    opened = await openInGephi(files);
  }, 10 * MINUTES);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has every node and every edge of a GEXF file, those between the same nodes too', () => {
    const { kinds, nodes } = expectedGraph(items, inXml);
    expect(opened['news.gexf']?.kinds).toEqual(kinds);
    expect(opened['news.gexf']?.labels).toEqual(labelsOf(nodes));
  });

  it('has every node of a GraphML file, and one edge for each two ends', () => {
    const { nodes, edges } = expectedGraph(items, inXml);
    const ends = new Set(Object.values(edges).map(([, from, to]) => `${from} ${to}`));
    const types = new Set(Object.values(edges).map(([type = '']) => type));
    const kinds = Object.entries(opened['news.graphml']?.kinds ?? {});
    const found = kinds.filter(([kind]) => types.has(kind)).map(([, count]) => count);
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(ends.size);
    expect(opened['news.graphml']?.labels).toEqual(labelsOf(nodes));
  });
});

function labelsOf(nodes: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(nodes).map(([id, [, label = '']]) => [id, label]));
}
