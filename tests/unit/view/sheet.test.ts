import { describe, expect, it } from '@jest/globals';

import { sourceLines, timelineLines } from '../../../view/src/logic/sheet-lines.ts';
import { sourceTree, type VoicedArticle } from '../../../view/src/logic/source-tree.ts';
import { timelineOf } from '../../../view/src/logic/timeline.ts';
import { wrapText } from '../../../view/src/logic/wrap-text.ts';

const ann = { __typename: 'Person' as const, id: 'ann', name: 'Ann' };

function article(key: string, published: string | null, said: readonly string[]): VoicedArticle {
  return {
    id: key,
    key,
    title: `On ${key}`,
    published,
    publishedPrecision: null,
    outlet: { name: 'The Post' },
    assertions: {
      totalCount: said.length,
      nodes: said.map((exact, at) => ({
        id: `${key}-${at}`,
        modality: 'ASSERTED',
        quantityText: null,
        terminal: 'NAMED_PERSON',
        span: { exact, start: 0, zone: 'BODY' },
        claim: { id: 'c', statement: 's' },
        sourceChain: [{ order: 0, cue: 'says', speaker: ann }],
      })),
    },
  };
}

describe('a view as lines', () => {
  const articles = [
    article('floods', null, ['It rose']),
    article('rain', '2024-05-02', ['It fell']),
  ];
  const outline = (lines: ReturnType<typeof sourceLines>) =>
    lines.map(({ words, look, depth }) => `${depth} ${look} ${words}`);

  it('of a timeline: what has a date by date, then what has none', () => {
    const lines = timelineLines('Weather', timelineOf(articles), (one) => one.assertions.nodes);
    expect(outline(lines)).toEqual([
      '0 title Weather',
      '0 head May 2, 2024',
      '1 name On rain',
      '1 note rain · The Post',
      '1 said “It fell”',
      '1 note on the word of: Ann → a named person',
      '0 head Undated',
      '1 name On floods',
      '1 note floods · The Post',
      '1 said “It rose”',
      '1 note on the word of: Ann → a named person',
    ]);
  });

  it('of sources: from who spoke to what is said', () => {
    expect(outline(sourceLines('Weather', sourceTree(articles)))).toEqual([
      '0 title Weather',
      '0 name ● Ann (person, 2 claims)',
      '1 name □ floods · The Post (article, 1 claim)',
      '2 said “It rose”',
      '1 name □ rain · The Post (article, 1 claim)',
      '2 said “It fell”',
    ]);
  });
});

describe('a text on lines of ten letters', () => {
  it.each([
    ['one two three four', ['one two', 'three four']],
    ['', []],
    [' a\n b ', ['a b']],
    ['Donaudampfschiff now', ['Donaudampfschiff', 'now']],
    ['x'.repeat(45), ['x'.repeat(40), 'x'.repeat(5)]],
  ])('%j', (text, lines) => {
    expect(wrapText(text, 10, (line) => line.length)).toEqual(lines);
  });
});
