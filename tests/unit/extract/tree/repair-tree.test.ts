import { describe, expect, it } from '@jest/globals';

import { lexiconOf } from '../../../../src/extract/lexicon.ts';
import { loadExtractionKnowledge } from '../../../../src/fetch/knowledge-extraction.ts';
import { changedArcs } from '../../../support/changed-arcs.ts';

const lexicon = lexiconOf(await loadExtractionKnowledge(null));

describe('verbs and their subjects', () => {
  it.each([
    {
      name: 'a plural noun with an object is the verb of a sentence without one',
      notation:
        'The/DT<det:2 union/NN<compound:2 plans|plan/NNS<root:-1 another/DT<det:4 strike/NN<dep:2 ./.<punct:2',
      changed: ['The det union', 'union nsubj plans', 'plans/VBZ', 'strike obj plans'],
    },
    {
      name: 'a noun phrase alone is no sentence',
      notation:
        'First/RB<advmod:3 ,/,<punct:3 bridge/NN<compound:3 tolls|toll/NNS<root:-1 ./.<punct:3',
      changed: [],
    },
    {
      name: 'an auxiliary belongs to the participle behind it',
      notation:
        'She/PRP<nsubj:5 is|be/VBZ<cop:5 only/RB<advmod:5 hoping|hope/VBG<nsubj:5 to/TO<mark:5 win/VB<root:-1 ./.<punct:5',
      changed: [
        'She nsubj hoping',
        'is aux hoping',
        'only advmod hoping',
        'hoping root -',
        'win xcomp hoping',
      ],
    },
    {
      name: 'a verb that hangs on the noun before it is its predicate',
      notation:
        'In/IN<case:1 town/NN<obl:3 ,/,<punct:3 anger/NN<root:-1 grows|grow/VBZ<dep:3 ./.<punct:3',
      changed: [
        'town obl grows',
        ', punct grows',
        'anger nsubj grows',
        'grows root -',
        '. punct grows',
      ],
    },
    {
      name: 'a participle is the predicate of a headline',
      notation: 'Miners/NNS<root:-1 Leaving|leave/VBG<acl:0 Town/NN<obj:1',
      changed: ['Miners nsubj Leaving', 'Leaving root -'],
    },
    {
      name: 'a noun before a colon is no subject of what follows',
      notation: 'Ben/NNP<root:-1 :/:<punct:0 Do/VBP<aux:3 wait/VB<dep:0 ./.<punct:0',
      changed: [],
    },
    {
      name: 'whoever is addressed is not the subject of a plural verb behind other words',
      notation:
        'Mayor/NNP<compound:1 Roe/NNP<nsubj:4 ,/,<punct:1 polls/NNS<appos:1 suggest/VBP<root:-1 defeat/NN<obj:4 ./.<punct:4',
      changed: ['Roe vocative suggest', 'polls nsubj suggest'],
    },
    {
      name: 'an apposition between two commas is none of this',
      notation:
        'Roe/NNP<nsubj:4 ,/,<punct:0 friends/NNS<appos:0 ,/,<punct:0 suggest/VBP<root:-1 it/PRP<obj:4 ./.<punct:4',
      changed: [],
    },
    {
      name: 'a noun behind "as" is the subject of the verb that has none',
      notation:
        'Prices/NNS<nsubj:1 rise/VBP<root:-1 as/IN<case:3 war/NN<obl:1 spreads|spread/VBZ<dep:1 ./.<punct:1',
      changed: ['as mark spreads', 'war nsubj spreads', 'spreads advcl rise'],
    },
    {
      name: 'a noun behind "as" that a comma closes is a role',
      notation:
        'Ana/NNP<nsubj:1 met|meet/VBD<root:-1 Ben/NNP<obj:1 named|name/VBN<acl:2 as/IN<case:5 heir/NN<obl:3 ,/,<punct:3 also/RB<advmod:8 left|leave/VBD<dep:3 ./.<punct:1',
      changed: [],
    },
  ])('$name', ({ notation, changed }) => {
    expect(changedArcs(notation, lexicon)).toEqual(changed);
  });
});

