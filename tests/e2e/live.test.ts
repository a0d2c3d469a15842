import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { LOCAL_SERVING } from '../../src/api/serving.ts';
import { createChanges } from '../../src/ingest/changes/create-changes.ts';
import { type OrderReading, readOrders } from '../../src/ingest/changes/read-orders.ts';
import { createGraphWriter } from '../../src/store/graph-writer.ts';
import { connectGraph, type GraphConnection } from '../../src/store/connect.ts';
import { dropNews, emptyGraph, type TestGraph } from '../support/empty-graph.ts';
import { aReading } from '../support/generated-readings.ts';
import { type HttpApi, serveReader } from '../support/http-api.ts';
import { LIVE_CLIENTS, type LiveClient, type Told } from '../support/live-clients.ts';
import { NO_WORDS } from '../support/no-words.ts';
import { readOperation } from '../support/saved-operations.ts';
import { testDatabase } from '../support/test-database.ts';
import { until } from '../support/until.ts';
import { writeReadings } from '../support/write-generated.ts';
import { textsOf, writtenReader } from '../support/written-reader.ts';

let graph: TestGraph;
let api: HttpApi;
let reading: OrderReading;
let elsewhere: GraphConnection;
let clients: readonly LiveClient[];

beforeAll(async () => {
  graph = await emptyGraph();
  elsewhere = await connectGraph(await testDatabase());
  const changes = createChanges({
    writer: graph.writer,
    comparison: () => Promise.resolve(NO_WORDS),
    forgetPage: () => Promise.resolve(),
    onOrder: () => {
      reading.wake();
    },
  });
  reading = readOrders({
    ...{ reader: graph.reader, writer: graph.writer, articles: writtenReader() },
    tools: {
      web: { get: () => Promise.reject(new Error('no web')), close: () => Promise.resolve() },
      readHtml: () => Promise.reject(new Error('no markup')),
    },
    onFailure: (error) => {
      throw error;
    },
  });
  const bounds = { ...LOCAL_SERVING.bounds, requestMilliseconds: 60_000, pollMilliseconds: 100 };
  api = await serveReader(graph.reader, { bounds }, changes);
  clients = LIVE_CLIENTS.map(([, connect]) => connect(api.address));
}, 120_000);
beforeEach(() => dropNews(graph.connection));
afterAll(async () => {
  for (const client of clients) client.close();
  await api.close();
  await reading.stop();
  await elsewhere.close();
  await graph.connection.close();
});

async function told(name: string, variables: Record<string, unknown> = {}): Promise<Told[]> {
  const both = clients.map((client) => client.subscribe({ query: readOperation(name), variables }));
  // From when the graph is looked at for them, what comes in is told.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return both;
}

async function handIn(numbers: readonly number[], clientKey: string): Promise<string> {
  const { body } = await api.ask({
    query: readOperation('ingest'),
    variables: { articles: numbers.map(textsOf), clientKey },
  });
  expect(body?.errors).toBeUndefined();
  return (body?.data as { readonly ingest: { readonly id: string } }).ingest.id;
}

const answersOf = ({ answers }: Told, field: string): unknown[] =>
  answers.map(({ data, errors }) => errors ?? data?.[field]);

describe('two clients, one of each protocol', () => {
  it('hear of one ingest: each article, each contradiction, and how far it is', async () => {
    const articles = await told('articles-heard');
    const contradictions = await told('contradictions-heard', { kinds: ['QUANTITY'] });
    const others = await told('contradictions-heard', { kinds: ['CAUSE'] });
    const job = await handIn([1, 9, 17], 'one');
    const progress = clients.map((client) =>
      client.subscribe({ query: readOperation('ingest-progress'), variables: { job } }),
    );
    for (const each of progress) expect(await each.ended).toBeNull();
    await until(() => articles.every(({ answers }) => answers.length === 3));
    const { body } = await api.ask({ query: '{ contradictions { nodes { id } } }' });
    const { nodes } = (body?.data as { contradictions: { nodes: { id: string }[] } })
      .contradictions;
    expect(nodes.length).toBeGreaterThan(0);
    await until(() => contradictions.every(({ answers }) => answers.length === nodes.length));
    for (const each of articles) {
      expect(answersOf(each, 'articleIngested')).toMatchObject(
        [1, 9, 17].map((number) => ({
          key: textsOf(number).id,
          story: { id: expect.any(String) },
        })),
      );
    }
    for (const each of contradictions) {
      const heard = answersOf(each, 'contradictionFound') as { readonly id: string }[];
      expect(heard.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
      expect(heard[0]).toMatchObject({ kind: 'QUANTITY', sides: [{ claim: {} }, { claim: {} }] });
    }
    for (const each of progress) {
      expect(answersOf(each, 'ingestProgress').at(-1)).toMatchObject({ state: 'DONE', done: 3 });
    }
    expect(others.map(({ answers }) => answers)).toEqual([[], []]);
    for (const each of [...articles, ...contradictions, ...others]) each.stop();
  });

  it('hear of what another process reads into the graph, and not twice of what stands', async () => {
    const first = [1, 9].map((number) => aReading(number));
    await writeReadings(graph.writer, first);
    const articles = await told('articles-heard');
    const contradictions = await told('contradictions-heard');
    const writer = createGraphWriter({ connection: elsewhere, nonce: graph.nonce });
    await writeReadings(writer, first);
    await writeReadings(writer, [aReading(17)]);
    await until(() => [...articles, ...contradictions].every(({ answers }) => answers.length > 0));
    expect(articles.map(({ answers }) => answers.length)).toEqual([1, 1]);
    expect(articles.map((each) => answersOf(each, 'articleIngested').at(-1))).toMatchObject([
      { key: textsOf(17).id },
      { key: textsOf(17).id },
    ]);
    for (const each of [...articles, ...contradictions]) each.stop();
  });

  it('hear of a story by the id that it had, also when it grows and gets another', async () => {
    const byId = [1, 9, 17, 25]
      .map((number) => aReading(number))
      .toSorted((one, other) => (one.article.id < other.article.id ? 1 : -1));
    const last = byId.pop();
    await writeReadings(graph.writer, byId);
    const { body } = await api.ask({ query: '{ stories { nodes { id } } }' });
    const [story] = (body?.data as { stories: { nodes: { id: string }[] } }).stories.nodes;
    const heard = await told('contradictions-heard', { story: story?.id });
    const others = await told('contradictions-heard', { story: 'another' });
    await writeReadings(graph.writer, last === undefined ? [] : [last]);
    await until(() => heard.every(({ answers }) => answers.length > 0));
    const now = await api.ask({ query: '{ stories { nodes { id } } }' });
    expect(now.text).not.toContain(story?.id);
    expect(others.map(({ answers }) => answers)).toEqual([[], []]);
    for (const each of [...heard, ...others]) each.stop();
  });
});
