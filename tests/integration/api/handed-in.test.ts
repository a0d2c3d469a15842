import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { createApiKey, readApiKeys } from '../../../src/api/access/api-keys.ts';
import { CounterclaimError } from '../../../src/domain/errors.ts';
import { type GraphWriter } from '../../../src/domain/graph-store.ts';
import { LIMITS } from '../../../src/domain/limits.ts';
import { type ReadHtml, type WebClient } from '../../../src/domain/web.ts';
import { createChanges } from '../../../src/ingest/changes/create-changes.ts';
import { type OrderReading, readOrders } from '../../../src/ingest/changes/read-orders.ts';
import { dropNews, emptyGraph, runRaw, type TestGraph } from '../../support/empty-graph.ts';
import { codeOf, type HttpAnswer, type HttpApi, serveReader } from '../../support/http-api.ts';
import { NO_WORDS } from '../../support/no-words.ts';
import { readOperation } from '../../support/saved-operations.ts';
import { textsOf, writtenReader } from '../../support/written-reader.ts';
import { until } from '../../support/until.ts';

const HOLDERS = ['reader', 'reviewer', 'ingester', 'admin'] as const;
type Holder = (typeof HOLDERS)[number];
const keys = new Map(HOLDERS.map((name) => [name, createApiKey(name, [name])]));

const readHtml: ReadHtml = ({ html }) => {
  const [, number] = /<p>reading (\d+)<\/p>/.exec(html) ?? [];
  if (number === undefined) {
    return Promise.reject(
      new CounterclaimError('NOT_AN_ARTICLE', 'there is nothing in it to read'),
    );
  }
  const { text } = textsOf(Number(number));
  return Promise.resolve({ text, metadata: { title: 'said by the page' } });
};
const web: WebClient = {
  get: ({ url }) =>
    url.includes('private')
      ? Promise.reject(new CounterclaimError('FETCH_REFUSED', 'a public address was wanted'))
      : Promise.resolve({
          ...{ url, isUnchanged: false, mediaType: 'text/html', charset: 'utf-8', validators: {} },
          bytes: Buffer.from('<p>reading 17</p>'),
        }),
  close: () => Promise.resolve(),
};

let graph: TestGraph;
let api: HttpApi;
let reading: OrderReading | null = null;
const failures: unknown[] = [];

beforeAll(async () => {
  graph = await emptyGraph();
  const changes = createChanges({
    writer: graph.writer,
    comparison: () => Promise.resolve(NO_WORDS),
    forgetPage: () => Promise.resolve(),
    onOrder: () => reading?.wake(),
  });
  const lines = [...keys.values()].map(({ line }) => line).join('\n');
  api = await serveReader(graph.reader, { keys: readApiKeys(lines) }, changes);
}, 120_000);
beforeEach(async () => {
  failures.splice(0);
  await dropNews(graph.connection);
});
afterEach(async () => {
  await reading?.stop();
  reading = null;
});
afterAll(async () => {
  await api.close();
  await graph.connection.close();
});

function startReading(writer: GraphWriter = graph.writer): void {
  reading = readOrders({
    ...{ reader: graph.reader, writer, articles: writtenReader() },
    tools: { web, readHtml },
    onFailure: (error) => failures.push(error),
  });
}

interface Job {
  readonly id: string;
  readonly state: string;
  readonly received: number;
  readonly at: string;
  readonly done: number;
  readonly unchanged: number;
}

async function ask(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  as: Holder = 'admin',
): Promise<HttpAnswer> {
  const authorization = `Bearer ${keys.get(as)?.key ?? ''}`;
  return api.ask({ query: readOperation(operation), variables }, { authorization });
}

async function handIn(articles: readonly object[], clientKey = 'one'): Promise<Job> {
  const { body } = await ask('ingest', { articles, clientKey });
  expect(body?.errors).toBeUndefined();
  return (body?.data as { readonly ingest: Job }).ingest;
}

async function jobNow(id: string): Promise<Job> {
  const { body } = await ask('job', { job: id });
  expect(body?.errors).toBeUndefined();
  return (body?.data as { readonly job: Job }).job;
}

async function settled(id: string): Promise<Job> {
  await until(async () => (await jobNow(id)).state === 'DONE');
  return jobNow(id);
}

async function count(label: string): Promise<unknown> {
  const [row] = await runRaw(graph.connection, `MATCH (node:${label}) RETURN count(node) AS found`);
  return row?.['found'];
}

