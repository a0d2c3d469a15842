import { describe, expect, it } from '@jest/globals';

import { pageAddress } from '../../../src/fetch/page-address.ts';

describe('pageAddress', () => {
  it.each([
    ['https://news.example/a?utm_source=x', null, 'https://news.example/a'],
    ['https://news.example/a?page=2', 'https://news.example/a', 'https://news.example/a'],
    ['http://m.news.example/a', 'https://www.news.example/a', 'https://www.news.example/a'],
    ['https://edition.news.example/a', 'https://news.example/a', 'https://news.example/a'],
    // A copy elsewhere must not pass for the other's page.
    ['https://copy.example/a', 'https://news.example/a', 'https://copy.example/a'],
    ['https://me.blogs.example/a', 'https://blogs.example/a', 'https://me.blogs.example/a'],
    // One address for every page would make all of them one article.
    ['https://news.example/a', 'https://news.example/', 'https://news.example/a'],
    ['https://news.example/', 'https://www.news.example/', 'https://www.news.example/'],
    ['https://news.example/a', 'javascript:void(0)', 'https://news.example/a'],
    ['https://news.example/a', 'https://me:pw@news.example/b', 'https://news.example/a'],
  ])('%s that names %s', (cameFrom, canonicalLink, expected) => {
    expect(pageAddress(cameFrom, canonicalLink)).toBe(expected);
  });
});
