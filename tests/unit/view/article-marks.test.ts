import { describe, expect, it } from '@jest/globals';

import {
  type ArticleShown,
  atPlace,
  marksOf,
  ofTypes,
} from '../../../view/src/logic/article-marks.ts';

const TEXT = 'Menu. Mayor Ann Bell says that nine boats sank.';
const place = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const article: ArticleShown = {
  id: 'a',
  key: '1',
  url: null,
  title: null,
  byline: null,
  published: null,
  outlet: null,
  story: null,
  version: {
    text: TEXT,
    boilerplate: [{ ...place('Menu.'), reason: 'NAVIGATION' }],
    integritySignals: [
      { kind: 'UNSIGNED', span: null },
      { kind: 'PROMPT_RESIDUE', span: place('Menu.') },
    ],
  },
  mentions: {
    totalCount: 1,
    edges: [
      {
        node: { __typename: 'Person', id: 'p', name: 'Ann Bell' },
        spans: [{ ...place('Ann Bell'), form: 'NAME' }],
      },
    ],
  },
  cites: {
    totalCount: 1,
    edges: [
      {
        kind: 'PARAPHRASES',
        spans: [place('Mayor Ann Bell says')],
        node: { __typename: 'Person', name: 'Ann Bell' },
      },
    ],
  },
  assertions: {
    totalCount: 1,
    nodes: [
      {
        id: 'x',
        modality: 'REPORTED',
        hedges: ['says'],
        quantityText: 'nine boats',
        timeText: null,
        terminal: 'NAMED_PERSON',
        spans: [{ ...place('nine boats sank'), zone: 'BODY' }],
        claim: {
          id: 'c',
          statement: 'Nine boats sank',
          polarity: 'POSITIVE',
          contradictions: {
            totalCount: 1,
            nodes: [{ id: 'd', kind: 'QUANTITY', degree: 'WEAK', reason: 'nine against four' }],
          },
        },
        sourceChain: [
          { order: 0, cue: 'says', speaker: { __typename: 'Person', name: 'Ann Bell' } },
        ],
      },
    ],
  },
};

describe('what was read from an article', () => {
  const layers = marksOf(article);
  const at = (words: string) => {
    const { start, end } = place(words);
    return atPlace(layers, start, end).map(({ type }) => type);
  };

  it.each([
    ['Ann Bell', ['entity', 'citation']],
    ['Mayor', ['citation']],
    ['boats', ['claim']],
    ['Menu', ['dropped', 'signal']],
    ['that', []],
  ])('at "%s", the shortest first', (words, types) => {
    expect(at(words)).toEqual(types);
  });

  it('is told in words, with what is against it', () => {
    expect(layers[0]?.item).toMatchObject({
      title: 'Nine boats sank',
      isContested: true,
      details: [
        'put forward as: reported (“says”)',
        'figure: nine boats',
        'on the word of Ann Bell, ends in a named person',
        '1 claim against it:',
        '≠ nine against four',
      ],
    });
  });

  it('can be shown in part', () => {
    const shown = ofTypes(layers, new Set(['claim', 'dropped', 'signal']));
    expect(shown.map(({ item }) => item.type)).toEqual(['entity', 'citation']);
  });
});
