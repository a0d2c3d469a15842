import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { type AnswerReader } from '../../../src/api/answer-reader.ts';
import { createApiKey, readApiKeys } from '../../../src/api/access/api-keys.ts';
import { LOCAL_SERVING, type Serving } from '../../../src/api/serving.ts';
import { CounterclaimError } from '../../../src/domain/errors.ts';
import { codeOf, type HttpApi, serveReader } from '../../support/http-api.ts';
import { recordedReader } from '../../support/recorded-reader.ts';
import { operationNames, readOperation } from '../../support/saved-operations.ts';
import { until } from '../../support/until.ts';

const QUERY = '{ claims { totalCount nodes { id statement } } }';
const claims = [...Array(20).keys()].map((n) => ({
  __typename: 'Claim',
  id: `claim-${n}`,
  statement: `Claim ${n}: soldiers are on their way to a front of which nobody has heard`,
  topics: [],
}));
const reader = (): AnswerReader => recordedReader({ claims });
/** A graph that never says anything. */
const silentReader: AnswerReader = {
  nodes: () => new Promise(() => undefined),
  list: () => new Promise(() => undefined),
  related: () => new Promise(() => undefined),
};

const opened: HttpApi[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((api) => api.close()));
});

async function serve(from: AnswerReader, serving: Partial<Serving> = {}): Promise<HttpApi> {
  const api = await serveReader(from, serving);
  opened.push(api);
  return api;
}

const saved = new Map(operationNames().map((name) => [name, readOperation(name)]));
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const GET = { headers: { 'apollo-require-preflight': '1' } };

describe('a saved operation', () => {
  const text =
    '# All claims.\nquery Some($first: Int = 2) { claims(first: $first) { totalCount } }\n';
  const own = new Map([['some', text]]);
  const answer = { data: { claims: { totalCount: 20 } } };
  const hash = hashOf(text);
  it.each([
    ['its name', { documentId: 'some' }],
    ['its hash', { documentId: `sha256:${hash}` }],
    ['its bare hash', { documentId: hash }],
    [
      'a hash as Apollo’s clients send it',
      { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    ],
    ['its text', { query: text }],
  ])('is asked by %s, also where nothing else is answered', async (_what, asked) => {
    for (const onlySaved of [false, true]) {
      const api = await serve(reader(), { saved: own, onlySaved });
      expect((await api.ask({ ...asked, variables: { first: 3 } })).body).toMatchObject(answer);
      const search = new URLSearchParams();
      for (const [name, value] of Object.entries(asked)) {
        search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
      }
      expect((await api.send(`/graphql?${search.toString()}`, GET)).body).toMatchObject(answer);
    }
  });

  it('is all that is answered where it is so set', async () => {
    const api = await serve(reader(), { saved: own, onlySaved: true });
    const refused = await api.ask({ query: QUERY });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'ONLY_SAVED_OPERATIONS']);
    const unknown = await api.ask({ documentId: 'other' });
    expect([unknown.status, codeOf(unknown)]).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
    const search = new URLSearchParams({ query: QUERY });
    expect((await api.send(`/graphql?${search.toString()}`, GET)).status).toBe(403);
  });

  it('is known for each file of the program', async () => {
    const api = await serve(reader(), { saved, onlySaved: true });
    const answered = await api.ask({ documentId: 'overview' });
    expect(codeOf(answered)).not.toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(saved.size).toBeGreaterThan(30);
  });
});

describe('an answer', () => {
  const url = `/graphql?${new URLSearchParams({ query: QUERY }).toString()}`;

  it('has a tag, by which it is not sent again', async () => {
    const api = await serve(reader());
    const first = await api.send(url, GET);
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    const again = await api.send(url, {
      headers: { ...GET.headers, 'if-none-match': `"x", ${tag}` },
    });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    const other = await api.send(url, { headers: { ...GET.headers, 'if-none-match': '"x"' } });
    expect(other.status).toBe(200);
    const posted = (await api.ask({ query: QUERY })).headers;
    expect([posted.get('etag'), posted.get('cache-control')]).toEqual([null, 'no-store']);
  });

  it.each([
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['gzip;q=0', undefined],
    ['identity', undefined],
    ['', undefined],
  ])('to a client that takes %j comes as %s', async (accepted, encoding) => {
    const api = await serve(reader());
    const { headers, bytes } = await raw(api, { 'accept-encoding': accepted }, { query: QUERY });
    expect(headers['content-encoding']).toBe(encoding);
    const unpacked =
      encoding === 'br'
        ? brotliDecompressSync(bytes)
        : encoding === 'gzip'
          ? gunzipSync(bytes)
          : bytes;
    expect(JSON.parse(unpacked.toString())).toMatchObject({ data: { claims: { totalCount: 20 } } });
    expect(headers['vary']).toContain('Accept-Encoding');
  });

  it('tells what it cost', async () => {
    const api = await serve(reader());
    const { body } = await api.ask({ query: '{ claims(first: 5) { nodes { id } } }' });
    expect(body?.extensions).toEqual({ cost: { depth: 3, nodes: 5 } });
    const refused = await api.ask({
      query:
        '{ stories(first: 100) { nodes { claims(first: 100) { nodes { assertions(first: 100) { totalCount } } } } } }',
    });
    expect(refused.body?.extensions).toEqual({ cost: { depth: 6, nodes: 1_010_100 } });
    expect(refused.body?.errors?.[0]?.message).toBe(
      'the pages of the operation add up to 1010100 things; 50000 are allowed. The costliest field is stories.nodes.claims.nodes.assertions with 1000000: ask for fewer there',
    );
  });
});

