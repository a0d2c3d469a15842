import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { type WebAnswer, type WebClient, type WebRequest } from '../../../../src/domain/web.ts';
import { createPageCopies } from '../../../../src/fetch/web/page-copies.ts';
import { withCopies } from '../../../../src/fetch/web/with-copies.ts';

const URL_A = 'https://news.example/a';

function answer(over: Partial<WebAnswer> = {}): WebAnswer {
  return {
    url: URL_A,
    isUnchanged: false,
    mediaType: 'text/html',
    charset: 'utf-8',
    bytes: new Uint8Array(Buffer.from('line\nline é')),
    validators: { etag: '"7"' },
    ...over,
  };
}

/** A client that gives the answers in order and remembers what it was asked. */
function scripted(answers: readonly WebAnswer[]): WebClient & { readonly asked: WebRequest[] } {
  const asked: WebRequest[] = [];
  return {
    asked,
    get: (request) => {
      const next = answers[asked.length];
      asked.push(request);
      return next === undefined ? Promise.reject(new Error('no more')) : Promise.resolve(next);
    },
    close: () => Promise.resolve(),
  };
}

const unchanged = answer({
  isUnchanged: true,
  bytes: new Uint8Array(),
  mediaType: null,
  charset: null,
});

describe('withCopies', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copies-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = async (answers: readonly WebAnswer[], times: number) => {
    const client = scripted(answers);
    const given = [];
    // A new client each time, as with each command.
    for (let time = 0; time < times; time += 1) {
      given.push(
        await withCopies(client, createPageCopies(folder)).get({ url: URL_A, accept: '*/*' }),
      );
    }
    return { asked: client.asked.map(({ validators }) => validators), given };
  };

  it('asks whether a page has changed, and gives the copy when not', async () => {
    const { asked, given } = await run([answer(), unchanged, unchanged], 3);
    expect(asked).toEqual([undefined, { etag: '"7"' }, { etag: '"7"' }]);
    expect(given[2]).toEqual(answer({ isUnchanged: true }));
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('takes a new page, and its validator', async () => {
    const changed = answer({ bytes: new Uint8Array([1]), validators: { lastModified: 'today' } });
    const { asked, given } = await run([answer(), changed, unchanged], 3);
    expect(asked[2]).toEqual({ lastModified: 'today' });
    expect(given[2]?.bytes).toEqual(new Uint8Array([1]));
  });

  it('keeps nothing of a page without a validator', async () => {
    await run([answer({ validators: {} })], 1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('asks again when the address leads elsewhere by now', async () => {
    const elsewhere = answer({ url: 'https://news.example/b', bytes: new Uint8Array([2]) });
    const { asked, given } = await run(
      [answer(), { ...unchanged, url: elsewhere.url }, elsewhere],
      2,
    );
    expect(asked).toEqual([undefined, { etag: '"7"' }, undefined]);
    expect(given[1]).toEqual(elsewhere);
  });

  it('lets a request with validators of its own through', async () => {
    const client = scripted([unchanged]);
    const request = { url: URL_A, accept: '*/*', validators: { etag: '"6"' } };
    const given = await withCopies(client, createPageCopies(folder)).get(request);
    expect(given).toBe(unchanged);
    expect(client.asked).toEqual([request]);
  });

  it.each(['', 'not gzip'])('does without a copy that is broken: %j', async (content) => {
    await run([answer()], 1);
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), content);
    const { asked, given } = await run([answer()], 1);
    expect(asked).toEqual([undefined]);
    expect(given).toEqual([answer()]);
  });

  it('gives the page though its copy cannot be kept', async () => {
    await writeFile(join(folder, 'file'), '');
    const copies = createPageCopies(join(folder, 'file'));
    const client = withCopies(scripted([answer()]), copies);
    expect(await client.get({ url: URL_A, accept: '*/*' })).toEqual(answer());
  });

  it('removes the oldest beyond the limit when it ends', async () => {
    const copies = createPageCopies(folder, 300);
    const noise = Uint8Array.from({ length: 100 }, (_, index) => (index * 97 + 13) % 256);
    for (const [age, name] of ['new', 'middle', 'old'].entries()) {
      await copies.keep(name, answer({ bytes: noise }));
      const newest = await fileAddedLast(folder);
      const at = new Date(Date.UTC(2024, 9, 17) - age * 86_400_000);
      await utimes(newest, at, at);
    }
    await withCopies(scripted([]), copies).close();
    const left = await Promise.all(['new', 'middle', 'old'].map((name) => copies.read(name)));
    expect(left.map((copy) => copy !== null)).toEqual([true, false, false]);
  });
});

describe('forgetting a page', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copies-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    { name: 'asked for there', asked: URL_A, given: { url: 'https://news.example/moved' } },
    { name: 'that it led to', asked: 'http://news.example/old', given: {} },
    {
      name: 'at its tracked address',
      asked: `${URL_A}?x`,
      given: { url: `${URL_A}?utm_id=7#top` },
    },
    {
      name: 'in another dress, which names it',
      asked: 'https://m.news.example/7',
      given: {
        url: 'https://m.news.example/7',
        bytes: new Uint8Array(Buffer.from('<link rel=canonical href="/a">')),
      },
    },
  ])('removes the copy $name', async ({ asked, given }) => {
    const copies = createPageCopies(folder);
    await copies.keep(asked, answer(given));
    await copies.forget(URL_A);
    expect(await readdir(folder)).toEqual([]);
  });

  it('removes one that cannot be read, and keeps the others', async () => {
    const copies = createPageCopies(folder);
    await writeFile(join(folder, 'unfinished.page.gz'), 'half');
    await writeFile(join(folder, 'unrelated'), '');
    await copies.keep('https://news.example/b', answer({ url: 'https://news.example/b' }));
    await copies.forget(URL_A);
    expect(await copies.read('https://news.example/b')).not.toBeNull();
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('does nothing where no page was kept', async () => {
    const copies = createPageCopies(join(folder, 'none'));
    await expect(copies.forget(URL_A)).resolves.toBeUndefined();
  });
});

/** The one whose time has not been set back yet. */
async function fileAddedLast(folder: string): Promise<string> {
  const { stat } = await import('node:fs/promises');
  const files = (await readdir(folder)).map((name) => join(folder, name));
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return files[times.indexOf(Math.max(...times))] ?? '';
}