describe('articles that are handed in', () => {
  it('are read in their order, and what became of each is told', async () => {
    startReading();
    const { id, state, received } = await handIn([
      textsOf(1),
      { id: 'page', html: '<p>reading 9</p>', title: 'given beside' },
      { url: 'https://daily.example/a' },
      { url: 'https://private.example/a' },
      { html: '<p>nothing</p>' },
      { text: ' ' },
      { text: 'What nobody can read.' },
    ]);
    expect([state, received]).toEqual(['WAITING', 7]);
    expect(await settled(id)).toMatchObject({
      ...{ caller: 'admin', received: 7, done: 3, unchanged: 0, failed: 4 },
      problems: [
        { number: 3, key: 'https://private.example/a', code: 'FETCH_REFUSED' },
        { number: 4, code: 'NOT_AN_ARTICLE' },
        { number: 5, code: 'EMPTY_TEXT' },
        { number: 6, code: 'READER_FAILED' },
      ],
      articles: {
        nodes: [{ key: textsOf(1).id }, { key: 'page' }, { key: 'https://daily.example/a' }],
      },
    });
    const { body } = await ask('audit', { changes: ['INGEST'] });
    expect(body?.data).toMatchObject({
      auditRecords: { totalCount: 1, nodes: [{ caller: 'admin', outcome: 'DONE' }] },
    });
  });

  it('again under the same key are the same job; under another they are found unchanged', async () => {
    startReading();
    const { id } = await handIn([textsOf(1), textsOf(9)]);
    const done = await settled(id);
    expect(await handIn([textsOf(1), textsOf(9)])).toEqual({ id, state: 'DONE', received: 2 });
    const other = await handIn([textsOf(9), textsOf(17)], 'two');
    expect(await settled(other.id)).toMatchObject({ done: 1, unchanged: 1, failed: 0 });
    const { at, done: read, unchanged } = done;
    expect(await jobNow(id)).toMatchObject({ at, done: read, unchanged });
  });

  it('under the same key as others are a conflict', async () => {
    await handIn([textsOf(1)]);
    const asked = { articles: [{ ...textsOf(1), title: 'another' }], clientKey: 'one' };
    expect(codeOf(await ask('ingest', asked))).toBe('CONFLICT');
    expect(await count('IngestOrder')).toBe(1);
  });

  it('by sixteen at the same time under one key are one job', async () => {
    const jobs = await Promise.all([...Array(16).keys()].map(() => handIn([textsOf(1)])));
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(1);
    expect([await count('IngestOrder'), await count('OrderedArticle')]).toEqual([1, 1]);
  });

  it('wait for the next start when the program has stopped, and are not kept longer than needed', async () => {
    const { id } = await handIn([textsOf(1), textsOf(9)]);
    expect(await jobNow(id)).toMatchObject({ state: 'WAITING', done: 0 });
    startReading();
    expect(await settled(id)).toMatchObject({ done: 2 });
    expect(
      await runRaw(graph.connection, 'MATCH (n:OrderedArticle) WHERE n.given IS NOT NULL RETURN n'),
    ).toEqual([]);
  });

  it('are settled in the transaction that puts them into the graph', async () => {
    let breaks = 1;
    startReading({
      transact: (work) =>
        graph.writer.transact(async (transaction) => {
          const result = await work({
            ...transaction,
            record: async (entry) => {
              await transaction.record(entry);
              if (entry.state === 'DONE' && breaks > 0) {
                breaks -= 1;
                throw new CounterclaimError('DATABASE_UNREACHABLE', 'the cable');
              }
            },
          });
          return result;
        }),
    });
    const { id } = await handIn([textsOf(1)]);
    await until(() => failures.length > 0);
    expect([await jobNow(id), await count('Article')]).toMatchObject([{ state: 'WAITING' }, 0]);
    expect(await settled(id)).toMatchObject({ done: 1 });
    expect(await count('Article')).toBe(1);
  });

  it('are refused when too many wait, and can be handed in under the same key later', async () => {
    for (const n of Array(LIMITS.ordersWaiting).keys()) await handIn([textsOf(1)], `key ${n}`);
    const refused = await ask('ingest', { articles: [textsOf(9)], clientKey: 'one more' });
    expect([refused.status, codeOf(refused)]).toEqual([503, 'OVERLOADED']);
    expect(await handIn([textsOf(1)], 'key 3')).toMatchObject({ state: 'WAITING' });
    startReading();
    await until(async () => {
      const { body } = await ask('ingest', { articles: [textsOf(9)], clientKey: 'one more' });
      return body?.errors === undefined;
    });
    expect(await count('AuditRecord')).toBe(LIMITS.ordersWaiting + 1);
  });

  it.each([
    ['none', []],
    ['too many', Array(LIMITS.orderArticles + 1).fill({ text: 'a' })],
    ['one without a text', [{ title: 'a' }]],
    ['one with two texts', [{ text: 'a', html: '<p>a</p>' }]],
  ])('are refused when they are %s', async (_what, articles) => {
    expect(codeOf(await ask('ingest', { articles, clientKey: 'one' }))).toBe('BAD_USER_INPUT');
    expect(await count('AuditRecord')).toBe(0);
  });
});

describe('each role', () => {
  it.each<[Holder, object, string | undefined]>([
    ['reader', { text: 'a' }, 'FORBIDDEN'],
    ['reviewer', { text: 'a' }, 'FORBIDDEN'],
    ['ingester', { text: 'a' }, undefined],
    ['admin', { text: 'a' }, undefined],
    ['ingester', { html: '<p>', url: 'https://a.example' }, undefined],
    ['ingester', { url: 'https://a.example' }, 'FORBIDDEN'],
    ['admin', { url: 'https://a.example' }, undefined],
  ])('%s hands in %j: %s', async (as, article, code) => {
    const answered = await ask('ingest', { articles: [article], clientKey: 'one' }, as);
    expect(codeOf(answered)).toBe(code);
    expect(await count('AuditRecord')).toBe(code === undefined ? 1 : 0);
  });

  it.each<[Holder, boolean]>([
    ['reader', false],
    ['reviewer', false],
    ['ingester', true],
    ['admin', true],
  ])('%s asks for a job: %s', async (as, may) => {
    const { body, status } = await ask('job', { job: 'none' }, as);
    expect(status).toBe(may ? 200 : 403);
    if (may) expect(body?.data).toEqual({ job: null });
  });
});