/** A request with headers that `fetch` does not let one choose. */
function raw(
  api: HttpApi,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      api.address,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(pieces),
          });
        });
      },
    );
    request.on('error', reject);
    request.end(JSON.stringify(body));
  });
}

describe('a page of another site', () => {
  const origins = ['https://notebooks.example'];
  it.each([
    ['https://notebooks.example', 200],
    ['https://notebooks.example:444', 403],
    ['http://notebooks.example', 403],
    ['https://evil.example', 403],
    ['null', 403],
  ])('at %s is answered with %d', async (origin, status) => {
    const api = await serve(reader(), { origins });
    const answered = await api.ask({ query: QUERY }, { origin });
    expect(answered.status).toBe(status);
    expect(answered.headers.get('access-control-allow-origin')).toBe(
      status === 200 ? origin : null,
    );
  });

  it('is told what it may send, if it may', async () => {
    const api = await serve(reader(), { origins });
    const ask = (origin: string) =>
      api.send('/graphql', { method: 'OPTIONS', headers: { origin } });
    const allowed = await ask('https://notebooks.example');
    expect([allowed.status, allowed.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, POST',
    ]);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
    expect((await ask('https://evil.example')).status).toBe(403);
  });

  it('can read why it is refused, if it may ask', async () => {
    const api = await serve(reader(), { origins });
    const refused = await api.ask({ query: '{' }, { origin: origins[0] ?? '' });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
      400,
      origins[0],
    ]);
  });

  it('of this endpoint may ask', async () => {
    const api = await serve(reader());
    const { status } = await api.ask({ query: QUERY }, { origin: new URL(api.address).origin });
    expect(status).toBe(200);
  });

  it.each([
    ['127.0.0.1:4000', 200],
    ['localhost', 200],
    ['[::1]:4000', 200],
    ['evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost.evil.example:4000', 403],
  ])('that calls this endpoint %s gets %d', async (host, status) => {
    const api = await serve(reader());
    expect((await raw(api, { host }, { query: QUERY })).status).toBe(status);
  });
});

describe('introspection', () => {
  const query = '{ __schema { queryType { name } } }';
  it('is a setting', async () => {
    const shown = await serve(reader());
    expect((await shown.ask({ query })).status).toBe(200);
    const hidden = await serve(reader(), { introspection: false });
    expect((await hidden.ask({ query })).status).toBe(400);
    const nearly = await hidden.ask({ query: '{ claim { totalCount } }' });
    expect(nearly.text).not.toMatch(/did you mean/i);
  });
});

const HALF_A_BODY =
  'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{"query":';

describe('time', () => {
  const bounds = { ...LOCAL_SERVING.bounds, requestMilliseconds: 300 };

  it('ends a request whose graph says nothing', async () => {
    const api = await serve(silentReader, { bounds });
    const began = performance.now();
    const answered = await api.ask({ query: QUERY });
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(codeOf(answered)).toBe('TIMEOUT');
  });

  it('ends a request whose body does not come', async () => {
    const api = await serve(reader(), { bounds });
    const answer = await half(api, HALF_A_BODY);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"TIMEOUT"');
  });

  it('ends a request whose head does not come', async () => {
    const api = await serve(reader(), { bounds });
    expect(await half(api, 'POST /graphql HTTP/1.1\r\nhost: loc')).toMatch(/^HTTP\/1\.1 408 /);
  });
});

