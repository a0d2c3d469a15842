import { describe, expect, it } from '@jest/globals';

import { checkArticle } from '../../../src/fetch/article-metadata.ts';

const text = 'The mill burned, the Post wrote.';
const link = { start: 17, end: 25, url: 'HTTPS://Post.Example:443/mill?utm_source=x#top' };

describe('links given with a text', () => {
  it('are kept in the order of the text, their addresses in the one form', () => {
    const early = { start: 4, end: 8, url: 'http://mill.example' };
    expect(checkArticle({ text, links: [link, early] }).metadata.links).toEqual([
      { start: 4, end: 8, url: 'http://mill.example/' },
      { start: 17, end: 25, url: 'https://post.example/mill' },
    ]);
  });

  it.each([[undefined], [null], [[]]])('may be %j', (links) => {
    expect(checkArticle({ text, links }).metadata).toEqual({});
  });

  it.each([
    ['an end behind the text', [{ ...link, end: text.length + 1 }]],
    ['no words', [{ ...link, end: link.start }]],
    ['half a place', [{ ...link, start: 1.5 }]],
    ['an address of mail', [{ ...link, url: 'mailto:ida@post.example' }]],
    ['no address', [{ start: 0, end: 3 }]],
    ['more than the limit', Array.from({ length: 201 }, () => link)],
    ['a list of addresses', ['https://post.example/mill']],
  ])('are refused with %s', (_, links) => {
    expect(() => checkArticle({ text, links })).toThrow(/links/u);
  });
});
