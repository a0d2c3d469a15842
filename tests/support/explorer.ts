import { type Browser, type Page } from 'playwright-core';

import { type Api, createApi } from '../../src/api/server.ts';
import { LOCAL_SERVING, type Serving } from '../../src/api/serving.ts';
import { readSavedOperations } from '../../src/commands/operations.ts';
import { createChanges } from '../../src/ingest/changes/create-changes.ts';
import { type OrderReading, readOrders } from '../../src/ingest/changes/read-orders.ts';
import { buildView } from './build-view.ts';
import { emptyGraph, type TestGraph } from './empty-graph.ts';
import { NO_WORDS } from './no-words.ts';
import { openBrowser, openPage, type WatchedPage } from './open-browser.ts';
import { writtenReader } from './written-reader.ts';

type PageOptions = Parameters<typeof openPage>[2];

/** The explorer over a graph of its own, in a browser: one of each for all tests of a file. */
export interface Explorer {
  readonly graph: TestGraph;
  readonly api: Api;
  readonly origin: string;
  readonly files: ReadonlyMap<string, Buffer>;
  /** The same graph for callers who show a key; its origin. */
  serveTo(keys: Serving['keys']): Promise<string>;
  /** Asks as another client does. */
  ask<Answer>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  withPage<Result>(
    work: (watched: WatchedPage) => Promise<Result>,
    options?: PageOptions,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** A busy machine plans slowly, and these tests are about the page. */
const PATIENCE_MILLISECONDS = 60_000;

/** Serves an empty graph with changes, whose reader knows what generated texts say. */
export async function openExplorer(): Promise<Explorer> {
  const [graph, files, browser] = await Promise.all([emptyGraph(), buildView(), openBrowser()]);
  const reading: { orders?: OrderReading } = {};
  const changes = createChanges({
    writer: graph.writer,
    comparison: () => Promise.resolve(NO_WORDS),
    forgetPage: () => Promise.resolve(),
    onOrder: () => {
      reading.orders?.wake();
    },
  });
  reading.orders = readGenerated(graph);
  const requestMilliseconds = PATIENCE_MILLISECONDS;
  const bounds = { ...LOCAL_SERVING.bounds, requestMilliseconds, pollMilliseconds: 100 };
  const saved = await readSavedOperations();
  const serve = (keys: Serving['keys'] = []): Promise<Api> =>
    createApi({ reader: graph.reader, changes, serving: { view: files, saved, bounds, keys } });
  const api = await serve();
  const others: Api[] = [];
  const origin = new URL(await api.listen(0)).origin;
  return {
    graph,
    api,
    origin,
    files,
    serveTo: async (keys) => {
      const other = await serve(keys);
      others.push(other);
      return new URL(await other.listen(0)).origin;
    },
    ask: (query, variables = {}) => askAt(origin, { query, variables }),
    withPage: (work, options = {}) => withPage(browser, origin, { work, options }),
    close: async () => {
      await browser.close();
      await Promise.all([api, ...others].map((each) => each.close()));
      await reading.orders?.stop();
      await graph.connection.close();
    },
  };
}

/** Goes to another view of the page that is open, as a link of it would. */
export async function goInPage(page: Page, path: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
}

function readGenerated({ reader, writer }: TestGraph): OrderReading {
  return readOrders({
    ...{ reader, writer, articles: writtenReader() },
    tools: {
      web: { get: () => Promise.reject(new Error('no web')), close: () => Promise.resolve() },
      readHtml: () => Promise.reject(new Error('no markup')),
    },
    onFailure: (error) => {
      throw error;
    },
  });
}

async function askAt<Answer>(origin: string, asked: object): Promise<Answer> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

async function withPage<Result>(
  browser: Browser,
  origin: string,
  {
    work,
    options,
  }: {
    readonly work: (watched: WatchedPage) => Promise<Result>;
    readonly options: PageOptions;
  },
): Promise<Result> {
  const watched = await openPage(browser, origin, options);
  watched.page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  try {
    return await work(watched);
  } finally {
    await watched.context.close();
  }
}
