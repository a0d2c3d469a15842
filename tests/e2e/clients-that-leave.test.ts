import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { LOCAL_SERVING } from '../../src/api/serving.ts';
import { connectGraph } from '../../src/store/connect.ts';
import { type HttpApi, serveReader } from '../support/http-api.ts';
import { LIVE_CLIENTS } from '../support/live-clients.ts';
import { readSlowly, slowRunning } from '../support/slow-statement.ts';
import { testDatabase } from '../support/test-database.ts';
import { type ToldNews, withNews } from '../support/told-news.ts';
import { until } from '../support/until.ts';

const saved = new Map([
  ['counts', '# How many.\nquery Counts { claims { totalCount } }'],
  ['article', '# One.\nquery One { node(id: "a") { id } }'],
]);
const bounds = {
  ...LOCAL_SERVING.bounds,
  requestMilliseconds: 60_000,
  pollMilliseconds: 20,
};

type Connection = Awaited<ReturnType<typeof connectGraph>>;
let connection: Connection;
let news: ToldNews;
let api: HttpApi;
beforeAll(async () => {
  connection = await connectGraph(await testDatabase());
  news = withNews({
    nodes: async (ids, signal) => {
      await readSlowly(connection, signal);
      return ids.map(() => null);
    },
    list: async ({ signal }) => {
      await readSlowly(connection, signal);
      return { totalCount: 0, rows: [], hasNextPage: false };
    },
    related: () => Promise.reject(new Error('nothing is asked of anything')),
  });
  api = await serveReader(news.reader, { saved, bounds });
}, 120_000);
afterEach(async () => {
  await until(async () => (await slowRunning(connection)) === 0, 10_000);
});
afterAll(async () => {
  await api.close();
  await connection.close();
});

const running = (many: number): Promise<void> =>
  until(async () => (await slowRunning(connection)) === many);

const JSON_TYPE = { 'content-type': 'application/json' };
const CALL = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'counts', arguments: {} } }; // prettier-ignore
const REQUESTS: readonly (readonly [string, string, RequestInit])[] = [
  [
    'POST',
    '/graphql',
    { method: 'POST', headers: JSON_TYPE, body: '{"query":"{ claims { totalCount } }"}' },
  ],
  ['GET', '/graphql?documentId=counts', { headers: { 'apollo-require-preflight': '1' } }],
  ['GET of one thing', '/graphql?documentId=article', { headers: { 'apollo-require-preflight': '1' } }], // prettier-ignore
  [
    'POST of an agent',
    '/mcp',
    {
      method: 'POST',
      headers: { ...JSON_TYPE, accept: 'application/json, text/event-stream' },
      body: JSON.stringify(CALL),
    },
  ],
];

describe('a client that goes away leaves no statement running', () => {
  it.each(REQUESTS)('of a %s', async (_how, path, init) => {
    const controller = new AbortController();
    const asked = api.send(path, { ...init, signal: controller.signal });
    asked.catch(() => undefined);
    await running(1);
    controller.abort();
    await expect(asked).rejects.toThrow();
    await until(async () => (await slowRunning(connection)) === 0, 5_000);
  });

  it.each(LIVE_CLIENTS)('of a subscription over %s', async (_name, connect) => {
    const client = connect(api.address);
    const told = client.subscribe({ query: 'subscription { articleIngested { id } }' });
    const before = news.asked();
    await until(() => news.asked() > before + 1);
    news.tell({ articles: ['a'] });
    await running(1);
    told.stop();
    client.close();
    await until(async () => (await slowRunning(connection)) === 0, 5_000);
    expect(told.answers).toEqual([]);
  });

  it.each(LIVE_CLIENTS)('of one of two subscriptions over %s', async (_name, connect) => {
    const client = connect(api.address);
    const query = 'subscription { articleIngested { id } }';
    const [one, other] = [client.subscribe({ query }), client.subscribe({ query })];
    const before = news.asked();
    await until(() => news.asked() > before + 1);
    news.tell({ articles: ['a'] });
    await running(2);
    one.stop();
    await running(1);
    other.stop();
    await until(async () => (await slowRunning(connection)) === 0, 5_000);
    client.close();
  });
});
