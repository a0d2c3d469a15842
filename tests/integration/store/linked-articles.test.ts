import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { type PageLink } from '../../../src/domain/article.ts';
import { type ArticleReading } from '../../../src/domain/reading.ts';
import { deleteArticle } from '../../../src/ingest/delete-article.ts';
import { storedDocuments } from '../../../src/ingest/stored-documents.ts';
import { stableId } from '../../../src/lib/stable-id.ts';
import {
  canonicalText,
  dropNews,
  emptyGraph,
  runRaw,
  type TestGraph,
} from '../../support/empty-graph.ts';
import { aReading, shuffled } from '../../support/generated-readings.ts';
import { doneEntry, writeReadings } from '../../support/write-generated.ts';
import { NO_WORDS } from '../../support/no-words.ts';

const FLOOD = 'https://post.example/flood';

let graph: TestGraph;

beforeAll(async () => {
  graph = await emptyGraph();
}, 120_000);
beforeEach(() => dropNews(graph.connection));
afterAll(() => graph.connection.close());

/** A generated article of its own key, address and links: each leads from the letter at its place. */
function anArticle(
  number: number,
  parts: {
    readonly key?: string;
    readonly url?: string | null;
    readonly links?: readonly string[];
    readonly version?: number;
  },
): ArticleReading {
  const generated = aReading(number, { version: parts.version ?? 1 });
  const own = stableId('article', parts.key ?? generated.article.key);
  // Everything that says which article it is of says the one of this key.
  const text = JSON.stringify(generated).replaceAll(generated.article.id, own);
  const reading = JSON.parse(text) as ArticleReading;
  const links = (parts.links ?? []).map((url, start) => ({
    ...linkFrom(start, url),
    isCited: true,
    outlet: null,
  }));
  const { url = null, key = reading.article.key } = parts;
  const article = { ...reading.article, key, url, links };
  return { ...reading, article };
}

function linkFrom(start: number, url: string): PageLink {
  return { start, end: start + 1, url };
}

/** Every link from an article to another. */
function citations(): Promise<Record<string, unknown>[]> {
  return runRaw(
    graph.connection,
    `MATCH (source:Article)-[edge:CITES {kind: 'LINK'}]->(target:Article)
     RETURN source.key AS source, target.key AS target, edge.urls AS urls, edge.id AS id, edge.spanExacts AS words
     ORDER BY source, target`,
  );
}

async function pairs(): Promise<unknown[]> {
  return (await citations()).map(({ source, target }) => [source, target]);
}

describe('an article that leads to another by a link', () => {
  const cited = anArticle(1, { key: FLOOD, url: FLOOD });
  const citing = anArticle(2, { key: 'b', links: [FLOOD, 'https://far.example/', FLOOD] });

  it.each([
    ['after it', [cited, citing]],
    ['before it', [citing, cited]],
    ['before and after it', [citing, cited, citing]],
  ])('cites it when it came %s, with its words and addresses', async (_, readings) => {
    await writeReadings(graph.writer, readings);
    const { article } = citing;
    expect(await citations()).toEqual([
      {
        source: 'b',
        target: FLOOD,
        id: stableId('CITES', article.id, cited.article.id, 'LINK'),
        urls: [FLOOD, FLOOD],
        words: [article.text.charAt(0), article.text.charAt(2)],
      },
    ]);
  });

  it.each<[string, Parameters<typeof anArticle>[1], string]>([
    ['its key alone', { key: FLOOD }, FLOOD],
    ['the address given beside an id', { key: 'flood', url: FLOOD }, FLOOD],
    ['https instead of http', { key: 'flood', url: FLOOD }, 'http://post.example/flood'],
    ['the site in another dress', { key: 'flood', url: FLOOD }, 'https://www.post.example/flood/'],
    ['an address as it was given', { key: 'flood', url: `${FLOOD}?utm_source=a#b` }, FLOOD],
  ])('finds it by %s', async (_, parts, url) => {
    const [one, other] = [anArticle(1, parts), anArticle(2, { key: 'b', links: [url] })];
    await writeReadings(graph.writer, [other, one]);
    expect(await pairs()).toEqual([['b', parts.key]]);
  });

  it('does not cite itself', async () => {
    await writeReadings(graph.writer, [anArticle(1, { key: FLOOD, links: [FLOOD] })]);
    expect(await pairs()).toEqual([]);
  });

  it('no longer cites it when the one or the other is deleted, and does again when it is back', async () => {
    await writeReadings(graph.writer, [citing]);
    const alone = await canonicalText(graph.reader);
    await writeReadings(graph.writer, [cited]);
    const both = await canonicalText(graph.reader);
    await deleteArticle(graph, FLOOD, NO_WORDS);
    expect(await canonicalText(graph.reader)).toBe(alone);
    await writeReadings(graph.writer, [cited]);
    expect(await canonicalText(graph.reader)).toBe(both);
    await deleteArticle(graph, 'b', NO_WORDS);
    await deleteArticle(graph, FLOOD, NO_WORDS);
    expect(await runRaw(graph.connection, 'MATCH (page:PageKey) RETURN page.key')).toEqual([]);
  });

  it.each<[string, Parameters<typeof anArticle>]>([
    ['its new text does not link to it', [2, { key: 'b', version: 2 }]],
    ['that stands elsewhere now', [1, { key: 'flood', url: 'https://post.example/moved' }]],
  ])('no longer cites it when %s', async (_, changed) => {
    await writeReadings(graph.writer, [anArticle(1, { key: 'flood', url: FLOOD }), citing]);
    expect(await pairs()).toEqual([['b', 'flood']]);
    await writeReadings(graph.writer, [anArticle(...changed)]);
    expect(await pairs()).toEqual([]);
  });

  it('has its links again when it is read again, whatever the ledger says of a later text', async () => {
    await writeReadings(graph.writer, [citing]);
    const entry = doneEntry(citing, { id: 'run', engine: '', version: '', configHash: '' });
    const metadata = JSON.stringify({ title: 'Later', links: [linkFrom(900, FLOOD)] });
    await graph.writer.transact((work) => work.record({ ...entry, state: 'FAILED', metadata }));
    for await (const fetched of storedDocuments(graph.reader, [])) {
      expect(fetched).toMatchObject({
        document: {
          key: 'b',
          metadata: {
            title: 'Later',
            links: [linkFrom(0, FLOOD), linkFrom(1, 'https://far.example/'), linkFrom(2, FLOOD)],
          },
        },
      });
    }
  });
});

it('makes the same graph in twenty orders, of articles that link to each other in rings', async () => {
  const address = (number: number): string => `https://post.example/${number % 7}`;
  const readings = Array.from({ length: 7 }, (_, number) =>
    anArticle(number, {
      key: number % 2 === 0 ? address(number) : `id-${number}`,
      url: address(number),
      links: [address(number + 1), address(number + 3), address(number + 1)],
    }),
  );
  const texts = new Set<string>();
  for (let seed = 1; seed <= 20; seed += 1) {
    await dropNews(graph.connection);
    await writeReadings(graph.writer, shuffled(readings, seed));
    texts.add(await canonicalText(graph.reader));
  }
  expect(texts.size).toBe(1);
  expect(await citations()).toHaveLength(14);
}, 240_000);
