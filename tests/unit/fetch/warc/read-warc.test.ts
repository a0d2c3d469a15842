import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { LIMITS } from '../../../../src/domain/limits.ts';
import { type ReadHtml } from '../../../../src/domain/web.ts';
import { type Fetched } from '../../../../src/fetch/fetched.ts';
import { archiveFile } from '../../../../src/fetch/warc/archive-file.ts';
import { readWarc } from '../../../../src/fetch/warc/read-warc.ts';
import { archivedRecord, type ArchivedPage } from '../../../support/web-archive.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-warc-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const ONE = { url: 'https://a.example/one', body: '<p>One</p>' };
const TWO = { url: 'https://a.example/two', body: `<p>${'Two. '.repeat(2_000)}</p>` };
const THREE = { url: 'https://a.example/three', body: '<p>Three</p>' };

const readHtml: ReadHtml = ({ html }) => Promise.resolve({ text: html, metadata: {} });

async function read(...parts: readonly Uint8Array[]): Promise<readonly string[]> {
  const path = join(folder, 'a.warc');
  await writeFile(path, Buffer.concat(parts));
  const found: string[] = [];
  for await (const fetched of readWarc(await archiveFile(path), readHtml)) {
    found.push(lineOf(fetched));
  }
  return found;
}

function lineOf(fetched: Fetched): string {
  if (!fetched.ok) return `${fetched.code} ${fetched.origin.split(':').at(-1) ?? ''}`;
  const { key, origin, text } = fetched.document;
  return `${key.split('/').at(-1) ?? ''} ${origin.split(':').at(-1) ?? ''} ${text.slice(0, 10)}`;
}

const recordOf = (page: Partial<ArchivedPage>): Promise<Buffer> =>
  archivedRecord({ ...TWO, ...page });

const GOOD_ONE = 'one 1 <p>One</p>';

