import { describe, expect, it } from '@jest/globals';

import { wordingOf } from '../../../../src/extract/wording/wording-of.ts';
import { lexiconOf } from '../../../../src/extract/lexicon.ts';
import { sentenceTree } from '../../../../src/extract/tree/sentence-tree.ts';
import { loadExtractionKnowledge } from '../../../../src/fetch/knowledge-extraction.ts';
import { parsedSentence } from '../../../support/parsed-sentence.ts';

const lexicon = lexiconOf(await loadExtractionKnowledge(null));

/** `!lemma/KIND>head` for each word. */
function wordsOf(notation: string, countries: Readonly<Record<string, string>> = {}) {
  const { text, sentence } = parsedSentence(notation);
  const mentions = Object.entries(countries).map(([name, countryCode]) => {
    const start = text.indexOf(name);
    const span = { start, end: start + name.length, sentence: 0 };
    return {
      kind: 'COUNTRY',
      form: 'NAME',
      exact: name,
      name,
      title: null,
      countryCode,
      ...span,
    } as const;
  });
  return wordingOf({ tree: sentenceTree(sentence), mentions }, lexicon).map(
    ({ lemma, kind, head, isNegated }) => `${isNegated ? '!' : ''}${lemma}/${kind}>${String(head)}`,
  );
}

describe('wordingOf', () => {
  it('keeps content words with their marks, each on the one above it', () => {
    expect(
      wordsOf(
        'The/DT<det:1 army/NN<nsubj:4 has|have/VBZ<aux:4 not/RB<advmod:4 left|leave/VBN<root:-1 the/DT<det:6 town/NN<obj:4',
      ),
    ).toEqual(['army/NOUN>2', 'not/MARK>2', '!leave/VERB>-1', 'town/NOUN>2']);
  });

  it('has one word for a country, and values for numbers', () => {
    expect(
      wordsOf(
        'South/NNP<compound:1 Korea/NNP<nsubj:2 sold|sell/VBD<root:-1 two/CD<nummod:4 ships|ship/NNS<obj:2 under/IN<case:7 no/DT<det:7 flag/NN<obl:2',
        { 'South Korea': 'KR' },
      ),
    ).toEqual(['KR/NAME>1', 'sell/VERB>-1', '2/NUMBER>3', 'ship/NOUN>1', '!flag/NOUN>1']);
  });
});
