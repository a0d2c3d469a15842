import { request as sendRequest } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';

import { createApiKey, readApiKeys } from '../../../src/api/access/api-keys.ts';
import { LOCAL_SERVING, type Serving } from '../../../src/api/serving.ts';
import { LIMITS } from '../../../src/domain/limits.ts';
import { codeOf, type HttpApi, serveReader } from '../../support/http-api.ts';
import { LIVE_CLIENTS, type LiveClient } from '../../support/live-clients.ts';
import { recordedReader } from '../../support/recorded-reader.ts';
import { type ToldNews, withNews } from '../../support/told-news.ts';
import { until } from '../../support/until.ts';

const ARTICLES = 'subscription Heard { articleIngested { id title } }';
const PROGRESS = 'subscription P { ingestProgress(jobId: "job") { state received done } }';
const reader = createApiKey('reader', ['reader']);
const ingester = createApiKey('ingester', ['ingester']);
const keys = readApiKeys(`${reader.line}\n${ingester.line}`);
const bounds = { ...LOCAL_SERVING.bounds, pollMilliseconds: 20 };

const article = (id: string, title = `title of ${id}`): Record<string, unknown> => ({
  ...{ __typename: 'Article', id, title, key: id },
});

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

interface Scene {
  readonly api: HttpApi;
  readonly news: ToldNews;
  readonly nodes: Record<string, Record<string, unknown>>;
  readonly rows: Record<string, Record<string, unknown>[]>;
}

async function scene(serving: Partial<Serving> = {}): Promise<Scene> {
  const nodes = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, article(id)]));
  const rows: Scene['rows'] = {};
  const news = withNews(recordedReader(rows, nodes));
  const api = await serveReader(news.reader, { bounds, ...serving });
  opened.push(api);
  return { api, news, nodes, rows };
}

function open(client: LiveClient): LiveClient {
  opened.push(client);
  return client;
}

/** Waits until the graph is looked at for somebody: what comes in from then on is told. */
async function listening(news: ToldNews): Promise<void> {
  const before = news.asked();
  await until(() => news.asked() > before + 1);
}

