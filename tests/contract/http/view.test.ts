import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type HttpApi, serveReader } from '../../support/http-api.ts';
import { recordedReader } from '../../support/recorded-reader.ts';

const SCRIPT = 'console.log("a page")\n'.repeat(100);
const view = new Map([
  ['/index.html', Buffer.from('<!doctype html><title>page</title>')],
  ['/icon.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['/assets/index-abc.js', Buffer.from(SCRIPT)],
]);

let api: HttpApi;
beforeAll(async () => {
  api = await serveReader(recordedReader({}), { view });
});
afterAll(() => api.close());

/** Asks for an address as it is, which fetch would tidy up first. */
function askRaw(
  path: string,
  options: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<{ status: number; headers: Readonly<Record<string, unknown>>; body: Buffer }> {
  const { hostname, port } = new URL(api.address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, ...options }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, body: Buffer.concat(pieces) });
      });
    });
    asked.once('error', reject);
    asked.end();
  });
}

describe('the explorer page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/?key=1', 'text/html; charset=utf-8', 'no-cache'],
    ['/story/s1/timeline', 'text/html; charset=utf-8', 'no-cache'],
    ['/article/http%3A%2F%2Fa%2F..%2F', 'text/html; charset=utf-8', 'no-cache'],
    ['/graph/n1?to=n2', 'text/html; charset=utf-8', 'no-cache'],
    ['/add', 'text/html; charset=utf-8', 'no-cache'],
    ['/icon.svg', 'image/svg+xml', 'no-cache'],
    [
      '/assets/index-abc.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
  ])('%s is %s', async (path, type, cache) => {
    const { status, headers } = await askRaw(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, cache]);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    '/index.htm',
    '/assets/',
    '/assets/../package.json',
    '/assets/%2e%2e/index.html',
    '//etc/passwd',
    '/stories',
    '/storyline',
    '/icon.svg/',
  ])('%s is not on the list', async (path) => {
    expect((await askRaw(path)).status).toBe(404);
  });

  it('is read only', async () => {
    expect((await askRaw('/', { method: 'POST' })).status).toBe(404);
    const head = await askRaw('/assets/index-abc.js', { method: 'HEAD' });
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(SCRIPT.length),
    ]);
  });

  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ])('is packed as a client takes it: %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await askRaw('/assets/index-abc.js', {
      headers: { 'accept-encoding': accepted },
    });
    expect(headers['content-encoding']).toBe(encoding);
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  it('is not sent again to those who have it', async () => {
    const { headers } = await askRaw('/');
    const again = await askRaw('/', { headers: { 'if-none-match': String(headers['etag']) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('is not there where none was built', async () => {
    const without = await serveReader(recordedReader({}));
    expect((await without.send('/')).status).toBe(404);
    await without.close();
  });
});
