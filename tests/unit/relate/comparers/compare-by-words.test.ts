import { describe, expect, it } from '@jest/globals';

import { type Assertion, type Claim } from '../../../../src/domain/claim.ts';
import { relateClaims } from '../../../../src/relate/relate-claims.ts';
import { aClaimInContext } from '../../../support/builders.ts';
import { aPassage } from '../../../support/a-passage.ts';
import { NO_WORDS } from '../../../support/no-words.ts';

const SYNONYMS: ReadonlySet<string> = new Set(['bill law', 'law bill']);
const KNOWLEDGE = {
  ...NO_WORDS,
  thesaurus: {
    kinship: (one: { readonly lemma: string }, other: { readonly lemma: string }) =>
      SYNONYMS.has(`${one.lemma} ${other.lemma}`) ? ('SYNONYM' as const) : null,
  },
  frequencies: { articles: 100, words: new Map() },
  cues: { ...NO_WORDS.cues, hedging: new Set(['reportedly']) },
};

interface Told {
  readonly words: string;
  readonly claim?: Partial<Claim>;
  readonly held?: Partial<Assertion>;
}

const VETOED = 'mayor/n<nsubj:1 veto/v<root:-1 bill/n<obj:1 port/n<nmod:2';
const told = (words: string, claim: Partial<Claim> = {}, held: Partial<Assertion> = {}): Told => ({
  words,
  claim,
  held,
});
const denied = (words: string, held: Partial<Assertion> = {}): Told =>
  told(words, { polarity: 'NEGATIVE' }, held);

function relate(one: Told, other: Told, articles: readonly [string, string] = ['a', 'b']) {
  const [left, right] = [one, other].map(({ words, claim, held }, index) =>
    aClaimInContext(
      { id: `${index}`, topics: ['word:port'], ...claim },
      { ...held, words: aPassage(words).words, articleId: articles[index] ?? '' },
    ),
  );
  if (left === undefined || right === undefined) throw new Error('two are told');
  const relations = relateClaims([left, right], [], KNOWLEDGE);
  expect(relateClaims([right], [left], KNOWLEDGE)).toEqual(relations);
  return relations.map((relation) =>
    [relation.method, relation.type, relation.kind, 'degree' in relation ? relation.degree : '']
      .join(' ')
      .trim(),
  );
}

describe('two tellings in much the same words', () => {
  it.each<[string, Told, Told, readonly string[]]>([
    ['say the same', told(VETOED), told(VETOED), ['words CORROBORATES POLARITY']],
    [
      'say the same with a synonym',
      told(VETOED),
      told('mayor/n<nsubj:1 veto/v<root:-1 law/n<obj:1 port/n<nmod:2'),
      ['words CORROBORATES POLARITY'],
    ],
    [
      'the one denies the other',
      told(VETOED),
      denied('mayor/n<nsubj:1 !veto/v<root:-1 bill/n<obj:1 port/n<nmod:2'),
      ['words CONTRADICTS POLARITY STRONG'],
    ],
    [
      'a denial that takes up less is weak',
      told(VETOED),
      denied('mayor/n<nsubj:1 !veto/v<root:-1 port/n<obl:1 spring/n<obl:1'),
      ['words CONTRADICTS POLARITY WEAK'],
    ],
    [
      'another verb denies nothing',
      told(VETOED),
      denied('mayor/n<nsubj:1 !read/v<root:-1 bill/n<obj:1 port/n<nmod:2'),
      [],
    ],
    [
      'few words are said of many things',
      told('mayor/n<nsubj:1 walk/v<root:-1'),
      denied('mayor/n<nsubj:1 !walk/v<root:-1'),
      [],
    ],
    [
      'another number is not the same',
      told('mayor/n<nsubj:1 veto/v<root:-1 bill/n<obj:1 port/n<nmod:2 12/c<nummod:3'),
      told('mayor/n<nsubj:1 veto/v<root:-1 bill/n<obj:1 port/n<nmod:2 14/c<nummod:3'),
      [],
    ],
    [
      'what is hedged is not the same as what is not',
      told(VETOED),
      told('mayor/n<nsubj:2 reportedly/m<advmod:2 veto/v<root:-1 bill/n<obj:2 port/n<nmod:3'),
      [],
    ],
    [
      'what may be is not the same as what is',
      told(VETOED),
      told(VETOED, {}, { modality: 'POSSIBLE', modalities: ['POSSIBLE'] }),
      [],
    ],
    [
      'of other subjects nothing is denied',
      told(VETOED, { about: [{ entityId: 'anna', role: 'SUBJECT' }] }),
      told('mayor/n<nsubj:1 !veto/v<root:-1 bill/n<obj:1 port/n<nmod:2', {
        polarity: 'NEGATIVE',
        about: [{ entityId: 'ben', role: 'SUBJECT' }],
      }),
      [],
    ],
    [
      'what is named around words without a name tells them apart',
      told(VETOED, { about: [{ entityId: 'lyon', role: 'TOPIC' }] }),
      told(VETOED, { about: [{ entityId: 'turin', role: 'TOPIC' }] }),
      [],
    ],
    [
      'at other times',
      told(VETOED, { time: '2021-05-03' }),
      told(VETOED, { time: '2021-05-09' }),
      [],
    ],
  ])('%s', (_case, one, other, wanted) => {
    expect(relate(one, other)).toEqual(wanted);
  });

  it('are not compared inside one article', () => {
    expect(relate(told(VETOED), told(VETOED), ['a', 'a'])).toEqual([]);
  });

  it('are left to the slots where those tell something', () => {
    const pole = (side: string): readonly string[] => ['axis:x', `pole:x|${side}`, 'target:bill', 'word:port']; // prettier-ignore
    expect(
      relate(
        told(VETOED, { topics: pole('+') }),
        told(VETOED, { topics: pole('-'), polarity: 'NEGATIVE' }),
      ),
    ).toEqual(['structure CONTRADICTS POLARITY STRONG']);
  });
});
