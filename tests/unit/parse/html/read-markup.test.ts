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

function textsOf(html: string): readonly string[] {
  return readMarkup(html, parse).paragraphs.map(({ text }) => text);
}

function linked(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe('the text of a page', () => {
  it('is its paragraphs, without what stands around them', () => {
    expect(textsOf(page('<title>Storm</title>'))).toEqual(PARAGRAPHS);
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
    expect(textsOf(page('<title>Storm</title>', beside))).toEqual(PARAGRAPHS);
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

describe('the links of a page', () => {
  const STORY = 'https://post.example/news/storm';

  /** The words of each link in the text that the page becomes, with the address they lead to. */
  function linksOf(beside: string, head = ''): readonly (readonly [string, string])[] {
    const html = page(`<title>Storm</title>${head}`, beside);
    const { text, metadata } = htmlReading({ html, url: STORY }, parse);
    return (metadata.links ?? []).map(({ start, end, url }) => [text.slice(start, end), url]);
  }

  it.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'an address of another site, in its one form',
      '<p>The wall is older than the town, <a href="HTTPS://Times.example/wall?utm_source=x&b=2&a=1#top">the Times wrote</a> in May.</p>',
      [['the Times wrote', 'https://times.example/wall?a=1&b=2']],
    ],
    [
      'an address that is relative to the page',
      '<p>It had been damaged <a href="../2023/flood">in a flood</a> the year before.</p>',
      [['in a flood', 'https://post.example/2023/flood']],
    ],
    [
      'blanks and other elements around the words',
      '<p>It was, as <a href="https://times.example/a">\n <b>the  harbour</b>\n<i>master</i> </a> put it, “a night of fear” for all.</p>',
      [['the harbour master', 'https://times.example/a']],
    ],
    [
      'words that go on in the next line',
      '<p>The town had asked for <a href="https://times.example/a">more money<br>for the wall</a>, which nobody gave to it.</p>',
      [
        ['more money', 'https://times.example/a'],
        ['for the wall', 'https://times.example/a'],
      ],
    ],
    [
      'two links in a line, after characters of two code units',
      '<p>🌊🌊 The <a href="https://a.example/1">first</a> and the <a href="https://a.example/2">second</a> report disagree.</p>',
      [
        ['first', 'https://a.example/1'],
        ['second', 'https://a.example/2'],
      ],
    ],
  ])('are kept with their words: %s', (_, beside, links) => {
    expect(linksOf(beside)).toEqual(links);
  });

  it.each([
    [
      'an anchor in the page',
      '<p>More on this stands <a href="#wall">below</a>, the mayor said.</p>',
    ],
    [
      'an address of mail',
      '<p>Do write to <a href="mailto:ida@post.example">our desk</a> about it.</p>',
    ],
    ['a script', '<p>You may <a href="javascript:go()">look at the map</a> of the harbour.</p>'],
    [
      'a tag',
      '<p>It belongs to <a rel="tag" href="/harbours">harbours</a> of the north coast.</p>',
    ],
    [
      'an author',
      '<p>Our reporter <a rel="author" href="/ida">Ida Holm</a> was at the harbour.</p>',
    ],
    [
      'a line by itself',
      '<p><a href="/bread">Bread has become dearer, bakers of the town say</a></p>',
    ],
    ['a menu', '<p><a href="/a">Harbour news</a> | <a href="/b">Weather at sea</a></p>'],
    [
      'a picture',
      '<p>The wall <a href="/wall.jpg"><img src="w.jpg"></a> as it was last summer.</p>',
    ],
  ])('are left out where they are %s', (_, beside) => {
    expect(linksOf(beside)).toEqual([]);
  });

  it('are as many as the limit allows', () => {
    const many = Array.from({ length: 300 }, (_, at) => `<a href="/${at}">${at}</a> boats,`);
    expect(linksOf(`<p>In all ${many.join(' ')} were counted.</p>`)).toHaveLength(200);
  });
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
    ['links', '<p>x <a href="/a">y</a></p>'.repeat(20_000)],
    ['links in a line', `<p>x ${'<a href="/a">y</a> z '.repeat(20_000)}</p>`],
  ])('with a flood of %s is read or refused', (_, html) => {
    try {
      expect(readMarkup(html, parse).metadata.byline).toBeNull();
    } catch (error) {
      expect(error).toMatchObject({ code: 'NOT_AN_ARTICLE' });
    }
  });
});
