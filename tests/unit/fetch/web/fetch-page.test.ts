import { Readable } from 'node:stream';

import { describe, expect, it } from '@jest/globals';

import { CounterclaimError } from '../../../../src/domain/errors.ts';
import { type HtmlPage, type WebAnswer, type WebClient } from '../../../../src/domain/web.ts';
import { fetchDocuments } from '../../../../src/fetch/fetch-documents.ts';
import { type Fetched } from '../../../../src/fetch/fetched.ts';
import { fetchPage } from '../../../../src/fetch/web/fetch-page.ts';

const ADDRESS = 'http://m.news.example/a?utm_source=feed';

function webThatGives(over: Partial<WebAnswer>): WebClient {
  const answer: WebAnswer = {
    url: 'https://m.news.example/a?utm_source=feed',
    isUnchanged: false,
    mediaType: 'text/html',
    charset: 'iso-8859-1',
    bytes: Buffer.from('<p>caf\xe9', 'latin1'),
    validators: {},
    ...over,
  };
  return { get: () => Promise.resolve(answer), close: () => Promise.resolve() };
}
const readHtml = ({ html, url }: HtmlPage) =>
  Promise.resolve({
    text: html.replace('<p>', ''),
    metadata: { title: `of ${String(url)}`, url: 'https://www.news.example/a' },
  });

describe('fetchPage', () => {
  it('reads markup where it came from, and knows it by its canonical link', async () => {
    const hints = { title: 'In the feed' };
    const fetched = await fetchPage(ADDRESS, { web: webThatGives({}), readHtml }, hints);
    const url = 'https://www.news.example/a';
    expect(fetched).toEqual({
      ok: true,
      document: {
        key: url,
        origin: ADDRESS,
        text: 'café',
        metadata: { title: 'of https://m.news.example/a?utm_source=feed', url, hints },
      },
    });
  });

  it('takes plain text as it is', async () => {
    const web = webThatGives({ mediaType: 'text/plain', charset: null, bytes: Buffer.from('é\n') });
    expect(await fetchPage(ADDRESS, { web, readHtml })).toMatchObject({
      document: { key: 'https://m.news.example/a', text: 'é\n' },
    });
  });

  it.each<[string, Partial<WebAnswer>]>([
    ['EMPTY_TEXT', { bytes: new Uint8Array() }],
    ['BINARY_INPUT', { mediaType: 'text/plain', bytes: new Uint8Array([65, 0, 0, 0]) }],
    ['TEXT_TOO_LARGE', { bytes: new Uint8Array(1_000_001).fill(65) }],
  ])('is a failed input: %s', async (code, over) => {
    const fetched = await fetchPage(ADDRESS, { web: webThatGives(over), readHtml });
    expect(fetched).toMatchObject({
      ok: false,
      key: 'http://m.news.example/a',
      origin: ADDRESS,
      code,
    });
  });

  it('throws what is no expected failure', async () => {
    const web: WebClient = {
      get: () => Promise.reject(new Error('a mistake')),
      close: () => Promise.resolve(),
    };
    await expect(fetchPage(ADDRESS, { web, readHtml })).rejects.toThrow('a mistake');
  });
});

describe('fetchDocuments with addresses', () => {
  const stdin = Readable.from([]);
  const fetchAll = async (inputs: readonly string[], web?: WebClient, signal?: AbortSignal) => {
    const from = { folder: '/', stdin, readHtml, ...(web && { web }), ...(signal && { signal }) };
    const fetched: Fetched[] = [];
    for await (const one of fetchDocuments(inputs, from)) fetched.push(one);
    return fetched;
  };

  it('gives pages and failures in order, a few asked for ahead', async () => {
    const asked: string[] = [];
    const plain = webThatGives({ mediaType: 'text/plain' });
    const web: WebClient = {
      ...plain,
      get: async (request) => {
        asked.push(request.url);
        await new Promise((resolve) => setTimeout(resolve, 20 - 2 * asked.length));
        const refused = new CounterclaimError('FETCH_REFUSED', 'No.', { remedy: 'Do.' });
        if (request.url.endsWith('3')) throw refused;
        return { ...(await plain.get(request)), url: request.url };
      },
    };
    const inputs = ['1', '2', '3', '4'].map((name) => `https://news.example/${name}`);
    const fetched = await fetchAll(inputs, web);
    expect(fetched.map((one) => (one.ok ? one.document.key : one.message))).toEqual([
      'https://news.example/1',
      'https://news.example/2',
      'No. Do.',
      'https://news.example/4',
    ]);
    expect(asked).toEqual(inputs);
  });

  it('says so where the web is not asked', async () => {
    expect(await fetchAll(['https://news.example/1'])).toMatchObject([{ code: 'BAD_INPUT' }]);
  });

  it('ends without a failure when it is stopped', async () => {
    const stop = new AbortController();
    const web: WebClient = {
      get: ({ signal }) => {
        stop.abort();
        signal?.throwIfAborted();
        return Promise.reject(new Error('not stopped'));
      },
      close: () => Promise.resolve(),
    };
    expect(await fetchAll(['https://a.example/', 'https://b.example/'], web, stop.signal)).toEqual(
      [],
    );
  });
});
