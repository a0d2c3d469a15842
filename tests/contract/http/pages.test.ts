import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type HttpApi, serveReader } from '../../support/http-api.ts';
import { recordedReader } from '../../support/recorded-reader.ts';

const PAGE = '<!doctype html><title>Ask</title>';
const SCRIPT = `document.title = ${JSON.stringify('x'.repeat(500))};`;

let api: HttpApi;
beforeAll(async () => {
  api = await serveReader(recordedReader({}), {
    ide: new Map([
      ['/index.html', Buffer.from(PAGE)],
      ['/schema-map.html', Buffer.from(PAGE)],
      ['/assets/ide-a1b2.js', Buffer.from(SCRIPT)],
      ['/notes.txt', Buffer.from('not for others')],
    ]),
    saved: new Map([['some', '# All of them.\n# Really.\nquery Some { claims { totalCount } }\n']]),
  });
});
afterAll(() => api.close());

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as it stands: fetch would tidy the path and unpack the body. */
async function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Got> {
  const { hostname, port } = new URL(api.address);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, headers, method }, (response) => {
      buffer(response).then((body) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      }, reject);
    })
      .on('error', reject)
      .end();
  });
}

describe('the pages', () => {
  it.each([
    ['/ide', 'text/html; charset=utf-8', PAGE, 'no-cache'],
    ['/ide?from=here', 'text/html; charset=utf-8', PAGE, 'no-cache'],
    ['/schema-map', 'text/html; charset=utf-8', PAGE, 'no-cache'],
    [
      '/ide/assets/ide-a1b2.js',
      'text/javascript; charset=utf-8',
      SCRIPT,
      'public, max-age=31536000, immutable',
    ],
    [
      '/ide/operations.json',
      'application/json; charset=utf-8',
      '[{"name":"some","about":"All of them. Really.","document":"# All of them.\\n# Really.\\nquery Some { claims { totalCount } }\\n"}]',
      'no-cache',
    ],
  ])('come at %s with a policy that lets nothing else in', async (path, type, text, cache) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': cache,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|http/);
    expect(body.toString()).toBe(text);
  });

  it.each([
    '/ide/',
    '/ide/index.html',
    '/ide/notes.txt',
    '/ide/assets/../notes.txt',
    '/ide/assets/..%2fnotes.txt',
    '/ide/../package.json',
    '/ide/assets/',
    '//ide',
  ])('are not at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('are not to be posted to', async () => {
    expect((await get('/ide', {}, 'POST')).status).toBe(404);
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('are packed for who takes %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await get('/ide/assets/ide-a1b2.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  it('are not sent twice to who has them, and not at all to who asks for the head', async () => {
    const { etag = '' } = (await get('/ide')).headers;
    const again = await get('/ide', { 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const head = await get('/ide', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(String(PAGE.length));
  });
});
