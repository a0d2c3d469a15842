import { beforeAll, describe, expect, it } from '@jest/globals';

import { type ArticleOrigins, type DocumentMetadata } from '../../../src/domain/article.ts';
import { type ParseKnowledge } from '../../../src/domain/knowledge-parse.ts';
import { loadParseKnowledge } from '../../../src/fetch/knowledge-parse.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';

const PROSE =
  'The council of the small harbour town voted late on Monday to close its oldest bridge to lorries, and the mayor said that the work would begin in spring.';

let knowledge: ParseKnowledge;
beforeAll(async () => {
  knowledge = await loadParseKnowledge(null);
});

function read(text: string, metadata: DocumentMetadata = {}) {
  return parseArticle({ key: 'a', origin: 'test', text, metadata }, knowledge);
}

describe('parseArticle', () => {
  it.each([
    [
      'a trail of links',
      `Home » Towns » Bridge closes\n\n${PROSE}`,
      'NAVIGATION',
      'Home » Towns »',
    ],
    [
      'the date of the visit',
      `Today : May 3, 2021\nBridge closes\n\n${PROSE}`,
      'CRAWL_DATE',
      'Today : May 3, 2021',
    ],
    ['a section label', `World News\nBridge closes\n\n${PROSE}`, 'SECTION_LABEL', 'World News'],
    [
      'a comment form',
      `Bridge closes\n\n${PROSE}\n\nLeave a Reply`,
      'COMMENT_FORM',
      'Leave a Reply',
    ],
    [
      'related links',
      `Bridge closes\n\n${PROSE}\n\nYou may also like`,
      'RELATED_LINKS',
      'You may also like',
    ],
    ['the rest of a picture', `Bridge closes\n\n${PROSE}\n.jpeg)`, 'DEBRIS', '.jpeg)'],
    [
      'words about the text itself',
      `Bridge closes\n\n${PROSE}\n\n${PROSE}\n\nThis article explores what the closing means for readers.`,
      'SELF_DESCRIPTION',
      'This article explores what the closing means for readers.',
    ],
    [
      'an author’s biography',
      `Bridge closes\n\n${PROSE}\n\nAbout Jane Roe\n\nJane Roe is a reporter who lives by the sea.`,
      'BIOGRAPHY',
      'About Jane Roe\n\nJane Roe is a reporter who lives by the sea.',
    ],
    [
      'a list of teasers',
      `Bridge closes\n\n${PROSE}\n\nLatest News\nFerry returns\n\nFerry returns\n\nThe ferry is back after a long…\n3 May 2021`,
      'TEASER',
      'Latest News\nFerry returns\n\nFerry returns\n\nThe ferry is back after a long…\n3 May 2021',
    ],
  ])('drops %s', (_, text, reason, words) => {
    const { boilerplate } = read(text);
    expect(boilerplate.map((span) => [span.reason, text.slice(span.start, span.end)])).toEqual([
      [reason, words],
    ]);
  });

  it('drops nothing of an ordinary article', () => {
    const text = `Bridge closes\n\nBy Jane Roe\n\n${PROSE}\n\nA way round\n\n“We will manage,” she said.`;
    const article = read(text);
    expect(article.boilerplate).toEqual([]);
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'HEADLINE',
      'METADATA',
      'PARAGRAPH',
      'HEADING',
      'PARAGRAPH',
    ]);
  });

  it('reads title, author, date and language off the page', () => {
    const article = read(`17 October 2024\n\nBridge closes\n\nBy Jane Roe\n\n${PROSE}`);
    expect(article).toMatchObject({
      title: 'Bridge closes',
      byline: 'Jane Roe',
      published: { value: '2024-10-17', precision: 'DAY' },
      language: 'en',
      outlet: null,
    });
  });

  it.each([
    ['a byline', `Bridge closes\n\nby time news\n\n${PROSE}`, 'Time.news'],
    [
      'its editor who asks',
      `Bridge closes\n\n${PROSE}\n\nQ1: Le Monde Editor: Why now?`,
      'Le Monde',
    ],
    ['a byline of an agency', `Bridge closes\n\nBy Reuters\n\n${PROSE}`, undefined],
    ['a credit', `Bridge closes\n\n${PROSE}\n\nOriginal Source: lemonde.fr`, undefined],
    ['a suffix of the title', `Bridge closes – Le Monde\n\n${PROSE}`, undefined],
  ])('takes the outlet from %s only when the page names itself', (_, text, name) => {
    expect(read(text).outlet?.name).toBe(name);
  });

  it.each([
    [
      'a source line',
      `Bridge closes\n\n${PROSE}\n\nOriginal Source: m.example.com`,
      'm.example.com',
    ],
    ['a suffix of the title', `Bridge closes – Le Monde\n\n${PROSE}`, 'Le Monde'],
  ])('keeps the credit of %s', (_, text, name) => {
    const { credits } = read(text);
    expect(credits.map(({ span }) => text.slice(span.start, span.end))).toEqual([name]);
  });

  it('lets what is given win', () => {
    const given = { title: 'Given', outlet: 'The Post', author: 'Ann Poe', published: '2020-02' };
    expect(read(`Bridge closes\n\nBy Jane Roe\n\n${PROSE}`, given)).toMatchObject({
      title: 'Given',
      outlet: { name: 'The Post', span: null },
      byline: 'Ann Poe',
      published: { value: '2020-02', precision: 'MONTH' },
    });
  });

  it('takes what a list says of the page only where the page says nothing', () => {
    const hints = {
      title: 'Listed',
      author: 'Listed Name',
      outlet: 'Listed Post',
      published: '2021-05-04',
    };
    const silent = read(PROSE, { hints });
    expect(silent).toMatchObject({ byline: 'Listed Name', outlet: { name: 'Listed Post' } });
    expect(silent.published?.value).toBe('2021-05-04');
    expect(read(`Bridge closes\n\nBy Jane Roe\n\n${PROSE}`, { hints })).toMatchObject({
      title: 'Bridge closes',
      byline: 'Jane Roe',
    });
  });

  it('tells a question from what leads up to it', () => {
    const text = `Bridge closes\n\n${PROSE}\n\nQ1: Dr. Roe, the bridge has shut. What now?`;
    const kinds = read(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(kinds.slice(-2)).toEqual([
      ['PARAGRAPH', 'Q1: Dr. Roe, the bridge has shut.'],
      ['QUESTION', 'What now?'],
    ]);
  });

  it.each([
    [
      'de',
      'Der Rat der Stadt hat am Montag beschlossen, dass die Brücke für den Verkehr gesperrt wird.',
    ],
    [
      'fr',
      'Le conseil de la ville a décidé lundi que le pont sera fermé pour les camions dans la nuit.',
    ],
    ['ru', 'Совет города решил в понедельник закрыть старый мост для движения.'],
    ['uk', 'Рада міста вирішила закрити старий міст для руху, і роботи почнуться навесні.'],
    [null, 'Xyzzy plugh frotz rezrov gnusto blorb'],
  ])('knows the language %s', (language, text) => {
    expect(read(text).language).toBe(language);
  });
});

