import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parquetMetadata } from 'hyparquet';

import { EXPORT_FORMATS } from '../../../src/export/formats.ts';
import { openExport } from '../../../src/export/open-export.ts';
import { emptyGraph, type TestGraph } from '../../support/empty-graph.ts';
import { readIntoGraph } from '../../support/read-into-graph.ts';
import { seedTexts } from '../../support/seed-texts.ts';

let graph: TestGraph;
let counts: { readonly nodes: number; readonly edges: number };
beforeAll(async () => {
  graph = await emptyGraph();
  await readIntoGraph(graph, seedTexts());
  let [nodes, edges] = [0, 0];
  for await (const { from } of graph.reader.canonicalRows()) {
    if (from === undefined) nodes += 1;
    else edges += 1;
  }
  counts = { nodes, edges };
}, 600_000);
afterAll(() => graph.connection.close());

interface Lists {
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
}
type Count = (file: Buffer, text: string) => { readonly nodes?: number; readonly edges?: number };

const lists: Count = (_file, text) => {
  const read = JSON.parse(text) as Lists & { readonly elements?: Lists };
  const { nodes, edges } = read.elements ?? read;
  return { nodes: nodes.length, edges: edges.length };
};
const times = (text: string, part: RegExp): number => text.match(part)?.length ?? 0;
const tags: Count = (_file, text) => ({
  nodes: times(text, /<node /g),
  edges: times(text, /<edge /g),
});
/** Records, for a text may hold line ends. */
const records = (text: string): number =>
  times(text.replaceAll('""', '').replace(/"[^"]*"/g, ''), /\r\n/g) - 1;
const rows = (file: Buffer): number =>
  Number(parquetMetadata(new Uint8Array(file).buffer).num_rows);

const COUNTS: Readonly<Record<string, Count>> = {
  cytoscape: lists,
  graphology: lists,
  'node-link': lists,
  gexf: tags,
  graphml: tags,
  'csv-nodes': (_file, text) => ({ nodes: records(text) }),
  'csv-edges': (_file, text) => ({ edges: records(text) }),
  'neo4j-nodes': (_file, text) => ({ nodes: records(text) }),
  'neo4j-edges': (_file, text) => ({ edges: records(text) }),
  dot: (_file, text) => ({
    nodes: times(text, /^ {2}"[^"]+" \[label=/gm),
    edges: times(text, /^ {2}"[^"]+" -> "/gm),
  }),
  jsonld: (_file, text) => {
    const things = (JSON.parse(text) as { '@graph': { '@type'?: unknown }[] })['@graph'];
    const edges = things.filter((thing) => thing['@type'] === 'rdf:Statement').length;
    return { edges, nodes: things.filter((thing) => thing['@type'] !== undefined).length - edges };
  },
  nquads: (_file, text) => ({ edges: times(text, /-syntax-ns#Statement> \.$/gm) }),
  followthemoney: (_file, text) => {
    const edges = times(text, /"schema":"(?:UnknownLink|Documentation)"/g);
    return { edges, nodes: text.trimEnd().split('\n').length - edges };
  },
  markdown: () => ({}),
  'parquet-nodes': (file) => ({ nodes: rows(file) }),
  'parquet-edges': (file) => ({ edges: rows(file) }),
};

it.each([...EXPORT_FORMATS])(
  '%s holds all that the canonical export does',
  async (name, format) => {
    const { pieces } = await openExport(graph.reader, { format, wanted: null });
    const parts: Buffer[] = [];
    for await (const piece of pieces) parts.push(Buffer.from(piece));
    const file = Buffer.concat(parts);
    expect(COUNTS[name]).toBeDefined();
    expect(counts).toMatchObject(COUNTS[name]?.(file, file.toString()) ?? {});
  },
);

it('the briefing tells of each disagreement and article', async () => {
  const format = EXPORT_FORMATS.get('markdown');
  if (!format) throw new Error('there is no briefing');
  const { pieces } = await openExport(graph.reader, { format, wanted: null });
  const parts = [];
  for await (const piece of pieces) parts.push(String(piece));
  const text = parts.join('');
  const { pairs } = await countPairs();
  expect(times(text, /^### /gm)).toBe(pairs);
  expect(text).toContain(
    '“around 15,000 North Korean troops might be stationed in Russia’s Kursk region”<br>\\[002\\] outlet not named<br>on the word of Ukrainian ambassador to South Korea (named office)',
  );
  for (const { key } of seedTexts()) expect(text).toContain(`\\[${key}\\] | `);
});

async function countPairs(): Promise<{ readonly pairs: number }> {
  let pairs = 0;
  for await (const { type } of graph.reader.canonicalRows()) if (type === 'CONTRADICTS') pairs += 1;
  return { pairs };
}
