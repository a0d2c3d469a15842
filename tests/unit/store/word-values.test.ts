import { expect, it } from '@jest/globals';

import { type Wording } from '../../../src/domain/wording.ts';
import { wordsFrom, wordValues } from '../../../src/store/word-values.ts';

it('words are read as they were written', () => {
  const words: Wording = [
    { lemma: 'nordmark', kind: 'NAME', type: 'PERSON', head: 1, relation: 'nsubj', isNegated: false, isAsked: false }, // prettier-ignore
    { lemma: 'pay', kind: 'VERB', type: '', head: -1, relation: 'root', isNegated: true, isAsked: true }, // prettier-ignore
    { lemma: '1/2 | 3', kind: 'NUMBER', type: 'NUMBER', head: 1, relation: 'obl:tmod', isNegated: false, isAsked: false }, // prettier-ignore
  ];
  expect(wordsFrom(wordValues(words))).toEqual(words);
});