describe('where a fact comes from', () => {
  const text =
    'Storm in Sundvik\n\nBy Ida Holm\nThe storm hit the harbour on Monday, the mayor said.\n';

  it.each<[string, DocumentMetadata, Partial<ArticleOrigins>]>([
    ['a sender', { title: 'Storm', outlet: 'The Post' }, { title: 'GIVEN', outlet: 'GIVEN' }],
    ['a page', {}, { title: 'TEXT', byline: 'TEXT', outlet: null, published: null }],
    [
      'markup',
      {
        author: 'Ida Holm',
        published: '2024-03',
        origins: { byline: 'META', published: 'ELEMENT' },
      },
      { byline: 'META', published: 'ELEMENT' },
    ],
    [
      'a feed',
      { hints: { outlet: 'Post', published: '2024' } },
      { outlet: 'LISTING', published: 'LISTING' },
    ],
    ['an address', { url: 'https://www.reuters.com/a' }, { outlet: 'ADDRESS' }],
  ])('is told: %s', (_, metadata, origins) => {
    expect(read(text, metadata).origins).toMatchObject(origins);
  });

  it.each<[string, DocumentMetadata, string | undefined]>([
    [
      'a known site before a feed',
      { url: 'https://www.reuters.com/a', hints: { outlet: 'Wire' } },
      'Reuters',
    ],
    [
      'a feed before an unknown site',
      { url: 'https://m.post.example/a', hints: { outlet: 'Post' } },
      'Post',
    ],
    ['an unknown site by its host', { url: 'https://www.post.example/a' }, 'post.example'],
    ['no machine', { url: 'http://127.0.0.1:8080/a' }, undefined],
  ])('takes as outlet %s', (_, metadata, name) => {
    expect(read(text, metadata).outlet?.name).toBe(name);
  });
});

describe('the agency of a dispatch', () => {
  it.each<[string, string, readonly string[]]>([
    ['is in its dateline', `SUNDVIK (AP) — ${PROSE}`, ['AP']],
    ['shows in how it ends', `${PROSE}\n(Reporting by Ida Holm; Editing by Per Lund)`, ['Reuters']],
    ['is not told by a bracket of another kind', `${PROSE}\n(Editing by hand is slow.)`, []],
  ])('%s', (_case, text, names) => {
    expect(read(text).credits.map(({ name }) => name)).toEqual(names);
  });
});

describe('what stands around pictures', () => {
  it.each(['(Image: Ida Holm/Sundvik Post)', 'Image 3 of 12', 'Photo 1 of 4', '2 of 9'])(
    '%s is no text of the article',
    (line) => {
      const article = read(`Bridge closes\n\n${PROSE}\n${line}\n${PROSE} It was quiet.`);
      const dropped = article.boilerplate.map(({ start, end }) => article.text.slice(start, end));
      expect(dropped).toEqual([line]);
    },
  );
});
