import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type AnswerReader } from '../../src/api/answer-reader.ts';
import { LOCAL_SERVING } from '../../src/api/serving.ts';
import { connectGraph } from '../../src/store/connect.ts';
import { createGraphReader } from '../../src/store/graph-reader.ts';
import { attackCorpus } from '../support/attacks/corpus.ts';
import { fillGraph } from '../support/fill-graph.ts';
import { codeOf, type HttpApi, serveReader } from '../support/http-api.ts';
import { legitimateOperations } from '../support/legitimate-operations.ts';
import { openTestGraph, type TestGraph } from '../support/open-test-graph.ts';
import { silentProxy } from '../support/silent-proxy.ts';
import { readSlowly, slowRunning } from '../support/slow-statement.ts';
import { until } from '../support/until.ts';

const QUERY = '{ claims { totalCount } }';

let graph: TestGraph;
let reader: AnswerReader;
beforeAll(async () => {
  graph = await openTestGraph();
  await fillGraph(graph.database, 8);
  reader = createGraphReader(graph.connection);
}, 120_000);
afterAll(async () => {
  await graph.connection.close();
});

async function serving<Result>(
  from: AnswerReader,
  work: (api: HttpApi) => Promise<Result>,
  requestMilliseconds = 60_000,
): Promise<Result> {
  const api = await serveReader(from, { bounds: { ...LOCAL_SERVING.bounds, requestMilliseconds } });
  try {
    return await work(api);
  } finally {
    await api.close();
  }
}

/** What is held, without what is only not collected yet. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

/** How many things stand in the pages of an answer. */
function thingsIn(value: unknown, name = ''): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) && ['nodes', 'edges'].includes(name) ? value.length : 0;
  return Object.entries(value).reduce((sum, [key, each]) => sum + thingsIn(each, key), own);
}

describe('operations as analysts send them', () => {
  const operations = legitimateOperations();

  it('are none of them refused, and bring no more than their cost says', async () => {
    expect(operations.length).toBeGreaterThanOrEqual(200);
    await serving(reader, async (api) => {
      const refused: unknown[] = [];
      for (const { name, query, variables } of operations) {
        const { status, body, text } = await api.ask({ query, variables });
        if (status !== 200 || body?.errors) refused.push([name, status, text.slice(0, 300)]);
        const { cost } = body?.extensions as { readonly cost: { readonly nodes: number } };
        expect([name, thingsIn(body?.data) <= cost.nodes]).toEqual([name, true]);
      }
      expect(refused).toEqual([]);
    });
  }, 300_000);

  it('are about as fast beside attacks, which leave no memory behind', async () => {
    const attacks = Object.values(attackCorpus()).flat();
    await serving(reader, async (api) => {
      const normal = async (): Promise<number> => {
        const began = performance.now();
        expect((await api.ask({ query: QUERY })).status).toBe(200);
        return performance.now() - began;
      };
      const medianOf = (times: readonly number[]): number =>
        [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
      await normal();
      const alone: number[] = [];
      for (let n = 0; n < 200; n += 1) alone.push(await normal());
      const before = heapInUse();
      const beside: number[] = [];
      const traffic = { goesOn: true };
      const asking = (async () => {
        while (traffic.goesOn) beside.push(await normal());
      })();
      for (const attack of attacks) {
        const { status } = await api.send(attack.path, attack.init);
        expect([attack.name, Math.floor(status / 100)]).toEqual([attack.name, 4]);
      }
      traffic.goesOn = false;
      await asking;
      const grown = (heapInUse() - before) / 1_048_576;
      console.log(
        `${attacks.length} attacks; a question alone ${medianOf(alone).toFixed(2)} ms, beside them ${medianOf(beside).toFixed(2)} ms (median); heap ${grown.toFixed(0)} MB more`,
      );
      expect(medianOf(beside)).toBeLessThan(2 * medianOf(alone) + 5);
      expect(grown).toBeLessThan(64);
    });
  }, 300_000);
});

const slowReaders: readonly (readonly [string, () => AnswerReader])[] = [
  [
    'read step by step',
    () => ({
      nodes: reader.nodes,
      related: reader.related,
      list: async ({ signal }) => {
        await readSlowly(graph.connection, signal);
        return { totalCount: 0, rows: [], hasNextPage: false };
      },
    }),
  ],
  [
    'planned',
    () => ({
      ...reader,
      planned: async (_request, signal) => {
        await readSlowly(graph.connection, signal);
        return null;
      },
    }),
  ],
];

describe.each(slowReaders)('a statement that takes too long, %s,', (_how, slowReader) => {
  it('ends in the database when its client goes away', async () => {
    await serving(slowReader(), async (api) => {
      const controller = new AbortController();
      const asked = api.send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY }),
        signal: controller.signal,
      });
      await until(async () => (await slowRunning(graph.connection)) === 1);
      controller.abort();
      await expect(asked).rejects.toThrow();
      await until(async () => (await slowRunning(graph.connection)) === 0, 5_000);
    });
  });

  it('ends in the database at the deadline of its request', async () => {
    await serving(
      slowReader(),
      async (api) => {
        const answered = await api.ask({ query: QUERY });
        expect(codeOf(answered)).toBe('TIMEOUT');
        await until(async () => (await slowRunning(graph.connection)) === 0, 5_000);
      },
      1_000,
    );
  });
});

describe('a database that falls silent', () => {
  it('hangs no request, and is asked again when it speaks', async () => {
    const { uri, user, password, database } = graph.database;
    const proxy = await silentProxy(Number(new URL(uri).port));
    const behind = await connectGraph({
      uri: `bolt://127.0.0.1:${proxy.port}`,
      user,
      password,
      database,
      limits: { grace: 200 },
    });
    await serving(
      createGraphReader(behind),
      async (api) => {
        expect((await api.ask({ query: QUERY })).body?.errors).toBeUndefined();
        proxy.silence(true);
        const began = performance.now();
        const asked = await Promise.all([...Array(6).keys()].map(() => api.ask({ query: QUERY })));
        expect(performance.now() - began).toBeLessThan(3_000);
        expect(new Set(asked.map(codeOf))).toEqual(new Set(['TIMEOUT']));
        expect((await api.send('/healthz')).status).toBe(200);
        expect((await api.send('/readyz')).status).toBe(503);
        proxy.silence(false);
        await until(async () => (await api.ask({ query: QUERY })).body?.errors === undefined);
        await until(async () => (await api.send('/readyz')).status === 200);
      },
      1_000,
    );
    await behind.close();
    await proxy.close();
  });
});
