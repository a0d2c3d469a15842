import { gzipSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';

import { CounterclaimError } from '../../../../src/domain/errors.ts';
import { LIMITS } from '../../../../src/domain/limits.ts';
import { readListing } from '../../../../src/fetch/feeds/read-listing.ts';

const MILLISECONDS = 2_000;
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, level) =>
    `<!ENTITY ${'abcdefghij'[level + 1] ?? ''} "${`&${'abcdefghij'[level] ?? ''};`.repeat(10)}">`,
).join('')}]>`;

function rss(inside: string): string {
  return `<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;
}

function item(inside: string): string {
  return rss(`<item><link>https://a.example/</link>${inside}</item>`);
}

function outcome(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    const { pages, lists } = readListing({ bytes, url: 'https://a.example/feed', charset: null });
    return `${pages.length} pages, ${lists.length} lists`;
  } catch (error) {
    if (error instanceof CounterclaimError) return error.code;
    throw error;
  }
}

describe('a hostile listing', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['a billion laughs', `<?xml version="1.0"?>${LAUGHS}${item('<title>&j;</title>')}`, /^NOT_AN/],
    ['laughs behind a comment', `<!-- [ -->${LAUGHS}${item('')}`, /^NOT_AN/],
    ['laughs in lower case', LAUGHS.toLowerCase() + item(''), /^NOT_AN/],
    ['laughs in UTF-16', Buffer.from(`\ufeff${LAUGHS}${item('')}`, 'utf16le'), /^NOT_AN/],
    [
      'an entity of a file',
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('')}`,
      /^NOT_AN/,
    ],
    [
      'an entity of parameters',
      `<!DOCTYPE a [<!ENTITY % x SYSTEM "http://b.example/">%x;]>${rss('')}`,
      /^NOT_AN/,
    ],
    [
      'a loop of entities',
      `<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]>${item('&x;')}`,
      /^NOT_AN/,
    ],
    [
      'a quadratic blow-up',
      `<!DOCTYPE a [<!ENTITY x "${'y'.repeat(50_000)}">]>${item('&x;'.repeat(50_000))}`,
      /^NOT_AN/,
    ],
    ['elements 200,000 deep', `<rss>${'<a>'.repeat(200_000)}`, /^NOT_AN/],
    [
      'elements 200,000 deep that end',
      rss('<a>'.repeat(200_000) + '</a>'.repeat(200_000)),
      /^NOT_AN/,
    ],
    ['sitemaps in depth', '<urlset>'.repeat(100_000), /^NOT_AN/],
    ['elements without number', rss('<a/>'.repeat(LIMITS.xmlElements)), /^NOT_AN/],
    ['an attribute of a megabyte', rss(`<item a="${'x'.repeat(1_000_000)}"/>`), /^NOT_AN/],
    ['an attribute with brackets', rss(`<item a="${'>'.repeat(1_000_000)}"/>`), /^NOT_AN/],
    ['200,000 attributes', rss(`<item ${'a="b" '.repeat(200_000)}/>`), /^NOT_AN/],
    ['a name of a megabyte', `<rss><${'x'.repeat(1_000_000)}`, /^NOT_AN/],
    ['a tag that never ends', '<rss><channel><item', /^NOT_AN/],
    ['a comment that never ends', `<rss>${'<!--'.repeat(100_000)}`, /^NOT_AN/],
    ['CDATA that never ends', `<rss>${'<![CDATA['.repeat(100_000)}`, /^NOT_AN/],
    ['instructions that never end', `<rss>${'<?x '.repeat(100_000)}`, /^NOT_AN/],
    ['only brackets', '<'.repeat(1_000_000), /^NOT_AN/],
    ['only ends', `<rss>${'</a>'.repeat(200_000)}`, /^NOT_AN/],
    ['gzip of a gigabyte', gzipSync(Buffer.alloc(LIMITS.listingBytes + 1, 0x20)), /^TEXT_TOO/],
    ['more bytes than are taken', Buffer.alloc(LIMITS.listingBytes + 1, 0x3c), /^TEXT_TOO/],
    ['NUL characters', item('<title>\0\0</title>'), /^1 pages/],
    [
      'CDATA full of brackets',
      item(`<title><![CDATA[${'<a>'.repeat(100_000)}]]></title>`),
      /^1 pages/,
    ],
    [
      'CDATA full of entities',
      item(`<title><![CDATA[${'&lt;'.repeat(100_000)}]]></title>`),
      /^1 pages/,
    ],
    ['a title of a megabyte', item(`<title>${'x &amp; '.repeat(150_000)}</title>`), /^1 pages/],
    ['a title of markup', item(`<title>${'&lt;b&gt;'.repeat(150_000)}</title>`), /^1 pages/],
    [
      'names of prototypes',
      item('<__proto__><constructor>x</constructor></__proto__><title>a</title>'),
      /^(1 pages|NOT_AN)/,
    ],
    ['an address of a script', rss('<item><link>javascript:alert(1)</link></item>'), /^0 pages/],
    ['an address of a file', rss('<item><link>file:///etc/passwd</link></item>'), /^0 pages/],
    ['half a character as address', rss('<item><link>http://\ud800/</link></item>'), /pages/],
    ['JSON 500,000 deep', '['.repeat(500_000), /^NOT_AN/],
    [
      'a feed of JSON 100,000 deep',
      `{"version":"https://jsonfeed.org/version/1.1","title":"t","items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      /pages|^NOT_AN/,
    ],
    ['links without end', `<html>${'<link rel=alternate '.repeat(100_000)}`, /^NOT_AN/],
    ['a link of a megabyte', `<html><link ${'a '.repeat(500_000)}>`, /^NOT_AN/],
    [
      'an entry of 100,000 links',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry>${'<link href="a"/>'.repeat(100_000)}</entry></feed>`,
      /^1 pages/,
    ],
  ])('of %s is answered in time', (_, content, expected) => {
    const started = performance.now();
    expect(outcome(content)).toMatch(expected);
    expect(performance.now() - started).toBeLessThan(MILLISECONDS);
  });

  it('takes so many pages and no more', () => {
    const many = Array.from(
      { length: LIMITS.listingEntries + 10 },
      (_, n) => `<item><link>https://a.example/${n}</link></item>`,
    );
    expect(outcome(rss(many.join('')))).toBe(`${LIMITS.listingEntries} pages, 0 lists`);
  });
});
