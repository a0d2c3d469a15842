import { gzipSync } from 'node:zlib';

import { afterEach, describe, expect, it } from '@jest/globals';

import { createApiKey, readApiKeys } from '../../../src/api/access/api-keys.ts';
import { type Changes } from '../../../src/domain/changes.ts';
import { type GivenArticle } from '../../../src/domain/ingest-order.ts';
import { LIMITS } from '../../../src/domain/limits.ts';
import { codeOf, type HttpAnswer, type HttpApi, serveReader } from '../../support/http-api.ts';
import { recordedReader } from '../../support/recorded-reader.ts';

const roles = ['reader', 'reviewer', 'ingester', 'admin'];
const keyOf = new Map(roles.map((role) => [role, createApiKey(role, [role])]));
const keys = readApiKeys([...keyOf.values()].map(({ line }) => line).join('\n'));
const JOB = { __typename: 'IngestJob', id: 'job', received: 1, done: 0, unchanged: 0, failed: 0 };
const INGEST =
  'mutation Hand($input: IngestInput!) { ingest(input: $input, clientKey: "a") { id } }';

interface Scene {
  readonly api: HttpApi;
  readonly kept: (readonly GivenArticle[])[];
}

const opened: HttpApi[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((api) => api.close()));
});

async function scene(ingestBytes = 3_000_000): Promise<Scene> {
  const kept: Scene['kept'] = [];
  const none = (): Promise<never> => Promise.reject(new Error('not this change'));
  const changes: Changes = {
    reviewRelation: none,
    reviewIdentity: none,
    deleteArticle: none,
    ingest: ({ input }) => {
      kept.push(input);
      return Promise.resolve('job');
    },
  };
  const serving = { keys, ingestBytes, saved: new Map([['hand-in', INGEST]]) };
  const api = await serveReader(recordedReader({ job: [JOB] }), serving, changes);
  opened.push(api);
  return { api, kept };
}

const text = (bytes: number): string => 'The dam holds. '.repeat(Math.ceil(bytes / 15));
const handing = (bytes: number): Readonly<Record<string, unknown>> => ({
  query: INGEST,
  variables: { input: { articles: [{ id: 'a', text: text(bytes) }] } },
});
const as = (role: string) => ({ authorization: `Bearer ${keyOf.get(role)?.key ?? ''}` });

function refusal({ status, ...rest }: HttpAnswer): unknown {
  return [status, codeOf({ status, ...rest })];
}

describe('a long article', () => {
  it.each(['ingester', 'admin'])('is taken from an %s, whole', async (role) => {
    const { api, kept } = await scene();
    const answered = await api.ask(handing(900_000), as(role));
    expect(answered.body).toMatchObject({ data: { ingest: { id: 'job' } } });
    expect(kept[0]?.[0]?.text).toBe(text(900_000));
  });

  it('is taken by the name of a saved operation, and packed', async () => {
    const { api, kept } = await scene();
    const { variables } = handing(900_000);
    const answered = await api.ask({ documentId: 'hand-in', variables }, as('ingester'));
    expect(answered.status).toBe(200);
    const packed = await api.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip', ...as('admin') },
      body: new Uint8Array(gzipSync(JSON.stringify(handing(900_000)))),
    });
    expect([packed.status, kept.length]).toEqual([200, 2]);
  });

  it.each(['reader', 'reviewer'])('is not read from a %s', async (role) => {
    const { api, kept } = await scene();
    const answered = await api.ask(handing(900_000), as(role));
    expect(refusal(answered)).toEqual([413, 'REQUEST_TOO_LARGE']);
    expect(answered.text).toContain(`more than ${LIMITS.requestBytes} bytes`);
    expect(kept).toEqual([]);
  });

  it('has an end too, which is a setting', async () => {
    const { api, kept } = await scene(500_000);
    const answered = await api.ask(handing(500_000), as('admin'));
    expect(refusal(answered)).toEqual([413, 'REQUEST_TOO_LARGE']);
    expect(answered.text).toContain('more than 500000 bytes');
    expect(kept).toEqual([]);
  });
});

describe('a long body that is another thing', () => {
  const rest = { variables: { input: { articles: [{ text: text(400_000) }] } } };
  const inline = text(400_000);
  it.each([
    ['a question', { query: 'query Q($input: Int) { stats { articles } }', ...rest }],
    [
      'another change',
      {
        query: 'mutation M($input: Int) { deleteArticle(key: "a", clientKey: "b") { key } }',
        ...rest,
      },
    ],
    [
      'another change beside',
      {
        query: `${INGEST.slice(0, -2)} deleteArticle(key: "a", clientKey: "b") { key } }`,
        ...rest,
      },
    ],
    [
      'another change in a fragment',
      {
        query: `${INGEST.replace('{ ingest', '{ ...F ingest')} fragment F on Mutation { deleteArticle(key: "a", clientKey: "b") { key } }`,
        ...rest,
      },
    ],
    [
      'another operation of the same document',
      { query: `${INGEST} query Q { stats { articles } }`, operationName: 'Q', ...rest },
    ],
    ['no clear operation', { query: `${INGEST} query Q { stats { articles } }`, ...rest }],
    ['a long text of the operation', { query: INGEST.replace('"a"', `"${inline}"`) }],
    ['no GraphQL', { query: '{', ...rest }],
    ['no operation', rest],
    ['a list', [{ query: INGEST, ...rest }]],
  ])('%s is refused, from whoever may hand in', async (_what, body) => {
    // prettier-ignore
    const { api, kept } = await scene();
    expect(refusal(await api.ask(body, as('admin')))).toEqual([413, 'REQUEST_TOO_LARGE']);
    expect(kept).toEqual([]);
  });

  it.each(['/graphql/stream', '/mcp'])('at %s is refused', async (path) => {
    const { api } = await scene();
    const { status } = await api.send(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream, application/json',
        ...as('admin'),
      },
      body: JSON.stringify(handing(400_000)),
    });
    expect(status).toBe(413);
  });
});