describe('readWarc', () => {
  it.each([false, true])('reads what was archived, gzip: %p', async (gzip) => {
    const parts = await Promise.all([ONE, TWO, THREE].map((page) => archivedRecord(page, gzip)));
    expect(await read(...parts)).toEqual([GOOD_ONE, 'two 2 <p>Two. Tw', 'three 3 <p>Three</']);
  });

  it('gives the whole page by its address and charset, and takes no date from the archive', async () => {
    const path = join(folder, 'whole.warc');
    const http = { 'Content-Type': 'Text/HTML; charset="ISO-8859-2"' };
    const url = `${TWO.url}?utm_source=x#end`;
    await writeFile(
      path,
      await recordOf({ url, http, body: Buffer.from('<p>W\xb1s</p>', 'latin1') }),
    );
    const found: Fetched[] = [];
    for await (const fetched of readWarc(await archiveFile(path), readHtml)) found.push(fetched);
    const metadata = { url: TWO.url };
    expect(found).toEqual([
      { ok: true, document: { key: TWO.url, origin: `${path}:1`, text: '<p>Wąs</p>', metadata } },
    ]);
  });

  it('says that archives are not read where pages are not', async () => {
    const path = join(folder, 'whole.warc');
    for await (const fetched of readWarc(await archiveFile(path))) {
      expect(fetched).toMatchObject({ ok: false, code: 'BAD_INPUT' });
    }
  });

  it.each<[string, Partial<ArchivedPage>]>([
    ['zipped', { body: gzipSync(TWO.body), http: { 'Content-Encoding': 'gzip' } }],
    ['in Brotli', { body: brotliCompressSync(TWO.body), http: { 'Content-Encoding': 'br' } }],
    [
      'in chunks',
      { body: '5\r\n<p>Tw\r\n5\r\no. Tw\r\n0\r\n\r\n', http: { 'Transfer-Encoding': 'chunked' } },
    ],
    ['said to be zipped, but plain', { http: { 'Content-Encoding': 'gzip' } }],
    ['kept as a file', { type: 'resource', warc: { 'Content-Type': 'text/html' } }],
    ['made a text', { type: 'conversion', warc: { 'Content-Type': 'text/plain' } }],
    ['with its address in brackets', { url: `<${TWO.url}>` }],
  ])('reads a page %s', async (_, page) => {
    expect(await read(await archivedRecord(ONE), await recordOf(page))).toEqual([
      GOOD_ONE,
      'two 2 <p>Two. Tw',
    ]);
  });

  it.each<[string, Partial<ArchivedPage>]>([
    ['a picture', { http: { 'Content-Type': 'image/png' } }],
    ['a redirect', { status: '301 Moved Permanently' }],
    ['an error', { status: '404 Not Found' }],
    ['a request', { type: 'request' }],
    ['an address that is none of the web', { url: 'dns:a.example' }],
    ['a page seen before', { type: 'revisit' }],
  ])('passes over %s', async (_, page) => {
    const parts = [await archivedRecord(ONE), await recordOf(page), await archivedRecord(THREE)];
    expect(await read(...parts)).toEqual([GOOD_ONE, 'three 3 <p>Three</']);
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    [
      'a page without end',
      () => recordOf({ body: 'x'.repeat(LIMITS.recordBytes + 1) }),
      'TEXT_TOO_LARGE 2',
    ],
    [
      'a page that unzips without end',
      () =>
        recordOf({
          body: gzipSync(Buffer.alloc(LIMITS.recordBytes * 20)),
          http: { 'Content-Encoding': 'gzip' },
        }),
      'TEXT_TOO_LARGE 2',
    ],
    [
      'a page that unfolds without end',
      () =>
        recordOf({
          body: brotliCompressSync(Buffer.alloc(LIMITS.recordBytes + 1)),
          http: { 'Content-Encoding': 'br' },
        }),
      'NOT_AN_ARTICLE 2',
    ],
    [
      'words between two records',
      () => Promise.resolve(Buffer.from('words\r\nand words\r\n\r\n')),
      'NOT_AN_ARTICLE 2',
    ],
    [
      'a head without end',
      () => Promise.resolve(Buffer.from(`WARC/1.0\r\n${'X-Y: z\r\n'.repeat(100_000)}`)),
      'NOT_AN_ARTICLE 2',
    ],
  ])('tells of %s and goes on', async (_, broken, told) => {
    const parts = [await archivedRecord(ONE), await broken(), await archivedRecord(THREE)];
    const [first, second, last, ...more] = await read(...parts);
    expect([first, second, more]).toEqual([GOOD_ONE, told, []]);
    expect(last).toMatch(/^three \d+ <p>Three/);
  });

  it.each<[string, (record: Buffer) => Uint8Array]>([
    [
      'is damaged',
      (record) => Buffer.from(record.map((byte, at) => (at > 40 && at < 60 ? byte ^ 0xff : byte))),
    ],
    ['is cut off', (record) => record.subarray(0, -40)],
    ['has lost its begin', (record) => record.subarray(30)],
  ])('goes on behind a gzip member that %s', async (_, damage) => {
    const [one, two, three] = await Promise.all(
      [ONE, TWO, THREE].map((page) => archivedRecord(page, true)),
    );
    const found = await read(one ?? Buffer.of(), damage(two ?? Buffer.of()), three ?? Buffer.of());
    expect(found).toEqual([GOOD_ONE, 'NOT_AN_ARTICLE 2', 'three 3 <p>Three</']);
  });

  it.each([false, true])('tells that the last record is cut off, gzip: %p', async (gzip) => {
    const last = await archivedRecord(TWO, gzip);
    const found = await read(await archivedRecord(ONE, gzip), last.subarray(0, -30));
    expect(found).toEqual([GOOD_ONE, 'NOT_AN_ARTICLE 2']);
  });

  it.each([
    ['nothing', '', []],
    ['words', 'These are words.\r\n', ['NOT_AN_ARTICLE 1']],
    ['zeros', '\0'.repeat(100_000), ['NOT_AN_ARTICLE 1']],
    ['begins without end', 'WARC/1.'.repeat(100_000), ['NOT_AN_ARTICLE 1']],
    ['gzip without end', Buffer.alloc(100_000, Buffer.from([0x1f, 0x8b, 8])), ['NOT_AN_ARTICLE 1']],
    [
      'a record that is longer than its file',
      'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: 900000\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nx',
      ['NOT_AN_ARTICLE 1'],
    ],
  ])('finds no page in %s', async (_, content, told) => {
    expect(await read(Buffer.from(content))).toEqual(told);
  });
});
