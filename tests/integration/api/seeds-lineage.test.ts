import { readdir, readFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Api, createApi } from '../../../src/api/server.ts';
import { loadKnowledge } from '../../../src/fetch/load-knowledge.ts';
import { readArticle } from '../../../src/ingest/read-article.ts';
import { dropNews, emptyGraph, runRaw, type TestGraph } from '../../support/empty-graph.ts';
import { readOperation } from '../../support/saved-operations.ts';
import { testReader } from '../../support/test-reader.ts';
import { writeReadings } from '../../support/write-generated.ts';

const SEEDS = new URL('../../../seed/articles/', import.meta.url);
const MINUTES = 60_000;

let graph: TestGraph;
let api: Api;
beforeAll(async () => {
  graph = await emptyGraph();
  await dropNews(graph.connection);
  const [knowledge, annotator] = [await loadKnowledge(), testReader()];
  const files = (await readdir(SEEDS)).filter((name) => name.endsWith('.txt')).sort();
  for (const file of files) {
    const text = await readFile(new URL(file, SEEDS), 'utf8');
    const [key = file] = file.split('_');
    const document = { key, origin: file, text, metadata: { id: key } };
    const reading = await readArticle(document, annotator, knowledge);
    await writeReadings(graph.writer, [reading], { comparison: knowledge.comparison });
  }
  await runRaw(graph.connection, 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  api = await createApi({ reader: graph.reader });
}, 5 * MINUTES);
afterAll(async () => {
  await api.close();
  await graph.connection.close();
});

async function ask<Answer>(name: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await api.execute(readOperation(name), variables);
  expect(errors).toBeUndefined();
  return data as Answer;
}

const page = (key: string) => ({ key });

describe('on the five articles', () => {
  it('question 5: two articles behind "up to 100,000", no named origin, one or two origins', async () => {
    const { claims } = await ask<{ claims: { nodes: { support: object }[] } }>('support', {
      text: 'up to 100,000 troops',
    });
    expect(claims.nodes).toHaveLength(3);
    for (const { support } of claims.nodes) {
      expect(support).toMatchObject({
        articles: 2,
        outlets: 1,
        articlesWithoutOutlet: 1,
        namedOrigins: 0,
        independentOrigins: { min: 1, max: 2 },
        truncated: false,
        origins: [{ articles: [page('000')] }, { articles: [page('002')] }],
      });
    }
  });

  it('question 10: 002 is taken from The Economic Times and 004 from RTÉ, as their credit lines say', async () => {
    const { rewrites } = await ask<{ rewrites: { edges: { node: object }[] } }>('rewrites');
    expect(rewrites.edges.map(({ node }) => node)).toMatchObject([
      {
        basis: 'CREDIT',
        article: page('004'),
        of: { name: 'RTÉ' },
        stretches: [{ span: { exact: 'RTÉ News' } }, { span: { exact: 'RTÉ News' } }],
      },
      {
        basis: 'CREDIT',
        article: page('002'),
        of: { name: 'The Economic Times' },
        stretches: [{ span: { exact: 'm.economictimes.com' } }],
      },
    ]);
  });

  it('question 11: whom one article alone presents as an expert', async () => {
    const { loneExperts } = await ask<{ loneExperts: { edges: { node: object }[] } }>('experts');
    expect(loneExperts.edges.map(({ node }) => node)).toMatchObject([
      {
        person: { name: 'Charles H. Blake' },
        article: page('001'),
        span: { exact: 'an analyst at the Center for Strategic Studies' },
      },
      {
        person: { name: 'Elena Vasilyeva' },
        article: page('004'),
        span: { exact: 'an expert on Eastern European geopolitics' },
      },
      {
        person: { name: 'Emily Harper' },
        article: page('000'),
        span: { exact: 'Geopolitical Analyst' },
      },
      {
        person: { name: 'Mark Reinhold' },
        article: page('004'),
        span: { exact: 'a military strategist' },
      },
    ]);
  });
});