describe('verbs of saying and what is said', () => {
  it.each([
    {
      name: 'the verb of saying was read as the subject of what is said',
      notation:
        'Nurses/NNS<nsubj:1 say/VBP<csubj:5 the/DT<det:3 ward/NN<obj:1 is|be/VBZ<cop:5 full/JJ<root:-1 ./.<punct:5',
      changed: ['say root -', 'ward nsubj full', 'full ccomp say'],
    },
    {
      name: 'a row of reports keeps its order',
      notation:
        'Nurses/NNS<nsubj:1 said|say/VBD<csubj:6 doctors/NNS<nsubj:3 feared|fear/VBD<ccomp:1 beds/NNS<obj:3 would/MD<aux:6 go/VB<root:-1 ./.<punct:6',
      changed: ['said root -', 'beds nsubj go', 'go ccomp feared'],
    },
    {
      name: 'the subject of what is said was read as the object of saying',
      notation:
        'Reports/NNS<nsubj:1 suggest/VBP<root:-1 the/DT<det:3 army/NN<obj:1 is|be/VBZ<aux:5 leaving|leave/VBG<dep:1 ./.<punct:1',
      changed: ['army nsubj leaving', 'leaving ccomp suggest'],
    },
    {
      name: 'an object that a comma closes stays one',
      notation:
        'Reports/NNS<nsubj:1 mention/VBP<root:-1 the/DT<det:3 army/NN<obj:1 ,/,<punct:1 leaving|leave/VBG<dep:1 ./.<punct:1',
      changed: ['leaving advcl mention'],
    },
    {
      name: 'a clause that "as" joins is no tag',
      notation:
        'Rents/NNS<nsubj:1 fell|fall/VBD<root:-1 ,/,<punct:1 as/IN<mark:6 records/NNS<nsubj:6 did/VBD<aux:6 show/VB<ccomp:1 ./.<punct:1',
      changed: [],
    },
    {
      name: 'a tag of a verb of showing is beside its content',
      notation:
        'Rents/NNS<nsubj:1 fell|fall/VBD<root:-1 ,/,<punct:1 we/PRP<nsubj:5 can/MD<aux:5 show/VB<ccomp:1 ./.<punct:1',
      changed: ['show parataxis fell'],
    },
    {
      name: 'what stands in front of a verb of finding is its content',
      notation:
        'Rents/NNS<nsubj:1 fell|fall/VBD<advcl:5 ,/,<punct:5 we/PRP<nsubj:5 will/MD<aux:5 find/VB<root:-1 ./.<punct:5',
      changed: ['fell ccomp find'],
    },
    {
      name: 'a clause with "when" in front is no content',
      notation:
        'When/WRB<advmod:2 rents/NNS<nsubj:2 fell|fall/VBD<advcl:6 ,/,<punct:6 we/PRP<nsubj:6 will/MD<aux:6 find/VB<root:-1 ./.<punct:6',
      changed: [],
    },
  ])('$name', ({ notation, changed }) => {
    expect(changedArcs(notation, lexicon)).toEqual(changed);
  });
});

describe('participles and infinitives', () => {
  it.each([
    {
      name: 'a participle was read as an adjective of its own object',
      notation:
        'Rain/NN<nsubj:1 fell|fall/VBD<root:-1 ,/,<punct:1 flooding|flood/VBG<amod:4 fields/NNS<obj:1 ./.<punct:1',
      changed: ['flooding advcl fell', 'fields obj flooding'],
    },
    {
      name: 'an adjective without a comma stays one',
      notation:
        'Rain/NN<nsubj:1 hit/VBD<root:-1 growing|grow/VBG<amod:3 towns/NNS<obj:1 ./.<punct:1',
      changed: [],
    },
    {
      name: 'a participle of a verb of saying was read as a noun',
      notation:
        'Doctors/NNS<nsubj:1 met|meet/VBD<root:-1 ,/,<punct:1 complaining|complaining/NN<dep:1 of/IN<case:5 noise/NN<nmod:3 ./.<punct:1',
      changed: ['complaining advcl met', 'complaining/VBG', 'noise obl complaining'],
    },
    {
      name: 'a pledge was read as the subject of what it promises',
      notation:
        'They/PRP<nsubj:1 came|come/VBD<root:-1 with/IN<mark:5 plans|plan/NNS<nsubj:5 to/TO<mark:5 build/VB<advcl:1 ./.<punct:1',
      changed: ['with case plans', 'plans obl came', 'build acl plans'],
    },
    {
      name: 'what there is was read as what the saying is',
      notation:
        'Crews/NNS<nsubj:1 said|say/VBD<csubj:5 there/EX<advmod:1 were|be/VBD<cop:5 no/DT<det:5 survivors/NNS<root:-1 ,/,<punct:5 adding|add/VBG<acl:5 little/JJ<obj:7 ./.<punct:5',
      changed: [
        'said root -',
        'there expl were',
        'were ccomp said',
        'survivors nsubj were',
        ', punct said',
        'adding advcl said',
        '. punct said',
      ],
    },
    {
      name: 'a place is no existential',
      notation: 'Crews/NNS<nsubj:1 went|go/VBD<root:-1 there/RB<advmod:1 ./.<punct:1',
      changed: [],
    },
    {
      name: 'a loose participle is adverbial',
      notation:
        'Crowds/NNS<nsubj:1 came|come/VBD<root:-1 ,/,<punct:1 singing|sing/VBG<dep:1 ./.<punct:1',
      changed: ['singing advcl came'],
    },
    {
      name: 'a loose clause with a relative pronoun belongs to the noun before it',
      notation:
        'We/PRP<nsubj:1 met|meet/VBD<root:-1 Ana/NNP<obj:1 ,/,<punct:1 who/WP<nsubj:5 sings|sing/VBZ<dep:1 ./.<punct:1',
      changed: ['sings acl:relcl Ana'],
    },
  ])('$name', ({ notation, changed }) => {
    expect(changedArcs(notation, lexicon)).toEqual(changed);
  });
});
