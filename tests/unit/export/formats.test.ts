import { describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';

import { type GraphRow } from '../../../src/domain/graph-store.ts';
import { EXPORT_FORMATS } from '../../../src/export/formats.ts';
import { graphItems } from '../../../src/export/graph-item.ts';

const HOSTILE =
  '=HYPERLINK("http://x.example")\u0000\u0001\uD800 ]]> <script>&amp; "two"\r\n\u202Eback\\';
const NODES: readonly GraphRow[] = [
  { type: 'Article', id: 'a', title: HOSTILE, key: '1', storyWords: ['inner'] },
  {
    type: 'Claim',
    id: 'c',
    statement: 'The bridge is closed',
    topics: ['bridge', 'road'],
    quantityValue: 4,
  },
];
const EDGES: readonly GraphRow[] = [
  { type: 'CITES', id: 'e1', from: 'a', to: 'c', kind: 'LINK' },
  { type: 'CITES', id: 'e2', from: 'a', to: 'c', kind: 'NAMED' },
];

describe('every format of text that holds the whole', () => {
  const texts = [...EXPORT_FORMATS.keys()].filter((name) => !/^parquet|^markdown/.test(name));
  it.each(texts)('%s writes each row and nothing that only the program needs', async (name) => {
    const text = await written(name, [...NODES, ...EDGES]);
    expect(text).not.toContain('inner');
    const ids = name.endsWith('edges')
      ? ['e1', 'e2']
      : name.endsWith('nodes')
        ? ['c']
        : ['c', 'e1', 'e2'];
    for (const id of ids) expect(text).toContain(id);
  });

  it.each(['cytoscape', 'graphology', 'node-link'])('%s is JSON, empty or not', async (name) => {
    for (const rows of [[], NODES, [...NODES, ...EDGES]]) {
      expect(typeof JSON.parse(await written(name, rows))).toBe('object');
    }
  });

  it.each(['gexf', 'graphml'])('%s can be read with hostile text, empty or not', async (name) => {
    for (const rows of [[], NODES, [...NODES, ...EDGES]]) {
      const text = await written(name, rows);
      expect(() => new XMLParser().parse(text) as unknown).not.toThrow();
      expect(text).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    }
  });
});

describe('text that could do harm', () => {
  it.each([
    ['csv-nodes', '"\'=HYPERLINK(""http://x.example"")'],
    ['neo4j-nodes', '"=HYPERLINK(""http://x.example"")'],
    [
      'gexf',
      'value="=HYPERLINK(&quot;http://x.example&quot;)\uFFFD\uFFFD\uFFFD ]]&gt; &lt;script&gt;&amp;amp;',
    ],
    ['graphml', '<data key="node-title">=HYPERLINK(&quot;'],
    ['dot', '\\"two\\"\\n\u202Eback\\\\"'],
  ])('%s', async (name, expected) => {
    expect(await written(name, NODES)).toContain(expected);
  });
});

it('keeps edges between the same nodes apart', async () => {
  const text = await written('gexf', [...NODES, ...EDGES]);
  expect(text).toContain('id="e1" source="a" target="c" kind="CITES LINK"');
  expect(text).toContain('id="e2" source="a" target="c" kind="CITES NAMED"');
});

it('writes the header that neo4j-admin takes', async () => {
  expect(await written('neo4j-edges', EDGES)).toMatch(
    /^id,:START_ID,:END_ID,:TYPE,kind,degree,reason,method,score:double,.*\r\ne1,a,c,CITES,LINK,/,
  );
});

async function written(name: string, rows: readonly GraphRow[]): Promise<string> {
  const format = EXPORT_FORMATS.get(name);
  if (!format) throw new Error(`no format ${name}`);
  const parts = [];
  for await (const part of format.write(graphItems(eachOf(rows)))) parts.push(part);
  return parts.join('');
}

async function* eachOf(rows: readonly GraphRow[]): AsyncGenerator<GraphRow> {
  for (const row of rows) yield await Promise.resolve(row);
}
