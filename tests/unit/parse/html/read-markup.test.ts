import { describe, expect, it } from '@jest/globals';

import { loadKnowledge } from '../../../../src/fetch/load-knowledge.ts';
import { htmlReading, readMarkup } from '../../../../src/parse/html/read-markup.ts';

const { parse } = await loadKnowledge(null);

const PARAGRAPHS = [
  'The harbour of Sundvik was closed on Monday after a storm damaged its northern wall, the mayor said.',
  'Nearly 400 boats are waiting outside, and the port authority expects the works to last until the end of the week.',
  'Fishermen complained that nobody had told them; the authority said that it had sent a warning on Sunday evening.',
];

/** A page as newsrooms make them: a menu, the article, what stands beside it, a footer. */
function page(head: string, beside = ''): string {
  const text = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');
  return `<!doctype html><html><head>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <article><h1>Storm closes harbour of Sundvik</h1>${text}${beside}</article>
    <aside><h3>Most read</h3><ul><li><a href="/b">Bread is dearer</a></li></ul></aside>
    <footer>All rights reserved</footer></body></html>`;
}

function linked(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe('the text of a page', () => {
  it('is its paragraphs, without what stands around them', () => {
    expect(readMarkup(page('<title>Storm</title>'), parse).paragraphs).toEqual(PARAGRAPHS);
  });

  it.each([
    [
      'a picture with its caption',
      '<figure><img src="a.jpg"><figcaption>The wall</figcaption></figure>',
    ],
    ['a script', '<script>var storm = 1;</script>'],
    ['a form', '<form><label>Your e-mail</label><input></form>'],
    ['an invitation', '<p>Sign up for our newsletter</p>'],
  ])('has nothing of %s', (_, beside) => {
    expect(readMarkup(page('<title>Storm</title>', beside), parse).paragraphs).toEqual(PARAGRAPHS);
  });

  it('begins with the title and an empty line when it becomes an article', () => {
    const html = page('<meta property="og:title" content="Storm closes harbour">');
    expect(htmlReading({ html, url: null }, parse).text).toBe(
      `Storm closes harbour\n\n${PARAGRAPHS.join('\n')}\n`,
    );
  });

  it('is refused when there is none', () => {
    expect(() => htmlReading({ html: '<html><body></body></html>', url: null }, parse)).toThrow(
      /no running text/u,
    );
  });
});

describe('what a page says of itself', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Storm &amp; flood',
    author: [{ '@type': 'Person', name: 'Ida Holm' }, { name: 'Per Lund' }],
    datePublished: '2024-03-12T06:00:00+01:00',
    publisher: { '@type': 'Organization', name: 'Sundvik Post' },
  };

  it.each<[string, string]>([
    ['a thing', linked(article)],
    ['a list', linked([{ '@type': 'WebSite', name: 'x' }, article])],
    ['a graph', linked({ '@graph': [{ '@type': 'BreadcrumbList' }, article] })],
    ['a part of a page', linked({ '@type': 'WebPage', mainEntity: article })],
    ['a thing in a CDATA section', linked(article).replace(/>(\{.*\})</su, '><![CDATA[$1]]><')],
  ])('is read from JSON-LD with %s', (_, head) => {
    expect(readMarkup(page(head), parse).metadata).toMatchObject({
      title: { value: 'Storm & flood', origin: 'LINKED_DATA' },
      byline: { value: 'Ida Holm, Per Lund', origin: 'LINKED_DATA' },
      siteName: { value: 'Sundvik Post', origin: 'LINKED_DATA' },
      published: { value: '2024-03-12T06:00:00+01:00', origin: 'LINKED_DATA' },
    });
  });

  it('is read from meta elements and links', () => {
    const head = `<title>Storm – Sundvik Post</title><meta property="og:site_name" content="Sundvik Post">
      <meta name="author" content="Ida Holm"><meta property="article:published_time" content="2024-03-12">
      <link rel="canonical" href="/news/storm">`;
    const { metadata } = htmlReading({ html: page(head), url: 'https://post.example/a?b' }, parse);
    expect(metadata).toMatchObject({
      outlet: 'Sundvik Post',
      author: 'Ida Holm',
      published: '2024-03-12',
      url: 'https://post.example/news/storm',
      origins: { title: 'ELEMENT', outlet: 'META', byline: 'META', published: 'META' },
    });
  });

  it('names nobody by the address of a profile', () => {
    const head = '<meta property="article:author" content="https://social.example/ida">';
    expect(readMarkup(page(head), parse).metadata.byline).toBeNull();
  });

  it.each(['not json', '{"@type":', '[1,2', '"text"', 'null'])(
    'passes over a script with %s',
    (script) => {
      const head = `<title>Storm</title><script type="application/ld+json">${script}</script>`;
      expect(readMarkup(page(head), parse).metadata.title).toEqual({
        value: 'Storm',
        origin: 'ELEMENT',
      });
    },
  );
});

describe('hostile markup', () => {
  it('is refused when its elements lie too deep', () => {
    expect(() => readMarkup('<div>'.repeat(100_000), parse)).toThrow(/deep/u);
  });

  it('is refused when it is too long', () => {
    expect(() => readMarkup(' '.repeat(5_000_001), parse)).toThrow(/at most 5000000 characters/u);
  });

  it.each<[string, string]>([
    ['unclosed tags', '<p '.repeat(100_000)],
    ['attributes', `<p ${'a=1 '.repeat(100_000)}>x</p>`],
    ['paragraphs', '<p>x'.repeat(50_000)],
    ['lone brackets', '<'.repeat(500_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['entities', '&amp;'.repeat(100_000)],
  ])('with a flood of %s is read or refused', (_, html) => {
    try {
      expect(readMarkup(html, parse).metadata.byline).toBeNull();
    } catch (error) {
      expect(error).toMatchObject({ code: 'NOT_AN_ARTICLE' });
    }
  });
});
