import { describe, expect, it } from '@jest/globals';

import { loadKnowledge } from '../../../src/fetch/load-knowledge.ts';
import { stableId } from '../../../src/lib/stable-id.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { reconcileArticle } from '../../../src/reconcile/reconcile-article.ts';

const knowledge = await loadKnowledge(null);

const TEXT =
  'Mill burns down\n\nThe old mill of Norvik burned down in the night, as the Post wrote, and a film shows it; two days before it had been sold.';

/** What the article cites for its links from these words to these addresses. */
function citationsOf(links: Readonly<Record<string, string>>, outlet?: string) {
  const metadata = {
    ...(outlet !== undefined && { outlet }),
    links: Object.entries(links).map(([words, url]) => {
      const start = TEXT.indexOf(words);
      return { start, end: start + words.length, url };
    }),
  };
  const document = { key: 'mill', origin: 'test', text: TEXT, metadata };
  return reconcileArticle({
    article: parseArticle(document, knowledge.parse),
    annotation: { sentences: [], mentions: [] },
    extraction: { statements: [], citations: [] },
    knowledge,
  });
}

describe('links of an article', () => {
  const links = {
    'the Post': 'https://www.bbc.co.uk/news/mill',
    'a film': 'https://www.bbc.com/news/film',
    'two days': 'https://registry.example/mill',
  };

  it('cite a known outlet once, with all words and addresses; other sites have no outlet', () => {
    const { article, citations, entities } = citationsOf(links);
    const [outlet, ...others] = entities;
    expect([outlet?.kind, outlet?.name, others]).toEqual(['OUTLET', 'BBC', []]);
    expect(citations).toEqual([
      {
        id: stableId('CITES', article.id, outlet?.id ?? '', 'LINK'),
        articleId: article.id,
        targetId: outlet?.id,
        kind: 'LINK',
        spans: [
          expect.objectContaining({ exact: 'the Post', start: TEXT.indexOf('the Post') }),
          expect.objectContaining({ exact: 'a film' }),
        ],
        urls: ['https://www.bbc.co.uk/news/mill', 'https://www.bbc.com/news/film'],
      },
    ]);
  });

  it('do not make a page cite its own publisher', () => {
    expect(citationsOf(links, 'BBC').citations).toEqual([]);
  });
});
