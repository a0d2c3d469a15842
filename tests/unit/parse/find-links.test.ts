import { describe, expect, it } from '@jest/globals';

import { loadParseKnowledge } from '../../../src/fetch/knowledge-parse.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';

const knowledge = await loadParseKnowledge(null);

const PROSE =
  'The ferry to the outer islands will not sail before June, the shipping office said on Tuesday, since its engine has to be built anew.';
const TEXT = `Ferry stays in port\n\nBy Jane Roe\n\n${PROSE}\n\nLeave a Reply`;

/** The links of a text from these words to this address, as the article has them. */
function linksFrom(words: string, url: string, own = 'https://isles.example/ferry') {
  const start = TEXT.indexOf(words);
  const link = { start, end: start + words.length, url };
  const metadata = { url: own, links: [link] };
  return parseArticle({ key: 'a', origin: 'test', text: TEXT, metadata }, knowledge).links;
}

describe('a link of the running text', () => {
  it.each<[string, string, string | null]>([
    ['the page of a known outlet', 'https://www.reuters.com/world/ferry-1', 'Reuters'],
    ['its front page', 'https://www.reuters.com/', 'Reuters'],
    ['a page of any other site', 'https://office.example/notice.pdf', null],
  ])('cites %s', (_, url, outlet) => {
    const [link] = linksFrom('the shipping office', url);
    expect(link).toEqual({ start: link?.start, end: link?.end, url, isCited: true, outlet });
    expect(TEXT.slice(link?.start, link?.end)).toBe('the shipping office');
  });

  it('cites another page of its own outlet, but not the outlet', () => {
    const own = 'https://www.reuters.com/world/ferry-2';
    expect(linksFrom('its engine', 'https://reuters.com/world/ferry-1', own)).toMatchObject([
      { isCited: true, outlet: null },
    ]);
  });

  it.each([
    ['the page itself', 'its engine', 'http://www.isles.example/ferry/'],
    ['a tag', 'June', 'https://www.reuters.com/tags/june/'],
    ['an author', 'its engine', 'https://www.theguardian.com/profile/jane-roe'],
    ['a button to share', 'its engine', 'https://social.example/sharer/sharer.php?u=a'],
    ['what stands in the byline', 'Jane Roe', 'https://www.reuters.com/world/ferry-1'],
    ['what stands in furniture', 'Reply', 'https://www.reuters.com/world/ferry-1'],
  ])('cites nothing where it is %s', (_, words, url) => {
    expect(linksFrom(words, url)).toMatchObject([{ isCited: false, outlet: null }]);
  });
});
