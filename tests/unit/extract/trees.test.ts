import { describe, expect, it } from '@jest/globals';

import { verbAttributions } from '../../../src/extract/attribution/verb-attributions.ts';
import { clauseWords } from '../../../src/extract/clauses/clause-words.ts';
import { findClauses } from '../../../src/extract/clauses/find-clauses.ts';
import { lexiconOf } from '../../../src/extract/lexicon.ts';
import { repairTree } from '../../../src/extract/tree/repair-tree.ts';
import { sentenceTree, spanOf } from '../../../src/extract/tree/sentence-tree.ts';
import { loadExtractionKnowledge } from '../../../src/fetch/knowledge-extraction.ts';
import { parsedSentence } from '../../support/parsed-sentence.ts';

const lexicon = lexiconOf(await loadExtractionKnowledge(null));

describe('the clauses of a sentence', () => {
  it.each([
    {
      name: 'coordinated predicates are two clauses, the second without its subject',
      notation:
        'The/DT<det:1 strike/NN<nsubj:3 may/MD<aux:3 close|close/VB<root:-1 schools/NNS<obj:3 and/CC<cc:6 delay|delay/VB<conj:3 exams/NNS<obj:6 ./.<punct:3',
      clauses: ['The strike may close schools', 'delay exams'],
    },
    {
      name: 'a condition stays in its clause',
      notation:
        'If/IN<mark:2 rain/NN<nsubj:2 falls|fall/VBZ<advcl:6 ,/,<punct:6 the/DT<det:5 dam/NN<nsubj:6 breaks|break/VBZ<root:-1 ./.<punct:6',
      clauses: ['If rain falls , the dam breaks'],
    },
    {
      name: 'a participle that was read as an adjective of its object is a clause',
      notation:
        'Prices/NNS<nsubj:1 rose|rise/VBD<root:-1 ,/,<punct:1 raising|raise/VBG<amod:4 fears|fear/NNS<obj:1 ./.<punct:1',
      clauses: ['Prices rose', 'raising fears'],
    },
    {
      name: 'a plural noun at the root of a sentence without a verb is its verb',
      notation:
        'The/DT<det:1 firm/NN<compound:2 benefits|benefit/NNS<root:-1 from/IN<case:5 public/JJ<amod:5 aid/NN<nmod:2 ./.<punct:2',
      clauses: ['The firm benefits from public aid'],
    },
  ])('$name', ({ notation, clauses }) => {
    const { text, sentence } = parsedSentence(notation);
    const tree = repairTree(sentenceTree(sentence), lexicon);
    const found = findClauses(tree, lexicon).map((clause) => {
      const span = spanOf(tree, clauseWords({ tree, lexicon }, clause, new Set()));
      return text.slice(span?.start, span?.end);
    });
    expect(found).toEqual(clauses);
  });
});

describe('who says what by a verb', () => {
  it.each([
    {
      name: 'a participle behind the subject was read as a clause that is the subject',
      notation:
        'A/DT<det:1 survey/NN<nsubj:2 made|make/VBN<csubj:5 by/IN<case:4 Norstat/NNP<obl:2 showed|show/VBD<root:-1 that/IN<mark:8 trust/NN<nsubj:8 fell|fall/VBD<ccomp:5 ./.<punct:5',
      source: 'A survey',
      content: 'that trust fell',
    },
    {
      name: 'the content lost its subject to the verb of saying',
      notation:
        'Experts|expert/NNS<nsubj:1 warn/VBP<csubj:5 this/DT<det:3 plan/NN<obj:1 might/MD<aux:5 fail/VB<root:-1 ./.<punct:5',
      source: 'Experts',
      content: 'this plan might fail',
    },
    {
      name: 'a tag behind its content',
      notation:
        'The/DT<det:1 bridge/NN<nsubj:2 fell|fall/VBD<root:-1 ,/,<punct:2 police/NNS<nsubj:5 said|say/VBD<ccomp:2 ./.<punct:2',
      source: 'police',
      content: 'The bridge fell',
    },
    {
      name: 'content in front of a verb of finding',
      notation:
        'Wages/NNS<nsubj:1 fell|fall/VBD<advcl:5 ,/,<punct:5 a/DT<det:4 survey/NN<nsubj:5 found|find/VBD<root:-1 ./.<punct:5',
      source: 'a survey',
      content: 'Wages fell',
    },
  ])('$name', ({ notation, source, content }) => {
    const { text, sentence } = parsedSentence(notation);
    const tree = repairTree(sentenceTree(sentence), lexicon);
    const [found] = verbAttributions(tree, lexicon).filter((item) => item.content.length > 0);
    const first = found?.content[0];
    const last = found?.content.at(-1);
    expect(text.slice(found?.source?.span.start, found?.source?.span.end)).toBe(source);
    expect(text.slice(first?.start, last?.end)).toBe(content);
  });

  it('is never the one addressed when the content comes behind', () => {
    const { text, sentence } = parsedSentence(
      'Roe/NNP<root:-1 ,/,<punct:0 a/DT<det:3 clerk/NN<appos:0 ,/,<punct:0 told|tell/VBD<parataxis:0 Reuters/NNP<obj:5 that/IN<mark:9 rain/NN<nsubj:9 fell|fall/VBD<ccomp:5 ./.<punct:0',
    );
    const found = verbAttributions(sentenceTree(sentence), lexicon);
    const sources = found.map(({ source }) => text.slice(source?.span.start, source?.span.end));
    expect(sources).not.toContain('Reuters');
  });
});
