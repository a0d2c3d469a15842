import { describe, expect, it } from '@jest/globals';

import { scoreGeo } from '../../../src/evaluate/score-geo.ts';
import { scoreNer } from '../../../src/evaluate/score-ner.ts';
import { scoreQuotes } from '../../../src/evaluate/score-quotes.ts';

describe('scoreNer', () => {
  const expected = [
    { id: '1', tags: ['B-PER', 'I-PER', 'O', 'B-ORG'] },
    { id: '2', tags: ['B-LOC'] },
  ];
  it.each([
    ['the same tags', [['B-PER', 'I-PER', 'O', 'B-ORG'], ['B-LOC']], [1, 1, 1], 1],
    ['a wrong type', [['B-PER', 'I-PER', 'O', 'B-LOC'], ['B-LOC']], [2 / 3, 2 / 3, 2 / 3], 1],
    ['a cut name', [['B-PER', 'B-PER', 'O', 'B-ORG'], ['B-LOC']], [2 / 4, 2 / 3, 4 / 7], 4 / 7],
    ['a name begun with I', [['I-PER', 'I-PER', 'O', 'I-ORG'], ['I-LOC']], [1, 1, 1], 1],
    ['nothing', [[], []], [0, 0, 0], 0],
  ] as const)('compares stretches: %s', (_, [first, second], figures, untyped) => {
    const score = scoreNer(expected, [
      { id: '2', tags: second },
      { id: '1', tags: first },
    ]);
    const { precision, recall, f1 } = score.overall;
    [precision, recall, f1].forEach((figure, index) => {
      expect(figure).toBeCloseTo(figures[index] ?? -1, 9);
    });
    expect(score.untyped.f1).toBeCloseTo(untyped, 9);
  });
});

describe('scoreGeo', () => {
  const expected = [
    {
      id: '1',
      toponyms: [
        { start: 0, end: 6, fcode: 'PCLI', country: 'United Kingdom' },
        { start: 10, end: 15, fcode: 'PPLC', country: 'France' },
      ],
      countries: ['United Kingdom', 'France'],
    },
  ];

  it('takes common names of a country for the same and counts named ones apart', () => {
    const score = scoreGeo(expected, [{ id: '1', countries: ['UK', 'Britain', 'Spain'] }]);
    expect(score.countriesNamed).toMatchObject({ precision: 0.5, recall: 1 });
    expect(score.countriesOfPlaces).toMatchObject({ precision: 0.5, recall: 0.5 });
    expect(score.places).toBeNull();
  });

  it('counts places by the same span and by a shared character', () => {
    const toponyms = [
      { start: 0, end: 6 },
      { start: 11, end: 15 },
      { start: 30, end: 31 },
    ];
    const score = scoreGeo(expected, [{ id: '1', countries: [], toponyms }]);
    expect(score.places).toMatchObject({ precision: 1 / 3, recall: 1 / 2 });
    expect(score.placesOverlap).toEqual({ precision: 2 / 3, recall: 1 });
  });
});

describe('scoreQuotes', () => {
  const text = 'Ann said: “The bridge is shut.” It was Bob who thought that it would rain.';
  const span = (words: string) => {
    const start = text.indexOf(words);
    return { spans: [[start, start + words.length] as const] };
  };
  const none = { spans: [] };
  const expected = [
    {
      id: '1',
      text,
      attributions: [
        { content: span('“The bridge is shut.”'), source: span('Ann'), kind: 'direct' },
        { content: span('it would rain'), source: span('Bob'), kind: 'indirect' },
      ],
    },
  ];

  it.each([
    [
      'without the marks',
      'The bridge is shut',
      'Ann',
      { exact: 0.5, partial: 0.5, withSource: 0.5 },
    ],
    ['a part', 'bridge is shut', 'Ann', { exact: 0, partial: 0.5, withSource: 0.5 }],
    ['too little', 'shut', 'Ann', { exact: 0, partial: 0, withSource: 0 }],
    ['the wrong source', 'The bridge is shut', 'Bob', { exact: 0.5, partial: 0.5, withSource: 0 }],
    ['no source', 'The bridge is shut', '', { exact: 0.5, partial: 0.5, withSource: 0 }],
  ] as const)('matches contents by characters: %s', (_, content, source, recalls) => {
    const attributions = [{ content: span(content), source: source === '' ? none : span(source) }];
    const score = scoreQuotes(expected, [{ id: '1', attributions }]);
    expect([score.exact.recall, score.partial.recall, score.withSource.recall]).toEqual(
      Object.values(recalls),
    );
  });

  it('gives each wanted attribution one partner at most', () => {
    const twice = { content: span('it would rain'), source: none };
    const score = scoreQuotes(expected, [{ id: '1', attributions: [twice, twice] }]);
    expect(score.partial).toMatchObject({ precision: 0.5, recall: 0.5 });
    expect(Object.fromEntries(score.recallByKind)).toEqual({ direct: 0, indirect: 1 });
  });
});