describe.each(LIVE_CLIENTS)('a client of %s', (_name, connect) => {
  it('hears what comes in, as the graph has it then, and nothing from before', async () => {
    const { api, news, nodes } = await scene();
    news.tell({ articles: ['c'] });
    const told = open(connect(api.address)).subscribe({ query: ARTICLES });
    await listening(news);
    news.tell({ articles: ['a', 'gone'] });
    await until(() => told.answers.length === 2);
    nodes['a'] = article('a', 'another title');
    news.tell({ contradictions: ['k'], articles: ['a', 'b'] });
    await until(() => told.answers.length === 4);
    expect(told.answers).toEqual([
      { data: { articleIngested: { id: 'a', title: 'title of a' } } },
      { data: { articleIngested: null } },
      { data: { articleIngested: { id: 'a', title: 'another title' } } },
      { data: { articleIngested: { id: 'b', title: 'title of b' } } },
    ]);
  });

  it('is told how far a job is at once, and no more when it is done', async () => {
    const { api, news, rows } = await scene();
    const job = (done: number): Record<string, unknown>[] => [
      { __typename: 'IngestJob', id: 'job', received: 2, done, unchanged: 0, failed: 0 },
    ];
    rows['job'] = job(0);
    const told = open(connect(api.address)).subscribe({ query: PROGRESS });
    await until(() => told.answers.length === 1);
    rows['job'] = job(1);
    news.tell({ jobs: ['another', 'job'] });
    await until(() => told.answers.length === 2);
    rows['job'] = job(2);
    news.tell({ jobs: ['job'] });
    expect(await told.ended).toBeNull();
    expect(told.answers.map(({ data }) => data?.['ingestProgress'])).toEqual([
      { state: 'WAITING', received: 2, done: 0 },
      { state: 'RUNNING', received: 2, done: 1 },
      { state: 'DONE', received: 2, done: 2 },
    ]);
  });

  it('hears that there is no such job', async () => {
    const { api } = await scene();
    const told = open(connect(api.address)).subscribe({ query: PROGRESS });
    expect(await told.ended).toBeNull();
    expect(told.answers).toMatchObject([{ errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
  });

  it('hears nothing of the inside when the graph cannot be read', async () => {
    const { api, news, nodes } = await scene();
    const told = open(connect(api.address)).subscribe({ query: ARTICLES });
    await listening(news);
    Object.defineProperty(nodes, 'secret', {
      get: () => {
        throw new Error('bolt://neo4j:password@host');
      },
    });
    news.tell({ articles: ['secret'] });
    await until(() => told.answers.length === 1);
    expect(told.answers).toMatchObject([
      { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    ]);
    expect(JSON.stringify(told.answers)).not.toMatch(/bolt|password|stack/);
    news.tell({ articles: ['a'] });
    await until(() => told.answers.length === 2);
  });

  it('leaves nobody looking at the graph when it goes', async () => {
    const { api, news } = await scene();
    const client = open(connect(api.address));
    const [one, other] = [client, client].map((each) => each.subscribe({ query: ARTICLES }));
    await listening(news);
    one?.stop();
    await listening(news);
    other?.stop();
    await pause(200);
    const before = news.asked();
    await pause(200);
    expect(news.asked()).toBe(before);
  });

  const deep = `subscription { articleIngested { ${'story { articles(first: 1) { nodes { '.repeat(7)} id ${'} } }'.repeat(7)} } }`;
  const wide =
    'subscription { articleIngested { assertions(first: 100) { nodes { claim { assertions(first: 100) { nodes { claim { contradictions(first: 100) { nodes { id } } } } } } } } } }';
  it.each([
    ['{ stats { articles } }', 'OPERATION_NOT_SUPPORTED'],
    ['mutation { deleteArticle(key: "a", clientKey: "b") { key } }', 'OPERATION_NOT_SUPPORTED'],
    ['subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { articleIngested', 'GRAPHQL_PARSE_FAILED'],
    [
      'subscription { a: articleIngested { id } b: articleIngested { id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'subscription F($f: FoundFilter!) { contradictionFound(filter: $f) { id } }',
      'BAD_USER_INPUT',
    ],
    [PROGRESS, 'FORBIDDEN'],
    [deep, 'QUERY_TOO_LARGE'],
    [wide, 'QUERY_TOO_LARGE'],
    [`subscription { articleIngested { ${'id '.repeat(40)} } }`, 'QUERY_TOO_LARGE'],
  ])('is refused %j before anything is read: %s', async (query, code) => {
    const { api, news } = await scene({ keys });
    const told = open(connect(api.address, `Bearer ${reader.key}`)).subscribe({ query });
    expect(JSON.stringify(await reasonOf(told.ended))).toContain(code);
    expect([told.answers, news.asked()]).toEqual([[], 0]);
  });

  it('is let in by its key, for what its role may hear', async () => {
    const { api, rows } = await scene({ keys });
    rows['job'] = [
      { __typename: 'IngestJob', id: 'job', received: 1, done: 1, unchanged: 0, failed: 0 },
    ];
    const told = open(connect(api.address, `Bearer ${ingester.key}`)).subscribe({
      query: PROGRESS,
    });
    expect(await told.ended).toBeNull();
    expect(told.answers).toHaveLength(1);
  });

  it.each([undefined, 'Bearer nonsense', `Bearer ${reader.key}x`])(
    'is not let in with %s',
    async (authorization) => {
      const { api, news } = await scene({ keys });
      const told = open(connect(api.address, authorization)).subscribe({ query: ARTICLES });
      expect(JSON.stringify(await reasonOf(told.ended))).toMatch(/4401|401/);
      expect([told.answers, news.asked()]).toEqual([[], 0]);
    },
  );

  it('hears saved subscriptions only, where nothing else is answered', async () => {
    const saved = new Map([['heard', ARTICLES]]);
    const { api, news } = await scene({ saved, onlySaved: true });
    const client = open(connect(api.address));
    const own = client.subscribe({ query: ARTICLES.replace('Heard', 'Other') });
    expect(JSON.stringify(await reasonOf(own.ended))).toContain('ONLY_SAVED_OPERATIONS');
    const told = client.subscribe({ query: ARTICLES });
    await listening(news);
    news.tell({ articles: ['a'] });
    await until(() => told.answers.length === 1);
  });

  it('is told that the endpoint stops, which does not wait for it', async () => {
    const { api, news } = await scene();
    const told = open(connect(api.address)).subscribe({ query: ARTICLES });
    await listening(news);
    const began = performance.now();
    await api.close();
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(JSON.stringify(await reasonOf(told.ended))).toMatch(/1001|message/);
  });

  it('is refused when one caller has too many connections', async () => {
    const { api, news } = await scene();
    const clients = [...Array(LIMITS.liveConnectionsOfOne).keys()].map(() =>
      open(connect(api.address)).subscribe({ query: ARTICLES }),
    );
    await listening(news);
    await pause(200);
    const more = open(connect(api.address)).subscribe({ query: ARTICLES });
    expect(JSON.stringify(await reasonOf(more.ended))).toMatch(/1013|503|OVERLOADED/);
    clients[0]?.stop();
  });
});

/** What a client makes of a refusal, with all that it knows. */
async function reasonOf(ended: Promise<unknown>): Promise<unknown> {
  const reason = await ended;
  if (reason instanceof Error && 'response' in reason && reason.response instanceof Response) {
    return { status: reason.response.status, text: await reason.response.text() };
  }
  if (reason instanceof Error) return { message: reason.message };
  if (typeof reason === 'object' && reason !== null && 'code' in reason) {
    return { code: reason.code, reason: 'reason' in reason ? reason.reason : '' };
  }
  return reason;
}

describe('a slow client', () => {
  const large = article('a', 'x'.repeat(200_000));
  const many = { articles: Array<string>(LIMITS.liveEventsWaiting).fill('a') };

  it('of graphql-ws is dropped', async () => {
    const { api, news, nodes } = await scene();
    nodes['a'] = large;
    const socket = new WebSocket(api.address.replace('http', 'ws'), 'graphql-transport-ws');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    opened.push({
      close: () => {
        socket.terminate();
      },
    });
    let isOver = false;
    socket.once('open', () => {
      socket.send('{"type":"connection_init"}');
    });
    socket.on('message', (data: Buffer) => {
      const { type } = JSON.parse(data.toString()) as { readonly type: string };
      if (type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: ARTICLES } }));
      } else if (!isOver) socket.pause();
    });
    await listening(news);
    news.tell(many);
    await pause(2_000);
    news.tell(many);
    const metrics = async (): Promise<string> => (await api.send('/metrics')).text;
    await until(async () => (await metrics()).includes('live_connections 0'));
    isOver = true;
    socket.resume();
    await closed;
  });

  it('of an event stream is dropped', async () => {
    const { api, news, nodes } = await scene();
    nodes['a'] = large;
    const request = sendRequest(`${api.address}/stream`, {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
    });
    request.on('error', () => undefined);
    request.on('response', (response) => {
      response.on('error', () => undefined);
      response.once('data', () => response.pause());
    });
    request.end(JSON.stringify({ query: ARTICLES }));
    await listening(news);
    news.tell(many);
    await pause(2_000);
    news.tell(many);
    const metrics = async (): Promise<string> => (await api.send('/metrics')).text;
    await until(async () => (await metrics()).includes('live_connections 0'));
    request.destroy();
  });
});

