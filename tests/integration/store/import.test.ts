import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { CounterclaimError } from '../../../src/domain/errors.ts';
import { type GraphImport } from '../../../src/domain/graph-import.ts';
import { canonicalLines } from '../../../src/export/canonical.ts';
import { loadParseKnowledge } from '../../../src/fetch/knowledge-parse.ts';
import { type Imported, importGraph } from '../../../src/ingest/import/import-graph.ts';
import { storedDocuments } from '../../../src/ingest/stored-documents.ts';
import { createGraphImporter } from '../../../src/store/graph-importer.ts';
import { openGraph } from '../../../src/store/open-graph.ts';
import { canonicalText, dropNews, emptyGraph, type TestGraph } from '../../support/empty-graph.ts';
import { aReading, aRun } from '../../support/generated-readings.ts';
import { hostileReadings } from '../../support/hostile-readings.ts';
import { runCommand } from '../../support/run-command.ts';
import { testDatabase } from '../../support/test-database.ts';
import { wholeGraph } from '../../support/whole-graph.ts';
import { writeReadings } from '../../support/write-generated.ts';

let graph: TestGraph;
let parse: Awaited<ReturnType<typeof loadParseKnowledge>>;

let exported = '';
let whole: readonly string[];
const FURTHER = [aReading(13), aReading(5, { version: 3 })];
let grown = '';

/** Articles of a few stories, some with hostile words, two of them changed since, one of which another version of the rules read. */
beforeAll(async () => {
  [graph, parse] = await Promise.all([emptyGraph(), loadParseKnowledge(null)]);
  const readings = Array.from({ length: 9 }, (_, index) => aReading(index + 1));
  await writeReadings(graph.writer, readings);
  await writeReadings(graph.writer, [aReading(3, { version: 2 })]);
  await writeReadings(graph.writer, [aReading(4, { version: 2 })], { run: aRun(2) });
  await writeReadings(graph.writer, hostileReadings(3));
  exported = await canonicalText(graph.reader);
  whole = await wholeGraph(graph.connection);
  await writeReadings(graph.writer, FURTHER);
  grown = await canonicalText(graph.reader);
}, 240_000);
beforeEach(() => dropNews(graph.connection));
afterAll(() => graph.connection.close());

function importText(text: string, parts: Partial<GraphImport> = {}): Promise<Imported> {
  const own = createGraphImporter({ connection: graph.connection, nonce: graph.nonce });
  return importGraph({
    open: () => chunksOf(text === '' ? '' : `${text}\n`),
    origin: 'news.jsonl',
    graph: { ...own, ...parts },
    lines: () => canonicalLines(graph.reader),
    parse,
  });
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += 70_000) {
    yield await Promise.resolve(bytes.subarray(start, start + 70_000));
  }
}

describe('a graph from its own export', () => {
  it('exports the same bytes, and does so again when all is imported again', async () => {
    const lines = exported.split('\n');
    const edges = lines.filter((line) => line.includes('"from":'));
    const counts = { nodes: lines.length - edges.length, edges: edges.length };
    expect(await importText(exported)).toMatchObject({ isNew: true, ...counts });
    expect(await canonicalText(graph.reader)).toBe(exported);
    graph.statements.length = 0;
    expect(await importText(exported)).toMatchObject({ isNew: false, ...counts });
    expect(graph.statements.filter((name) => name.startsWith('writes/'))).toEqual([]);
  });

  it('has what the export leaves out too, and takes further articles as the first graph did', async () => {
    await importText(exported);
    expect(await wholeGraph(graph.connection)).toEqual(whole);
    await expectDocument();
    await writeReadings(graph.writer, FURTHER);
    expect(await canonicalText(graph.reader)).toBe(grown);
  }, 120_000);
});

/** A text comes as it came first, to be read again. */
async function expectDocument(): Promise<void> {
  const documents = [];
  for await (const one of storedDocuments(graph.reader, ['generated/7.txt'])) documents.push(one);
  const { url, published, title } = aReading(7).article;
  const { value } = published ?? { value: '' };
  expect(documents).toMatchObject([
    {
      ok: true,
      document: {
        origin: 'news.jsonl',
        text: aReading(7).article.text,
        metadata: { url, hints: { published: value } },
      },
    },
  ]);
  expect(JSON.stringify(documents)).not.toContain(`"title":${JSON.stringify(title)}`);
}

describe('an import that breaks off', () => {
  const fails: Partial<GraphImport> = {
    articles: () => Promise.reject(new CounterclaimError('DATABASE_FAILED', 'the disk is full')),
  };
  const conflict = expect.objectContaining({ code: 'CONFLICT' });

  it('keeps the graph to itself until the same file is imported again', async () => {
    await expect(importText(exported, fails)).rejects.toThrow('the disk is full');
    const { connection } = graph;
    await expect(openGraph({ connection, adopt: false })).rejects.toEqual(conflict);
    await expect(writeReadings(graph.writer, [aReading(1)])).rejects.toEqual(conflict);
    const other = '';
    await expect(importText(other)).rejects.toEqual(conflict);
    expect(await importText(exported)).toMatchObject({ isNew: true });
    expect(await wholeGraph(graph.connection)).toEqual(whole);
    await expect(openGraph({ connection, adopt: false })).resolves.toMatchObject({ connection });
  }, 120_000);
});

describe('what is refused', () => {
  it('is a file for a graph that holds something else', async () => {
    await writeReadings(graph.writer, [aReading(20)]);
    const before = await wholeGraph(graph.connection);
    await expect(importText(exported)).rejects.toThrow('An empty graph was wanted');
    expect(await wholeGraph(graph.connection)).toEqual(before);
  });

  it('is a file with one broken line, of which nothing is written', async () => {
    const lines = exported.split('\n');
    const broken = [...lines.slice(0, -1), lines.at(-1)?.slice(0, 40) ?? ''].join('\n');
    await expect(importText(broken)).rejects.toThrow(
      `line ${lines.length}: one object of JSON was wanted`,
    );
    expect(await canonicalText(graph.reader)).toBe('');
  });
});

it('is done by "counterclaim import", which ends in words for what it cannot take', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-import-'));
  try {
    const { uri, user, password, database } = await testDatabase();
    const named = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const environment = { ...named, NEO4J_DATABASE: database, COUNTERCLAIM_HOME: folder };
    const [file, broken, copy] = ['news.jsonl', 'broken.jsonl', 'copy.jsonl'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    await writeFile(file, `${exported}\n`);
    await writeFile(broken, `${exported.slice(0, -9)}\n`);
    expect(await runCommand(['import', broken], environment)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/line \d+: one object of JSON was wanted; .* nothing was written/),
    });
    expect(await runCommand(['import', file], environment)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^imported \d+ nodes and \d+ edges\n$/),
    });
    expect(await runCommand(['export', copy], environment)).toMatchObject({ code: 0 });
    expect(await readFile(copy, 'utf8')).toBe(`${exported}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 240_000);