/** Sends half a request and gives what comes until the other side ends it. */
function half(api: HttpApi, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(api.address).port), '127.0.0.1', () =>
      socket.write(text),
    );
    let got = '';
    socket.on('data', (piece) => (got += piece.toString()));
    socket.on('close', () => {
      resolve(got);
    });
  });
}

describe('a client that goes away', () => {
  it('ends what is read for it', async () => {
    const signals: AbortSignal[] = [];
    const api = await serve({
      ...silentReader,
      list: ({ signal }) => {
        if (signal) signals.push(signal);
        return new Promise(() => undefined);
      },
    });
    const controller = new AbortController();
    const asked = api.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
      signal: controller.signal,
    });
    await until(() => signals.length === 1);
    expect(signals[0]?.aborted).toBe(false);
    controller.abort();
    await expect(asked).rejects.toThrow();
    await until(() => signals[0]?.aborted === true);
  });

  it('half way through its body leaves nothing behind', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write: (piece: Buffer, _encoding, done) => {
        lines.push(piece.toString());
        done();
      },
    });
    const api = await serve(reader(), { log: pino({ level: 'info' }, stream) });
    const socket = connect(Number(new URL(api.address).port), '127.0.0.1', () => {
      socket.write(HALF_A_BODY, () => setTimeout(() => socket.destroy(), 50));
    });
    await until(() => lines.length === 1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 30, status: 499, hasGone: true });
    expect((await api.ask({ query: QUERY })).status).toBe(200);
    expect((await api.send('/metrics')).text).toMatch(/request_seconds_count\{status="499"/);
  });
});

describe('more than can be answered', () => {
  it('waits or is refused at once, and all is well again afterwards', async () => {
    const goOn: (() => void)[] = [];
    const api = await serve(
      {
        ...reader(),
        list: () =>
          new Promise((resolve) =>
            goOn.push(() => {
              resolve({ totalCount: 0, rows: [], hasNextPage: false });
            }),
          ),
      },
      { bounds: { ...LOCAL_SERVING.bounds, running: 2, waiting: 3, waitMilliseconds: 10_000 } },
    );
    const asked = [...Array(5).keys()].map(() => api.ask({ query: QUERY }));
    await until(() => goOn.length === 2);
    await until(async () => (await api.send('/metrics')).text.includes('requests_waiting 3'));
    const began = performance.now();
    const refused = await Promise.all([...Array(10).keys()].map(() => api.ask({ query: QUERY })));
    expect(
      new Set(
        refused.map((each) => [each.status, codeOf(each), each.headers.get('retry-after')].join()),
      ),
    ).toEqual(new Set(['503,OVERLOADED,1']));
    expect(performance.now() - began).toBeLessThan(1_000);
    const all = Promise.all(asked).then((answers) => answers.map(({ status }) => status));
    const letGo = setInterval(() => {
      for (const each of goOn.splice(0)) each();
    }, 5);
    expect(await all).toEqual([200, 200, 200, 200, 200]);
    clearInterval(letGo);
  });

  it('does not wait for ever', async () => {
    const api = await serve(silentReader, {
      bounds: {
        requestMilliseconds: 1_000,
        running: 1,
        waiting: 5,
        waitMilliseconds: 100,
        pollMilliseconds: 1_000,
      },
    });
    const first = api.ask({ query: QUERY });
    const second = await api.ask({ query: QUERY });
    expect(codeOf(second)).toBe('OVERLOADED');
    await first;
  });
});

describe('a caller’s rate', () => {
  const ada = createApiKey('ada', ['reader']);
  const bob = createApiKey('bob', ['reader']);
  const keys = readApiKeys(`${ada.line}\n${bob.line}`);
  const as = ({ key }: { readonly key: string }) => ({ authorization: `Bearer ${key}` });
  const large = {
    query: '{ claims(first: 100) { nodes { assertions(first: 20) { totalCount } } } }',
  };

  it('is counted by what is asked, for each caller alone', async () => {
    const api = await serve(reader(), { keys, ratePoints: 50 });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await api.ask(large, as(ada))).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await api.ask({ query: QUERY }, as(ada));
    expect([refused.status, codeOf(refused)]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await api.ask({ query: QUERY }, as(bob))).status).toBe(200);
  });

  it('has an end for wrong keys too', async () => {
    const api = await serve(reader(), { keys });
    const statuses = new Set<number>();
    for (let n = 0; n < 30; n += 1) {
      statuses.add((await api.ask({ query: QUERY }, { authorization: `Bearer cck_${n}` })).status);
    }
    expect([...statuses]).toEqual([401, 429]);
    expect((await api.ask({ query: QUERY }, as(ada))).status).toBe(200);
  });
});

