import { expect, it } from '@jest/globals';

import { wordTopics } from '../../../../src/reconcile/topics/word-topics.ts';
import { aPassage } from '../../../support/a-passage.ts';

const frequencies = { articles: 100, words: new Map([['say', 90], ['harbour', 9], ['mayor', 30]]) }; // prettier-ignore

it.each([
  ['its two rarest words', 'mayor/n<nsubj:1 veto/v<root:-1 harbour/n<obj:1', ['word:veto', 'word:harbour']],
  ['no numbers, marks and verbs that say nothing', '12/c<nummod:2 may/m<aux:2 have/v<root:-1 harbour/n<obj:2', ['word:harbour']],
  ['equally rare ones by the alphabet', 'yacht/n<nsubj:1 sink/v<root:-1 reef/n<obl:1', ['word:reef', 'word:sink']],
  ['nothing for nothing', '12/c<root:-1', []],
])('a claim is found by %s', (_case, words, wanted) => {
  expect(wordTopics(aPassage(words).words, frequencies)).toEqual(wanted);
}); // prettier-ignore
