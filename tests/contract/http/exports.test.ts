import { afterEach, describe, expect, it } from '@jest/globals';

import { type AnswerReader } from '../../../src/api/answer-reader.ts';
import { createApiKey, readApiKeys } from '../../../src/api/access/api-keys.ts';
import { type Serving } from '../../../src/api/serving.ts';
import { CounterclaimError } from '../../../src/domain/errors.ts';
import { type PartReader, type PartWanted } from '../../../src/domain/graph-part.ts';
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

const asked: PartWanted[] = [];
/** A reader of parts that knows one story, and leaves things out of what is around. */
const part: PartReader['part'] = (wanted) => {
  asked.push(wanted);
  if (wanted.story === 'gone') {
    return Promise.reject(new CounterclaimError('NOT_FOUND', 'the graph has no story "gone"'));
  }
  const omitted = wanted.around.length > 0 ? 7 : 0;
  const rows = { canonicalRows: given, nodesThenEdges: given };
  return Promise.resolve({ ...rows, omittedNodes: omitted, omittedEdges: omitted * 2 });
};

const opened: HttpApi[] = [];
afterEach(async () => {
  asked.splice(0);
  await Promise.all(opened.splice(0).map((api) => api.close()));
});

async function serve(
  rows: AnswerReader['nodesThenEdges'],
  serving: Partial<Serving> = {},
): Promise<HttpApi> {
  const api = await serveReader({ ...recordedReader({}), ...(rows && { nodesThenEdges: rows, part }) }, serving); // prettier-ignore
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

  it('is of the part that its address asks for', async () => {
    const api = await serve(given);
    const path = '/export/csv-edges?story=s&edgeTypes=CITES,OF&edgeTypes=ASSERTS&nodeTypes=Claim';
    const { status, headers } = await api.send(path);
    expect([status, headers.get('counterclaim-omitted-nodes')]).toEqual([200, '0']);
    const narrowed = { story: 's', article: null, around: [], nodeTypes: ['Claim'] };
    expect(asked).toEqual([
      { ...narrowed, hops: 1, first: 100, edgeTypes: ['CITES', 'OF', 'ASSERTS'] },
    ]);
  });

  it('tells what a bound left out', async () => {
    const { headers } = await (await serve(given)).send('/export/dot?around=a&hops=2&first=3');
    expect(headers.get('counterclaim-omitted-nodes')).toBe('7');
    expect(headers.get('counterclaim-omitted-edges')).toBe('14');
    expect(asked[0]).toMatchObject({ around: ['a'], hops: 2, first: 3 });
  });

  it.each([
    ['/export/gexf?story=gone', {}, 404, 'NOT_FOUND'],
    ['/export/gexf?stroy=s', {}, 400, 'BAD_USER_INPUT'],
    ['/export/gexf?around=a&hops=9', {}, 400, 'BAD_USER_INPUT'],
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
