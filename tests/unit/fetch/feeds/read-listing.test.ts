import { gzipSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';

import { type Listing } from '../../../../src/fetch/feeds/listing.ts';
import { readListing } from '../../../../src/fetch/feeds/read-listing.ts';

const URL_OF_LIST = 'https://news.example/feeds/all.xml';

function read(content: string | Uint8Array, charset: string | null = null): Listing {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readListing({ bytes, url: URL_OF_LIST, charset });
}

const RSS = `<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://dtd.example/rss-0.91.dtd">
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Harbour Times - RSS Feed</title><link>https://news.example/</link>
<item><title><![CDATA[Port &amp; <b>city</b> agree]]></title>
  <link>/port?b=2&amp;a=1&amp;utm_source=rss#top</link>
  <dc:creator>Ana Ruiz</dc:creator><author>desk@news.example (The desk)</author>
  <pubDate>Thu, 17 Oct 2024 08:30:00 EST</pubDate>
  <description>&lt;p&gt;Short.&lt;/p&gt;</description>
  <content:encoded><![CDATA[<p>Long.</p>]]></content:encoded></item>
<item><title>Second</title><guid>https://news.example/second</guid>
  <author>jo@news.example (Jo Lind)</author><source url="https://other.example/rss">Other Post</source></item>
<item><title>No page</title><guid isPermaLink="false">tag:17</guid></item>
<item><title>First again</title><link>https://news.example/port?a=1&amp;b=2</link></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/">
<title type="html">Coast &amp;amp; Hills</title><author><name>Staff Writer</name></author>
<entry xml:base="/world/"><id>tag:news.example,2024:1</id>
  <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Rain <em>again</em> &amp; wind</div></title>
  <link rel="self" href="rain.atom"/><link rel="enclosure" type="audio/mpeg" href="rain.mp3"/>
  <link href="rain.html"/><published>2024-10-17T08:00:00+02:00</published>
  <updated>2024-10-18T09:15:00Z</updated></entry>
<entry><id>https://news.example/sun</id><title>Sun</title><author><name>Lee Park</name></author>
  <updated>2024-10-18</updated></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>Hill Post</title>
  <link>https://news.example/</link></channel>
<item rdf:about="https://news.example/a"><title>One</title><dc:date>2024-10-17T08:00+00:00</dc:date>
  <dc:creator>Kim Roe</dc:creator><dc:publisher>Valley Press</dc:publisher></item></rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Bay Feed',
  items: [
    {
      id: 'one',
      url: '../one',
      title: 'One',
      content_html: '<p>All.</p>',
      date_published: '2024-10-17T08:00:00Z',
      date_modified: '2024-10-19T08:00:00Z',
      authors: [{ name: 'Mia Olsen' }, { name: 'Ben Dahl' }],
    },
  ],
});

const NEWS_SITEMAP = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
  xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://news.example/about</loc></url>
<url><loc>https://news.example/a?x=1&amp;y=2</loc><lastmod>2024-10-18</lastmod>
  <image:image><image:loc>https://news.example/a.jpg</image:loc><image:title>A picture</image:title></image:image>
  <news:news><news:publication><news:name>Harbour Times</news:name><news:language>en</news:language></news:publication>
  <news:publication_date>2024-10-17</news:publication_date><news:title>Tugs &amp; ferries</news:title></news:news></url>
</urlset>`;

const INDEX = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://news.example/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
<sitemap><loc>https://news.example/new.xml</loc><lastmod>2024-01-01</lastmod></sitemap>
<sitemap><loc>/news-sitemap.xml.gz</loc></sitemap><sitemap/></sitemapindex>`;

describe('readListing', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'RSS 2.0 with its modules',
      RSS,
      [
        {
          url: 'https://news.example/port?a=1&b=2',
          title: 'Port & city agree',
          author: 'Ana Ruiz',
          outlet: 'The Harbour Times',
          published: '2024-10-17T08:30:00-05:00',
          updated: null,
        },
        { url: 'https://news.example/second', author: 'Jo Lind', outlet: 'Other Post' },
      ],
    ],
    [
      'Atom, with its bases',
      ATOM,
      [
        {
          url: 'https://news.example/world/rain.html',
          title: 'Rain again & wind',
          author: 'Staff Writer',
          outlet: 'Coast & Hills',
          published: '2024-10-17T08:00:00+02:00',
          updated: '2024-10-18T09:15:00Z',
        },
        { url: 'https://news.example/sun', author: 'Lee Park', published: null },
      ],
    ],
    [
      'RSS 1.0',
      RDF,
      [
        {
          url: 'https://news.example/a',
          author: 'Kim Roe',
          outlet: 'Valley Press',
          published: '2024-10-17T08:00:00+00:00',
        },
      ],
    ],
    [
      'JSON Feed',
      JSON_FEED,
      [
        {
          url: 'https://news.example/one',
          author: 'Mia Olsen, Ben Dahl',
          outlet: 'Bay',
          updated: '2024-10-19T08:00:00Z',
        },
      ],
    ],
    [
      'a news sitemap, without the pages that are no news',
      NEWS_SITEMAP,
      [
        {
          url: 'https://news.example/a?x=1&y=2',
          title: 'Tugs & ferries',
          outlet: 'Harbour Times',
          published: '2024-10-17',
          updated: '2024-10-18',
        },
      ],
    ],
  ])('reads %s', (_, content, pages) => {
    const listing = read(content);
    expect(listing.pages).toMatchObject(pages);
    expect(listing.pages).toHaveLength(pages.length);
    expect(listing.lists).toEqual([]);
  });

  it.each([
    [
      'the last changed first',
      INDEX.replace('news-s', 's'),
      ['new.xml', 'old.xml', 'sitemap.xml.gz'],
    ],
    ['only those of news where some are', INDEX, ['news-sitemap.xml.gz']],
  ])('lists the sitemaps of an index, %s', (_, index, names) => {
    expect(read(index)).toEqual({
      pages: [],
      lists: names.map((name) => `https://news.example/${name}`),
    });
  });

  it('finds the feeds that a page names, those of comments left out', () => {
    const page = `<!-- <rss> --><!DOCTYPE html><HTML><head><base href="/sub/">
      <link rel=alternate type=application/rss+xml href=one.rss><link rel="stylesheet" href="a.css">
      <LINK href='/two?a=1&amp;b=2' TYPE='application/atom+xml; charset=utf-8' REL='alternate home'>
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/c.rss">
      </head><body><link rel="alternate" type="application/rss+xml" href="/late.rss"></body></HTML>`;
    expect(read(page)).toEqual({
      pages: [],
      lists: ['https://news.example/sub/one.rss', 'https://news.example/two?a=1&b=2'],
    });
  });

  it.each<[string, Uint8Array, string | null]>([
    ['gzip', gzipSync(feedOf('Überfahrt “Nord”')), null],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${feedOf('Überfahrt “Nord”')}`), null],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${feedOf('Überfahrt “Nord”')}`, 'utf16le'), 'utf-8'],
    ['UTF-16 without one', Buffer.from(feedOf('Überfahrt “Nord”'), 'utf16le'), null],
    [
      'big-endian UTF-16',
      Buffer.from(`\ufeff${feedOf('Überfahrt “Nord”')}`, 'utf16le').swap16(),
      null,
    ],
    ['a charset that the server names', latin1('none'), 'windows-1252'],
    ['a charset that is declared', latin1('windows-1252'), null],
    ['a charset that is declared wrong', latin1('utf-8'), 'x-unknown'],
    ['a declared UTF-16 that is none', Buffer.from(feedOf('Überfahrt “Nord”', 'utf-16')), null],
  ])('decodes %s', (_, bytes, charset) => {
    expect(read(bytes, charset).pages[0]?.title).toBe('Überfahrt “Nord”');
  });

  it.each([
    ['an empty answer', ''],
    ['words', 'Not found.'],
    ['JSON of another kind', '{"items": []}'],
    ['XML of another kind', '<opml version="2.0"><body/></opml>'],
    ['a page without feeds', '<!doctype html><html><head><title>x</title></head></html>'],
    ['broken gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3])],
  ])('refuses %s', (_, content) => {
    expect(() => read(content)).toThrow(expect.objectContaining({ code: 'NOT_AN_ARTICLE' }));
  });

  it('takes an empty sitemap as one without news', () => {
    expect(read('<urlset></urlset>')).toEqual({ pages: [], lists: [] });
  });
});

function feedOf(title: string, encoding = 'utf-8'): string {
  return `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>Feed</title><item>
    <title>${title}</title><link>https://news.example/a</link></item></channel></rss>`;
}

function latin1(encoding: string): Uint8Array {
  const bytes = Buffer.from(feedOf('Überfahrt \u0093Nord\u0094', encoding), 'latin1');
  return bytes;
}
