import { describe, expect, it } from '@jest/globals';

import { wordsAfter, wordsBefore } from '../../../view/src/logic/context-words.ts';
import { cutText } from '../../../view/src/logic/text-layers.ts';
import { shortened } from '../../../view/src/logic/words.ts';

describe('a text cut where marks begin and end', () => {
  it.each([
    ['nothing marked', 'abc', [], [['abc', '']]],
    [
      'apart',
      'abcd',
      [
        [0, 1, 'x'],
        [2, 3, 'y'],
      ],
      [
        ['a', 'x'],
        ['b', ''],
        ['c', 'y'],
        ['d', ''],
      ],
    ],
    [
      'one in another',
      'abcd',
      [
        [0, 4, 'x'],
        [1, 2, 'y'],
      ],
      [
        ['a', 'x'],
        ['b', 'xy'],
        ['cd', 'x'],
      ],
    ],
    [
      'crossing',
      'abcd',
      [
        [0, 3, 'x'],
        [2, 4, 'y'],
      ],
      [
        ['ab', 'x'],
        ['c', 'xy'],
        ['d', 'y'],
      ],
    ],
    // A ship is two code units: places count as the API counts them.
    [
      'behind a ship',
      '🛳 sank',
      [[3, 7, 'x']],
      [
        ['🛳 ', ''],
        ['sank', 'x'],
      ],
    ],
    ['beyond the text', 'ab', [[-1, 9, 'x']], [['ab', 'x']]],
    ['of no length', 'ab', [[1, 1, 'x']], [['ab', '']]],
  ] as [string, string, [number, number, string][], [string, string][]][])(
    '%s',
    (_name, text, marks, segments) => {
      const layers = marks.map(([start, end, item]) => ({ start, end, item }));
      const cut = cutText(text, layers);
      expect(cut.map((each) => [each.text, each.items.join('')])).toEqual(segments);
      expect(cut.map((each) => each.text).join('')).toBe(text);
    },
  );
});

describe('the words around a sentence', () => {
  it.each([
    ['s and boats. Officials say ', 'Officials say '],
    ['cials in the harbour say that ', '… in the harbour say that '],
    ['A headline\n\n', ''],
    ['A headline\nThey say ', 'They say '],
    ['', ''],
  ])('before: %j', (prefix, words) => {
    expect(wordsBefore(prefix)).toBe(words);
  });

  it.each([
    [', they say. Nobody else does', ', they say.'],
    [' in the harbour of Nor', ' in the harbour of …'],
    ['.\nAnother paragraph', '.'],
    ['', ''],
  ])('after: %j', (suffix, words) => {
    expect(wordsAfter(suffix)).toBe(words);
  });
});

describe('a label that is cut', () => {
  it.each([
    ['short enough', 20, 'short enough'],
    ['one two three', 9, 'one two…'],
    ['Donaudampfschiff', 6, 'Donau…'],
    ['abc🛳🛳', 5, 'abc…'],
  ])('%s to %d', (text, length, cut) => {
    expect(shortened(text, length)).toBe(cut);
  });
});
