import { Writable } from 'node:stream';

import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { createApiKey, readApiKeys } from '../../../src/api/access/api-keys.ts';
import { readTrustedProxies } from '../../../src/api/access/trusted-proxies.ts';
import { createApi } from '../../../src/api/server.ts';
import { type Serving } from '../../../src/api/serving.ts';
import { type HttpApi, serveReader } from '../../support/http-api.ts';
import { recordedReader } from '../../support/recorded-reader.ts';
import { until } from '../../support/until.ts';

const QUERY = { query: '{ claims { totalCount } }' };
const here = readTrustedProxies(['127.0.0.1', '::1']);

const opened: HttpApi[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((api) => api.close()));
});

async function serve(serving: Partial<Serving>): Promise<HttpApi> {
  const api = await serveReader(recordedReader({}), serving);
  opened.push(api);
  return api;
}

/** The statuses that two clients get, each of which asks more than one may. */
async function statusesOf(
  api: HttpApi,
  headersOf: (client: number) => Readonly<Record<string, string>>,
): Promise<readonly (readonly number[])[]> {
  const statuses: number[][] = [[], []];
  for (let n = 0; n < 3; n += 1) {
    for (const [client, seen] of statuses.entries()) {
      seen.push((await api.ask(QUERY, headersOf(client))).status);
    }
  }
  return statuses;
}

describe('clients behind a proxy', () => {
  it.each([
    ['X-Forwarded-For', (client: number) => ({ 'x-forwarded-for': `203.0.113.${client}` })],
    ['Forwarded', (client: number) => ({ forwarded: `for="203.0.113.${client}:80";proto=https` })],
  ])('have each a rate of their own, by %s', async (_header, headersOf) => {
    const api = await serve({ proxies: here, isOpenToAll: true, ratePoints: 2 });
    const each = [200, 200, 429];
    expect(await statusesOf(api, headersOf)).toEqual([each, each]);
  });

  it('cannot give themselves another one', async () => {
    const api = await serve({ proxies: here, isOpenToAll: true, ratePoints: 2 });
    let n = 0;
    const [statuses] = await statusesOf(api, () => {
      n += 1;
      return { 'x-forwarded-for': `198.51.100.${n}, 203.0.113.7` };
    });
    expect(statuses).toEqual([200, 429, 429]);
  });

  it('are one where the proxy is not named', async () => {
    const api = await serve({ isOpenToAll: true, ratePoints: 2 });
    const [statuses] = await statusesOf(api, (client) => ({ 'x-forwarded-for': `203.0.113.${client}` })); // prettier-ignore
    expect(statuses).toEqual([200, 429, 429]);
  });

  it('have each their own count of wrong keys', async () => {
    const { line } = createApiKey('ada', ['reader']);
    const api = await serve({ proxies: here, keys: readApiKeys(line) });
    const guess = async (client: number): Promise<number> => {
      const headers = { 'x-forwarded-for': `203.0.113.${client}`, authorization: 'Bearer cck_x' };
      return (await api.ask(QUERY, headers)).status;
    };
    for (let n = 0; n < 21; n += 1) await guess(1);
    expect([await guess(1), await guess(2)]).toEqual([429, 401]);
  });

  it('stand in the log with their addresses', async () => {
    const lines: string[] = [];
    const write = (piece: Buffer, _encoding: string, done: () => void): void => {
      lines.push(piece.toString());
      done();
    };
    const log = pino({ level: 'info', base: null }, new Writable({ write }));
    const api = await serve({ proxies: here, isOpenToAll: true, log });
    await api.ask(QUERY, { 'x-forwarded-for': '203.0.113.9' });
    await api.ask(QUERY);
    await until(() => lines.length === 2);
    const from = lines.map((line) => (JSON.parse(line) as { readonly from: unknown }).from);
    expect(from).toEqual(['203.0.113.9', '127.0.0.1']);
  });
});

describe('an endpoint behind a proxy', () => {
  it('does not listen when it knows nobody, for all that come would be this machine', async () => {
    const open = await createApi({ reader: recordedReader({}), serving: { proxies: here } });
    await expect(open.listen(0)).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringMatching(/^TRUSTED_PROXIES: API keys or tokens were wanted/),
    });
    await open.close();
  });

  it('lets those who are open to all read only', async () => {
    const api = await serve({ proxies: here, isOpenToAll: true });
    const { status } = await api.ask({ query: 'mutation { deleteArticle(key: "a", clientKey: "b") { key } }' }); // prettier-ignore
    expect(status).toBe(403);
  });
});
