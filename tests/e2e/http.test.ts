import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Api, createApi } from '../../src/api/server.ts';
import { LIMITS } from '../../src/domain/limits.ts';
import { createGraphReader } from '../../src/store/graph-reader.ts';
import { fillGraph } from '../support/fill-graph.ts';
import { openTestGraph, type TestGraph } from '../support/open-test-graph.ts';
import { OPERATION_VARIABLES, readOperation } from '../support/saved-operations.ts';

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: { readonly data?: unknown; readonly errors?: readonly { extensions: unknown }[] };
}

let graph: TestGraph;
let api: Api;
let address: string;
beforeAll(async () => {
  graph = await openTestGraph();
  await fillGraph(graph.database, 5);
  api = await createApi({ reader: createGraphReader(graph.connection) });
  address = await api.listen(0);
}, 120_000);
afterAll(async () => {
  await api.close();
  await graph.connection.close();
});

const JSON_HEADERS = { 'content-type': 'application/json' };

async function send(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(new URL(path, address), init);
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Answer['body'] };
}

function post(body: unknown): Promise<Answer> {
  return send('/graphql', { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) });
}

describe('over HTTP', () => {
  it.each([
    ['conflicts'],
    ['figures'],
    ['differences'],
    ['source-chains'],
    ['confirmation'],
    ['roles'],
    ['places'],
    ['timing'],
  ])('%s is answered by one request with one statement', async (name) => {
    graph.takeStatements();
    const { status, body } = await post({
      query: readOperation(name),
      variables: OPERATION_VARIABLES[name],
    });
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
    expect(graph.takeStatements()).toHaveLength(1);
  });

  it('only the loopback address listens', () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
  });

  it('health is told', async () => {
    expect(await send('/healthz', {})).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('the schema can be asked for', async () => {
    const { body } = await post({ query: '{ __schema { queryType { name } } }' });
    expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('a bad request', () => {
  const query = '{ stats { articles } }';
  it.each<[string, string, RequestInit, number, string]>([
    [
      'broken JSON',
      '/graphql',
      { method: 'POST', headers: JSON_HEADERS, body: '{"query":' },
      400,
      'BAD_REQUEST',
    ],
    [
      'no query',
      '/graphql',
      { method: 'POST', headers: JSON_HEADERS, body: '{}' },
      400,
      'BAD_REQUEST',
    ],
    [
      'a batch',
      '/graphql',
      { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify([{ query }]) },
      400,
      'BAD_REQUEST',
    ],
    [
      'a body too large',
      '/graphql',
      {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify({ query, variables: { x: 'x'.repeat(300_000) } }),
      },
      413,
      'REQUEST_TOO_LARGE',
    ],
    [
      'a body too large once inflated',
      '/graphql',
      {
        method: 'POST',
        headers: { ...JSON_HEADERS, 'content-encoding': 'gzip' },
        body: new Uint8Array(gzipSync(Buffer.alloc(LIMITS.ingestBytes + 1, 32))),
      },
      413,
      'REQUEST_TOO_LARGE',
    ],
    [
      'an unknown charset',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-7' },
        body: '{}',
      },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a form of another site',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'query={stats{articles}}',
      },
      400,
      'BAD_REQUEST',
    ],
    ['a plain link', `/graphql?query=${encodeURIComponent(query)}`, {}, 400, 'BAD_REQUEST'],
    ['another path', '/elsewhere', {}, 404, 'NOT_FOUND'],
    [
      'an unknown field',
      '/graphql',
      { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify({ query: '{ nothing }' }) },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a syntax error',
      '/graphql',
      { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify({ query: '{' }) },
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'too many tokens',
      '/graphql',
      {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify({ query: `{ ${'__typename '.repeat(3000)} }` }),
      },
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'pages too large',
      '/graphql',
      {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify({
          query:
            '{ stories(first: 100) { nodes { claims(first: 100) { nodes { assertions(first: 100) { nodes { id } } } } } } }',
        }),
      },
      400,
      'QUERY_TOO_LARGE',
    ],
    [
      'a page size of 0',
      '/graphql',
      {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify({ query: '{ claims(first: 0) { nodes { id } } }' }),
      },
      200,
      'BAD_USER_INPUT',
    ],
    [
      'a cursor of nobody',
      '/graphql',
      {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify({ query: '{ claims(after: "x") { nodes { id } } }' }),
      },
      200,
      'BAD_USER_INPUT',
    ],
  ])('%s is told by its code, as JSON, without the inside', async (...request) => {
    const [, path, init, status, code] = request;
    const answer = await send(path, init);
    expect({ status: answer.status, code: answer.body.errors?.[0]?.extensions }).toEqual({
      status,
      code: { code },
    });
    expect(answer.text).not.toMatch(/\n +at |\\n +at |node_modules|\/src\/|stack|bolt/);
  });

  it('leaves the server able to answer', async () => {
    expect((await post({ query })).body).toMatchObject({ data: { stats: { articles: 5 } } });
  });
});

describe('a value from outside', () => {
  it.each([
    ["'}) DETACH DELETE n //"],
    ['`) MATCH (n) DETACH DELETE n //'],
    ['\\u0060\u0000"'],
    ['*:* AND statement:[* TO *]'],
    ['a'.repeat(10_000)],
  ])('number %# stays a value', async (value) => {
    const { body } = await post({
      query:
        'query Q($v: String!, $id: ID!) { claims(filter: { text: $v, entity: $id, topics: [$v] }) { totalCount } node(id: $id) { id } article(key: $v) { id } outlets(filter: { name: $v }) { totalCount } }',
      variables: { v: value, id: value },
    });
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({
      claims: { totalCount: 0 },
      node: null,
      article: null,
      outlets: { totalCount: 0 },
    });
    expect((await post({ query: '{ stats { articles claims } }' })).body.data).toEqual({
      stats: { articles: 5, claims: 15 },
    });
  });
});
