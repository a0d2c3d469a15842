import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { countDocuments } from '../../../src/fetch/count-documents.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-count-'));
  await writeFile(join(folder, 'one.txt'), 'A text.');
  await writeFile(join(folder, 'two.txt'), 'Another.');
  await writeFile(join(folder, 'lines.jsonl'), '{"text":"a"}\n\n{"text":"b"}\n{"text":"c"}');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each<[string, readonly string[], number | null]>([
  ['a folder', ['.'], 5],
  ['a file', ['one.txt'], 1],
  ['a pattern', ['*.txt'], 2],
  ['what is not there, which is one failure', ['absent.txt'], 1],
  ['standard input', ['one.txt', '-'], null],
  ['an address', ['https://news.example/a'], null],
  ['an archive', ['crawl.warc.gz'], null],
])('counts the documents of %s', async (_, inputs, expected) => {
  expect(await countDocuments(inputs, folder)).toBe(expected);
});