describe('who runs it', () => {
  it('sees whether it lives, and whether it is ready', async () => {
    const api = await serve(reader());
    expect((await api.send('/healthz')).body).toEqual({ status: 'ok' });
    expect((await api.send('/readyz')).body).toEqual({ status: 'ready' });
    const lost = await serve({
      ...silentReader,
      nodes: () => Promise.reject(new CounterclaimError('DATABASE_UNREACHABLE', 'gone')),
    });
    expect((await lost.send('/healthz')).status).toBe(200);
    expect((await lost.send('/readyz')).status).toBe(503);
  });

  it('sees what is counted', async () => {
    const api = await serve(reader(), { saved: new Map([['some', QUERY]]) });
    await api.ask({ documentId: 'some' });
    await api.ask({ query: '{ nothing }' });
    const { headers, text } = await api.send('/metrics');
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toMatch(/counterclaim_request_seconds_count\{status="200",operation="some"\} 1\n/);
    expect(text).toMatch(
      /counterclaim_request_seconds_count\{status="400",operation="other"\} 1\n/,
    );
    expect(text).toContain('counterclaim_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1\n');
    expect(text).toContain('process_cpu_seconds_total');
  });

  it('reads a line about each request, without what could be a secret', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write: (piece: Buffer, _encoding, done) => {
        lines.push(piece.toString());
        done();
      },
    });
    const ada = createApiKey('ada', ['reader']);
    const api = await serve(
      {
        ...reader(),
        list: () => Promise.reject(new Error('bolt://neo4j:canary-password@10.0.0.1:7687 refused')),
      },
      { keys: readApiKeys(ada.line), log: pino({ level: 'info', base: null }, stream) },
    );
    const headers = { authorization: `Bearer ${ada.key}`, cookie: 'canary-cookie' };
    const query =
      'query Own($v: String!) { claims(filter: { text: $v }) { totalCount } stats { articles } }';
    await api.ask({ query, variables: { v: 'canary-variable' } }, headers);
    await api.ask({ query: '{ claims(filter: { text: "canary-text" }) { nothing } }' }, headers);
    await api.ask({ query }, { authorization: 'Bearer canary-key' });
    await until(() => lines.length === 3);
    const read = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(read[0]).toMatchObject({
      level: 50,
      caller: 'ada',
      operation: 'Own',
      status: 200,
      method: 'POST',
    });
    expect(read[0]?.['codes']).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(read[0]?.['causes'])).toContain('bolt://10.0.0.1:7687 refused');
    expect(read[1]).toMatchObject({ level: 40, status: 400 });
    expect(read[2]).toMatchObject({
      level: 40,
      status: 401,
      caller: null,
      codes: ['UNAUTHENTICATED'],
    });
    expect(lines.join('')).not.toMatch(/canary/);
    expect(lines.join('')).not.toContain(ada.key);
  });
});

describe('an endpoint that stops', () => {
  it('first says so, answers what has begun and what still comes, then is gone', async () => {
    const goOn: (() => void)[] = [];
    const slow: AnswerReader = {
      ...reader(),
      list: async (request) => {
        await new Promise<void>((resolve) => goOn.push(resolve));
        return reader().list(request);
      },
    };
    const api = await serveReader(slow, { drainMilliseconds: 300 });
    const begun = api.ask({ query: QUERY });
    await until(() => goOn.length === 1);
    const closing = api.close();
    const { status } = await api.send('/readyz');
    expect([status, (await api.send('/healthz')).status]).toEqual([503, 200]);
    const late = api.ask({ query: QUERY });
    await until(() => goOn.length === 2);
    await new Promise((resolve) => setTimeout(resolve, 400));
    for (const each of goOn) each();
    expect([(await begun).status, (await late).status]).toEqual([200, 200]);
    await closing;
    await expect(api.send('/healthz')).rejects.toThrow();
  });

  it('loses no request of clients that mind what it says', async () => {
    const answered: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const api = await serveReader(reader(), { drainMilliseconds: 1_000 });
      const clients = [...Array(8).keys()].map(async () => {
        while ((await api.send('/readyz')).status === 200) {
          answered.push((await api.ask({ query: QUERY })).status);
        }
      });
      await until(() => answered.length > 40 * (round + 1));
      await api.close();
      await Promise.all(clients);
    }
    expect(answered.length).toBeGreaterThan(100);
    expect(new Set(answered)).toEqual(new Set([200]));
  });
});
