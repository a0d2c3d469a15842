import { afterEach, describe, expect, it } from '@jest/globals';

import { type AnswerReader } from '../../../src/api/answer-reader.ts';
import { createApiKey, readApiKeys } from '../../../src/api/access/api-keys.ts';
import { type Serving } from '../../../src/api/serving.ts';
import { type GraphRow } from '../../../src/domain/graph-store.ts';
import { EXPORT_FORMATS } from '../../../src/export/formats.ts';
import { codeOf, type HttpApi, serveReader } from '../../support/http-api.ts';
import { recordedReader } from '../../support/recorded-reader.ts';
import { until } from '../../support/until.ts';

const ROWS: readonly GraphRow[] = [
  { type: 'Article', id: 'a', key: '1', title: 'The bridge is closed' },
  { type: 'Claim', id: 'c', statement: 'The bridge is closed' },
  { type: 'ASSERTS', id: 'e', from: 'a', to: 'c' },
];

async function* given(): AsyncGenerator<GraphRow> {
  for (const row of ROWS) yield await Promise.resolve(row);
}

/** A graph without an end, that counts what was read of it. */
function endless(): { readonly rows: AnswerReader['nodesThenEdges']; readonly seen: () => State } {
  const state: State = { read: 0, isOver: false };
  return {
    seen: () => state,
    rows: async function* () {
      try {
        for (;;) {
          state.read += 1;
          yield await Promise.resolve({ type: 'Claim', id: `${state.read}`, statement: 'x'.repeat(1_000) }); // prettier-ignore
        }
      } finally {
        state.isOver = true;
      }
    },
  };
}
interface State {
  read: number;
  isOver: boolean;
}

const opened: HttpApi[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((api) => api.close()));
});

async function serve(
  rows: AnswerReader['nodesThenEdges'],
  serving: Partial<Serving> = {},
): Promise<HttpApi> {
  const api = await serveReader({ ...recordedReader({}), ...(rows && { nodesThenEdges: rows }) }, serving); // prettier-ignore
  opened.push(api);
  return api;
}

describe('an export over HTTP', () => {
  it.each([...EXPORT_FORMATS])('%s comes whole, as a file of its kind', async (name, format) => {
    const api = await serve(given);
    const { status, headers, text } = await api.send(`/export/${name}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(format.mediaType);
    expect(headers.get('content-disposition')).toContain(
      `counterclaim-${name}.${format.extension}"`,
    );
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(text).toContain(name.endsWith('edges') ? 'e' : 'The bridge is closed');
  });

  it('is no longer read when its client has gone', async () => {
    const { rows, seen } = endless();
    const api = await serve(rows);
    const controller = new AbortController();
    const { origin } = new URL(api.address);
    const response = await fetch(`${origin}/export/gexf`, { signal: controller.signal });
    await response.body?.getReader().read();
    expect(seen().isOver).toBe(false);
    controller.abort();
    await until(() => Promise.resolve(seen().isOver));
  });

  it('waits for a client that takes it slowly', async () => {
    const { rows, seen } = endless();
    const api = await serve(rows);
    const controller = new AbortController();
    const { origin } = new URL(api.address);
    const headers = { 'accept-encoding': 'identity' };
    await fetch(`${origin}/export/csv-nodes`, { signal: controller.signal, headers });
    await until(async () => {
      const before = seen().read;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return seen().read === before;
    });
    expect(seen().read).toBeLessThan(100_000);
    controller.abort();
  });

  it.each([
    ['/export/nothing', {}, 404, 'NOT_FOUND'],
    ['/export/', {}, 404, 'NOT_FOUND'],
    ['/export/gexf', { method: 'POST' }, 405, 'BAD_REQUEST'],
  ])('%s %j is refused', async (path, init, status, code) => {
    const answer = await (await serve(given)).send(path, init);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });

  it('is for those who are known, where callers have keys', async () => {
    const { key, line } = createApiKey('ada', ['reader']);
    const api = await serve(given, { keys: readApiKeys(line) });
    expect((await api.send('/export/gexf')).status).toBe(401);
    const headers = { authorization: `Bearer ${key}` };
    expect((await api.send('/export/gexf', { headers })).status).toBe(200);
  });

  it('is refused when others are being sent', async () => {
    const { rows } = endless();
    const api = await serve(rows);
    const controller = new AbortController();
    const { origin } = new URL(api.address);
    const two = [1, 2].map(() => fetch(`${origin}/export/gexf`, { signal: controller.signal }));
    await Promise.all(two);
    const refused = await api.send('/export/gexf');
    expect([refused.status, codeOf(refused)]).toEqual([503, 'OVERLOADED']);
    controller.abort();
  });
});
