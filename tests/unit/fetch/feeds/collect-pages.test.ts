import { describe, expect, it } from '@jest/globals';

import { CounterclaimError } from '../../../../src/domain/errors.ts';
import { LIMITS } from '../../../../src/domain/limits.ts';
import { type WebAnswer, type WebRequest } from '../../../../src/domain/web.ts';
import { type CollectedPages, collectPages } from '../../../../src/fetch/feeds/collect-pages.ts';

const HOST = 'https://news.example';
const feed = (...names: readonly string[]): string =>
  `<rss version="2.0"><channel><title>t</title>${names
    .map((name) => `<item><link>${HOST}/${name}</link></item>`)
    .join('')}</channel></rss>`;
const index = (...names: readonly string[]): string =>
  `<sitemapindex>${names.map((name) => `<sitemap><loc>${HOST}/${name}</loc></sitemap>`).join('')}</sitemapindex>`;

/** Answers with what a path stands for; a function is asked by the path. */
async function collect(
  site: Readonly<Record<string, string>> | ((path: string) => string),
): Promise<{ readonly collected: CollectedPages; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const get = ({ url }: WebRequest): Promise<WebAnswer> => {
    const path = url.slice(HOST.length + 1);
    asked.push(path);
    const content = typeof site === 'function' ? site(path) : site[path];
    if (content === undefined) throw new CounterclaimError('FETCH_FAILED', 'status 404');
    const bytes = new TextEncoder().encode(content);
    return Promise.resolve({
      url,
      isUnchanged: false,
      mediaType: null,
      charset: null,
      bytes,
      validators: {},
    });
  };
  const collected = await collectPages(`${HOST}/start`, { get }, new AbortController().signal);
  return { collected, asked };
}

describe('collectPages', () => {
  it('follows a page to its feeds, each page once', async () => {
    const { collected } = await collect({
      start:
        '<html><link rel="alternate" type="application/rss+xml" href="/a"><link rel="alternate" type="application/atom+xml" href="/b"></html>',
      a: feed('one', 'two'),
      b: feed('two', 'three'),
    });
    expect(collected.pages.map(({ url }) => url)).toEqual(
      ['one', 'two', 'three'].map((name) => `${HOST}/${name}`),
    );
    expect(collected.failures).toEqual([]);
  });

  it('tells of a list that fails, and takes the others', async () => {
    const { collected } = await collect({
      start: index('gone', 'bad', 'good'),
      bad: 'x',
      good: feed('one'),
    });
    expect(collected.pages).toHaveLength(1);
    expect(collected.failures).toMatchObject([
      { address: `${HOST}/gone`, error: { code: 'FETCH_FAILED' } },
      { address: `${HOST}/bad`, error: { code: 'NOT_AN_ARTICLE' } },
    ]);
  });

  it.each<[string, (path: string) => string, number]>([
    ['that lead in a circle', (path) => index(path === 'start' ? 'other' : 'start'), 2],
    ['that lead on and on', (path) => index(`${path}x`), LIMITS.listingDepth + 1],
    [
      'that lead to very many',
      (path) => index(...Array.from({ length: 99 }, (_, n) => `${path}-${n}`)),
      LIMITS.listingFiles,
    ],
  ])('asks for so many lists of indexes %s', async (_, site, requests) => {
    expect((await collect(site)).asked).toHaveLength(requests);
  });
});
