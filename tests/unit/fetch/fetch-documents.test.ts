import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { LIMITS } from '../../../src/domain/limits.ts';
import { fetchDocuments } from '../../../src/fetch/fetch-documents.ts';
import { type Fetched } from '../../../src/fetch/fetched.ts';
import { sha256 } from '../../../src/lib/stable-id.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-fetch-'));
  await mkdir(join(folder, 'news/deep'), { recursive: true });
  await mkdir(join(folder, 'other'));
  const files: Record<string, string | Uint8Array> = {
    'news/b.txt': 'Second text.',
    'news/a.txt': 'First text.\r\n',
    'news/a.json': '{"id": "first", "title": "One", "outlet": null, "more": 1}',
    'news/deep/c.txt': 'Third text.',
    'news/.hidden.txt': 'Not seen.',
    'news/picture.png': new Uint8Array([0, 1, 2]),
    'other/b.txt': 'Another text of the same name.',
    'empty.txt': '',
    'blank.txt': ' \n\t\n',
    'binary.txt': new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2]),
    'control.txt': new Uint8Array(Array.from({ length: 200 }, (_, index) => (index % 9) + 1)),
    'latin1.txt': new Uint8Array([99, 97, 102, 233, 32, 110, 111, 105, 114]),
    'utf16.txt': Buffer.from('\ufeffplain words', 'utf16le'),
    'large.txt': 'x'.repeat(LIMITS.textBytes + 1),
    'bad-metadata.txt': 'Text.',
    'bad-metadata.json': '{"published": "last week"}',
    'lines.jsonl': [
      '{"id": "one", "text": "Good one."}',
      'not json',
      '',
      '{"title": "no text"}',
      '{"text": 5}',
      '{"text": "   "}',
      '{"url": "HTTPS://News.Example:443/a?utm_source=x&b=2&a=1#top", "text": "By its address."}',
      '{"text": "Half \\ud800 a character."}',
      '{"url": "mailto:x@y.example", "text": "No address."}',
      '{"text": "By its words."}',
    ].join('\n'),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await symlink('loop', join(folder, 'loop'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function* bytes(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part as string));
}

async function fetchAll(
  inputs: readonly string[],
  stdin: AsyncIterable<Uint8Array> = bytes(),
): Promise<readonly Fetched[]> {
  const fetched: Fetched[] = [];
  for await (const one of fetchDocuments(inputs, { folder, stdin })) fetched.push(one);
  return fetched;
}

const keyOrCode = (fetched: Fetched): string =>
  fetched.ok ? fetched.document.key : `${fetched.code} ${fetched.origin.split('/').at(-1) ?? ''}`;

describe('fetchDocuments', () => {
  it('reads a folder with its subfolders, sorted, with the metadata beside a text', async () => {
    const fetched = await fetchAll(['news']);
    expect(fetched.map(keyOrCode)).toEqual(['first', 'b.txt', 'deep/c.txt']);
    expect(fetched[0]).toMatchObject({
      document: { text: 'First text.\r\n', metadata: { id: 'first', title: 'One' } },
    });
  });

  it.each([
    ['a file by its name', 'news/deep/c.txt', ['c.txt']],
    ['a glob by the path under its fixed part', 'news/**/*.txt', ['first', 'b.txt', 'deep/c.txt']],
  ])('names %s', async (_, input, keys) => {
    expect((await fetchAll([input])).map(keyOrCode)).toEqual(keys);
  });

  it.each([
    ['empty.txt', 'EMPTY_TEXT', /none, or only blanks/],
    ['blank.txt', 'EMPTY_TEXT', /none, or only blanks/],
    ['binary.txt', 'BINARY_INPUT', /binary data/],
    ['control.txt', 'BINARY_INPUT', /binary data/],
    ['utf16.txt', 'BINARY_INPUT', /another encoding/],
    ['latin1.txt', 'INVALID_UTF8', /UTF-8 was wanted/],
    ['large.txt', 'TEXT_TOO_LARGE', /at most 1000000 bytes .* 1000001/],
    ['bad-metadata.txt', 'NOT_AN_ARTICLE', /bad-metadata\.json.*published.*ISO 8601/],
    ['absent.txt', 'UNREADABLE', /ENOENT/],
    ['loop', 'UNREADABLE', /ELOOP/],
    ['absent/*.txt', 'UNREADABLE', /there are none/],
  ])('refuses %s with %s and goes on', async (input, code, message) => {
    const [failed, good] = await fetchAll([input, 'news/b.txt']);
    expect(failed).toMatchObject({ ok: false, code, message: expect.stringMatching(message) });
    expect(good).toMatchObject({ ok: true });
  });

  it('takes the good lines of JSON Lines and names the bad ones', async () => {
    expect((await fetchAll(['lines.jsonl'])).map(keyOrCode)).toEqual([
      'one',
      'NOT_AN_ARTICLE lines.jsonl:2',
      'NOT_AN_ARTICLE lines.jsonl:4',
      'NOT_AN_ARTICLE lines.jsonl:5',
      'EMPTY_TEXT lines.jsonl:6',
      'https://news.example/a?a=1&b=2',
      'INVALID_UTF8 lines.jsonl:8',
      'NOT_AN_ARTICLE lines.jsonl:9',
      sha256('By its words.'),
    ]);
  });

  it('refuses a second file that would pass for another version of the first', async () => {
    expect((await fetchAll(['news/b.txt', 'other/b.txt'])).map(keyOrCode)).toEqual([
      'b.txt',
      'BAD_INPUT b.txt',
    ]);
  });

  it.each([
    ['a text', ['Some wo', 'rds.'], [sha256('Some words.')]],
    [
      'JSON Lines cut anywhere',
      ['{"id": "x", "te', 'xt": "a"}\n{"id": "y", "text": "b"}'],
      ['x', 'y'],
    ],
    ['nothing', [], ['EMPTY_TEXT stdin']],
    ['invalid UTF-8', [new Uint8Array([0xff, 0x41])], ['INVALID_UTF8 stdin']],
  ])('reads %s from standard input', async (_, parts, expected) => {
    expect((await fetchAll(['-'], bytes(...parts))).map(keyOrCode)).toEqual(expected);
  });
});
