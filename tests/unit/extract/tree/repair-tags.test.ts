import { describe, expect, it } from '@jest/globals';

import { lexiconOf } from '../../../../src/extract/lexicon.ts';
import { loadExtractionKnowledge } from '../../../../src/fetch/knowledge-extraction.ts';
import { changedArcs } from '../../../support/changed-arcs.ts';

const lexicon = lexiconOf(await loadExtractionKnowledge(null));

describe('a tag of who says it', () => {
  it.each([
    {
      name: 'behind its content hangs beside it',
      notation:
        'The/DT<det:1 ferry/NN<nsubj:2 sank|sink/VBD<root:-1 off/IN<case:4 Crete/NNP<obl:2 ,/,<punct:2 minister/NN<compound:7 Roe/NNP<appos:4 said|say/VBD<dep:2 ./.<punct:2',
      changed: ['Roe nsubj said', 'said parataxis sank'],
    },
    {
      name: 'at the root takes what stands before as its content',
      notation:
        'The/DT<det:1 ferry/NN<nsubj:2 sank|sink/VBD<advcl:6 ,/,<punct:6 the/DT<det:5 minister/NN<nsubj:6 said|say/VBD<root:-1 on/IN<case:8 Monday/NNP<obl:6 ./.<punct:6',
      changed: ['sank ccomp said'],
    },
    {
      name: 'gives back the phrases that go on with what is told',
      notation:
        'Prices/NNS<nsubj:1 fell|fall/VBD<root:-1 ,/,<punct:1 the/DT<det:4 bank/NN<nsubj:5 said|say/VBD<dep:1 ,/,<punct:5 while/IN<mark:9 wages/NNS<nsubj:9 rose|rise/VBD<advcl:5 ./.<punct:1',
      changed: ['said parataxis fell', 'rose advcl fell'],
    },
    {
      name: 'keeps the participle that goes on with the saying',
      notation:
        'Prices/NNS<nsubj:1 fell|fall/VBD<root:-1 ,/,<punct:1 the/DT<det:4 bank/NN<nsubj:5 said|say/VBD<dep:1 ,/,<punct:5 citing|cite/VBG<advcl:5 demand/NN<obj:7 ./.<punct:1',
      changed: ['said parataxis fell'],
    },
    {
      name: 'takes the phrase of time that was hung before it',
      notation:
        'Prices/NNS<nsubj:1 fell|fall/VBD<root:-1 ,/,<punct:1 the/DT<det:4 bank/NN<nsubj:5 said|say/VBD<dep:1 Friday/NNP<obl:1 ./.<punct:1',
      changed: ['said parataxis fell', 'Friday obl said'],
    },
    {
      name: 'gives back the object of what is told',
      notation:
        'Sales/NNS<nsubj:1 reached|reach/VBD<root:-1 millions/NNS<dep:6 ,/,<punct:1 the/DT<det:5 firm/NN<nsubj:6 said|say/VBD<dep:1 ./.<punct:1',
      changed: ['millions obj reached', 'said parataxis reached'],
    },
    {
      name: 'frees content that hung on a quotation mark',
      notation:
        "“/``<root:-1 We/PRP<nsubj:2 wait/VBP<dep:0 ,/,<punct:2 ”/''<punct:2 Ana/NNP<nsubj:6 said|say/VBD<dep:2 ./.<punct:0",
      changed: ['“ punct wait', 'wait root -', 'said parataxis wait'],
    },
    {
      name: 'makes a quotation that opens with "when" all of the speaker',
      notation:
        "“/``<punct:3 When/WRB<advmod:3 I/PRP<nsubj:3 arrived|arrive/VBD<advcl:7 ,/,<punct:7 ”/''<punct:7 Ana/NNP<nsubj:7 said|say/VBD<root:-1 ./.<punct:7",
      changed: ['arrived ccomp said'],
    },
  ])('$name', ({ notation, changed }) => {
    expect(changedArcs(notation, lexicon)).toEqual(changed);
  });

  it.each([
    {
      name: 'that is read well already',
      notation:
        'Prices/NNS<nsubj:1 fell|fall/VBD<ccomp:5 ,/,<punct:5 the/DT<det:4 bank/NN<nsubj:5 said|say/VBD<root:-1 ./.<punct:5',
    },
    {
      name: 'behind a circumstance only',
      notation:
        'When/WRB<advmod:2 Ana/NNP<nsubj:2 arrived|arrive/VBD<advcl:5 ,/,<punct:5 Ben/NNP<nsubj:5 warned|warn/VBD<root:-1 the/DT<det:7 crew/NN<obj:5 ./.<punct:5',
    },
    {
      name: 'behind a condition',
      notation:
        'If/IN<mark:2 rain/NN<nsubj:2 falls|fall/VBZ<advcl:5 ,/,<punct:5 Ben/NNP<nsubj:5 complains|complain/VBZ<root:-1 ./.<punct:5',
    },
    {
      name: 'before content of its own',
      notation:
        'Prices/NNS<nsubj:1 fell|fall/VBD<root:-1 ,/,<punct:1 Ana/NNP<nsubj:4 said|say/VBD<conj:1 that/IN<mark:7 wages/NNS<nsubj:7 rose|rise/VBD<ccomp:4 ./.<punct:1',
    },
  ])('$name is left as it is', ({ notation }) => {
    expect(changedArcs(notation, lexicon)).toEqual([]);
  });
});

describe('words around a report', () => {
  it.each([
    {
      name: '"that" before a clause joins it',
      notation:
        'Reports/NNS<nsubj:4 that/WDT<dep:3 mines/NNS<nsubj:3 closed|close/VBD<acl:0 spread/VBD<root:-1 ./.<punct:4',
      changed: ['that mark closed'],
    },
    {
      name: '"that" on a noun is left',
      notation: 'That|that/DT<dep:1 mine/NN<nsubj:2 closed|close/VBD<root:-1 ./.<punct:2',
      changed: [],
    },
    {
      name: 'an active verb does not share the auxiliary of a passive',
      notation:
        'He/PRP<nsubj:1 said|say/VBD<root:-1 the/DT<det:3 bus/NN<nsubj:5 was|be/VBD<aux:pass:5 hit/VBN<ccomp:1 and/CC<cc:7 blamed|blame/VBN<conj:5 ice/NN<obj:7 ./.<punct:1',
      changed: ['blamed conj said', 'blamed/VBD'],
    },
    {
      name: 'a second passive shares it',
      notation:
        'He/PRP<nsubj:1 said|say/VBD<root:-1 the/DT<det:3 bus/NN<nsubj:5 was|be/VBD<aux:pass:5 hit/VBN<ccomp:1 and/CC<cc:7 burned|burn/VBN<conj:5 ./.<punct:1',
      changed: [],
    },
  ])('$name', ({ notation, changed }) => {
    expect(changedArcs(notation, lexicon)).toEqual(changed);
  });
});
