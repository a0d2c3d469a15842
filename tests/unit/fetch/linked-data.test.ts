import { describe, expect, it } from '@jest/globals';

import { linkedDocuments } from '../../../src/fetch/linked-data/linked-documents.ts';
import { readJsonLines } from '../../../src/fetch/read-json-lines.ts';

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ferry runs again',
  url: 'https://shore.example/ferry',
  datePublished: '2025-04-02',
  author: [{ '@type': 'Person', name: 'Ada Lund' }, { name: 'Ben Moss' }],
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Shore' },
  articleBody: 'The ferry runs again.\nNobody was hurt.',
};

const REVIEW = {
  '@type': 'ClaimReview',
  url: 'https://checkers.example/7',
  datePublished: '2025-05-01',
  claimReviewed: '“Nine wells ran dry.”',
  author: { '@type': 'Organization', name: 'Checkers' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, alternateName: 'Mostly false' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ole Brandt' },
    appearance: [{ '@id': 'https://shore.example/wells' }],
    firstAppearance: { '@type': 'CreativeWork', url: 'https://posts.example/1' },
  },
};

const REVIEW_TEXT = [
  'According to Ole Brandt, “Nine wells ran dry.”',
  'Checkers rates this claim “Mostly false.”',
  'See https://posts.example/1.',
  'See https://shore.example/wells.',
].join('\n');

describe('a NewsArticle', () => {
  it('is an article with all that is said of it', () => {
    expect(linkedDocuments(ARTICLE, 'file')).toEqual([
      {
        ok: true,
        document: {
          key: 'https://shore.example/ferry',
          origin: 'file',
          text: ARTICLE.articleBody,
          metadata: {
            title: 'Ferry runs again',
            url: 'https://shore.example/ferry',
            outlet: 'The Shore',
            author: 'Ada Lund, Ben Moss',
            published: '2025-04-02',
            origins: {
              title: 'LINKED_DATA',
              outlet: 'LINKED_DATA',
              byline: 'LINKED_DATA',
              published: 'LINKED_DATA',
            },
          },
        },
      },
    ]);
  });

  it.each([
    ['of a special kind', { '@type': ['ReportageNewsArticle', 'CreativeWork'] }],
    ['called by its whole name', { '@type': 'https://schema.org/NewsArticle' }],
    ['called by a short name', { '@type': 'schema:NewsArticle' }],
    ['with an address as its page', { url: undefined, mainEntityOfPage: { '@id': ARTICLE.url } }],
    ['with a text in a language', { articleBody: { '@value': 'Rain.', '@language': 'en' } }],
  ])('may be %s', (_, parts) => {
    const [read] = linkedDocuments({ ...ARTICLE, ...parts }, 'file');
    expect(read).toMatchObject({ ok: true, document: { key: ARTICLE.url } });
  });

  it('needs a text', () => {
    expect(linkedDocuments({ ...ARTICLE, articleBody: undefined }, 'file')).toMatchObject([
      { ok: false, code: 'NOT_AN_ARTICLE', message: expect.stringContaining('"text"') },
    ]);
  });
});

describe('a ClaimReview', () => {
  it('is an article of the reviewer that tells who claims what and how it is rated', () => {
    const [read] = linkedDocuments(REVIEW, 'file');
    expect(read).toMatchObject({
      ok: true,
      document: {
        key: expect.stringMatching(/^https:\/\/checkers\.example\/7#claim-[0-9a-f]{12}$/),
        text: REVIEW_TEXT,
        metadata: { outlet: 'Checkers', published: '2025-05-01', url: REVIEW.url },
      },
    });
    const { text, metadata } = read?.ok === true ? read.document : { text: '', metadata: {} };
    const links = metadata.links ?? [];
    expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(
      links.map(({ url }) => url),
    );
    expect(links).toHaveLength(2);
  });

  it('may tell of a claim that nobody is said to make', () => {
    const [read] = linkedDocuments({ ...REVIEW, itemReviewed: undefined }, 'file');
    expect(read).toMatchObject({
      document: {
        text: 'According to reports, “Nine wells ran dry.”\nCheckers rates this claim “Mostly false.”',
      },
    });
  });

  it('stands beside another of the same page', () => {
    const other = { ...REVIEW, claimReviewed: 'Ten wells ran dry' };
    const keys = linkedDocuments({ '@graph': [REVIEW, other] }, 'file').map((read) =>
      read.ok ? read.document.key : read.message,
    );
    expect(new Set(keys).size).toBe(2);
  });

  it.each([
    ['claimReviewed', { claimReviewed: ' ' }],
    ['the name of its author', { author: { url: 'https://checkers.example' } }],
    ['a name in its reviewRating', { reviewRating: { ratingValue: 1 } }],
  ])('needs %s', (what, parts) => {
    expect(linkedDocuments({ ...REVIEW, ...parts }, 'file')).toMatchObject([
      { ok: false, message: expect.stringContaining(what) },
    ]);
  });
});

describe('what else JSON-LD describes', () => {
  it('is passed over beside articles', () => {
    const graph = { '@graph': [{ '@type': 'WebSite', name: 'x' }, ARTICLE, REVIEW] };
    expect(linkedDocuments(graph, 'file').map(({ ok }) => ok)).toEqual([true, true]);
  });

  it.each([[[]], [{}], ['text'], [{ '@type': 'Recipe', name: 'Soup' }]])(
    'is no input by itself: %j',
    (value) => {
      expect(linkedDocuments(value, 'file')).toMatchObject([
        { ok: false, message: expect.stringContaining('A NewsArticle or a ClaimReview') },
      ]);
    },
  );
});

it('may stand on a line among other articles', async () => {
  const lines = [ARTICLE, { text: 'Rain fell.' }, REVIEW].map((line) => JSON.stringify(line));
  const read = [];
  for await (const one of readJsonLines(chunks(lines.join('\n')), 'file')) read.push(one);
  expect(read.map((one) => (one.ok ? one.document.origin : one.message))).toEqual([
    'file:1',
    'file:2',
    'file:3',
  ]);
});

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}