describe('a connection', () => {
  it('of WebSocket has so many subscriptions at most', async () => {
    const { api, news } = await scene();
    const [[, connect] = ['', null]] = LIVE_CLIENTS;
    if (connect === null) throw new Error('no client');
    const client = open(connect(api.address));
    for (let n = 0; n < LIMITS.liveSubscriptions; n += 1) client.subscribe({ query: ARTICLES });
    await listening(news);
    const more = client.subscribe({ query: ARTICLES });
    expect(JSON.stringify(await more.ended)).toContain('OVERLOADED');
  });

  it.each([
    ['of a page of another site', { origin: 'https://evil.example' }, '/graphql', 403],
    ['under another name', { host: 'evil.example' }, '/graphql', 403],
    ['at another place', {}, '/graphql/stream', 404],
  ])('%s is no WebSocket', async (_what, headers, path, status) => {
    const { api } = await scene();
    const socket = new WebSocket(
      api.address.replace('http', 'ws').replace('/graphql', path),
      'graphql-transport-ws',
      { headers },
    );
    const answered = new Promise((resolve) => {
      socket.on('unexpected-response', (_request, { statusCode }) => {
        resolve(statusCode);
      });
      socket.on('error', resolve);
    });
    expect(await answered).toBe(status);
  });

  it.each([
    ['GET', {}, 405],
    ['POST', { accept: 'text/html' }, 406],
    ['POST', { origin: 'https://evil.example' }, 403],
    ['POST', { 'content-type': 'text/plain' }, 400],
    ['PUT', {}, 405],
  ])('by %s with %j is no event stream', async (method, headers, status) => {
    const { api } = await scene();
    const answered = await api.send('/graphql/stream', {
      method,
      headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...headers },
      ...(method !== 'GET' && { body: JSON.stringify({ query: ARTICLES }) }),
    });
    expect(answered.status).toBe(status);
  });

  it('is wanted for a subscription, which is not answered once', async () => {
    const { api } = await scene();
    const answered = await api.ask({ query: ARTICLES });
    expect([answered.status, codeOf(answered)]).toEqual([400, 'OPERATION_NOT_SUPPORTED']);
    expect(answered.text).toContain('/graphql/stream');
  });

  it.each(
    ['nonsense', '{"type":"subscribe"}', '{"type":"unknown"}', 'x'.repeat(300_000)].map((text) => [
      text.slice(0, 20),
      text,
    ]),
  )('that sends %j is closed', async (_begins, text) => {
    const { api } = await scene();
    const socket = new WebSocket(api.address.replace('http', 'ws'), 'graphql-transport-ws');
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.once('open', () => {
      socket.send(text);
    });
    expect(Number(await closed)).toBeGreaterThan(1_000);
    expect((await api.send('/healthz')).status).toBe(200);
  });
});
