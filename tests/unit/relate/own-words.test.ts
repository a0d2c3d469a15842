import { describe, expect, it } from '@jest/globals';

import { type Assertion, type Claim } from '../../../src/domain/claim.ts';
import { ownWordsKeys } from '../../../src/relate/own-words.ts';
import { relateClaims } from '../../../src/relate/relate-claims.ts';
import { aClaimInContext, aQuantity, aStory } from '../../support/builders.ts';
import { NO_WORDS } from '../../support/no-words.ts';

const SPRING = { story: aStory(['budget', 'council', 'vote'], '2031-03-02') };
const AUTUMN = { story: aStory(['bridge', 'flood', 'repair'], '2031-10-20') };

const word = (
  speakerId: string,
  terminal: Assertion['terminal'] = 'NAMED_PERSON',
): Partial<Assertion> => ({
  voice: 'ATTRIBUTED',
  terminal,
  chain: [
    { order: 0, speakerId, speakerKind: 'PERSON', cue: 'said', kind: 'INDIRECT', span: null },
  ],
});
const side = (stance: string, thing: string): { readonly topics: readonly string[] } => ({
  topics: ['holder:council', `stance:${stance}`, `target:${thing}`],
});

function relate(
  one: { readonly topics: readonly string[] },
  other: { readonly topics: readonly string[] },
  [by, byThere]: readonly [Partial<Assertion>, Partial<Assertion>],
): readonly string[] {
  const relations = relateClaims(
    [
      aClaimInContext(one, { ...by, articleId: 'a' }, SPRING),
      aClaimInContext(other, { ...byThere, articleId: 'b' }, AUTUMN),
    ],
    [],
    NO_WORDS,
  );
  return relations.map((relation) =>
    [relation.type, relation.kind, 'degree' in relation ? relation.degree : ''].join(' '),
  );
}

const ada = word('ada');
const toll = (value: number) => ({
  topics: ['measure:KILL', 'unit:PERSON', 'target:toll'],
  quantity: aQuantity({ value }),
});

describe('what one person says in two stories', () => {
  it.each([
    [
      'two sides of one thing',
      side('SUPPORT', 'toll'),
      side('OPPOSE', 'toll'),
      [ada, ada],
      ['CONTRADICTS POLARITY WEAK'],
    ],
    [
      'a thing and its denial',
      { topics: ['axis:council|raise', 'pole:council|raise|+', 'target:tax'] },
      { topics: ['axis:council|raise', 'pole:council|raise|-', 'target:tax'] },
      [ada, ada],
      ['CONTRADICTS POLARITY WEAK'],
    ],
    ['sides of two things', side('SUPPORT', 'toll'), side('OPPOSE', 'tax'), [ada, ada], []],
    ['two people', side('SUPPORT', 'toll'), side('OPPOSE', 'toll'), [ada, word('bo')], []],
    [
      'an office, which may have changed hands',
      side('SUPPORT', 'toll'),
      side('OPPOSE', 'toll'),
      [word('mayor', 'NAMED_OFFICE'), word('mayor', 'NAMED_OFFICE')],
      [],
    ],
    ['figures of two events', toll(3), toll(90), [ada, ada], []],
  ] as const)('%s', (_name, one, other, words, expected) => {
    expect(relate(one, other, words)).toEqual(expected);
  });
});

/** The keys of what somebody says, as of one article that stands alone. */
const keysOf = (claim: Partial<Claim>, by: Partial<Assertion>): readonly string[] => {
  const { claim: whole, assertions } = aClaimInContext(claim, by, SPRING);
  return assertions.flatMap(({ assertion }) => ownWordsKeys(whole, assertion));
};

describe('the keys under which own words are found again', () => {
  it.each<[string, Partial<Claim>, Partial<Claim>, number]>([
    ['two sides of one thing', side('SUPPORT', 'toll'), side('OPPOSE', 'toll'), 1],
    ['sides of two things', side('SUPPORT', 'toll'), side('OPPOSE', 'tax'), 0],
    [
      'a verb and its antonym, of two things',
      { topics: ['axis:council|raise', 'axis:council|lower~raise', 'target:tax', 'target:toll'] },
      { topics: ['axis:council|lower', 'axis:council|lower~raise', 'target:tax', 'target:toll'] },
      2,
    ],
    ['figures', toll(3), toll(90), 0],
  ])('%s', (_name, one, other, common) => {
    const there = keysOf(other, ada);
    expect(keysOf(one, ada).filter((key) => there.includes(key))).toHaveLength(common);
    expect(keysOf(one, ada).filter((key) => keysOf(other, word('bo')).includes(key))).toEqual([]);
  });

  it('are none of what is said on the word of an office, a body or the article itself', () => {
    const said = side('SUPPORT', 'toll');
    expect(keysOf(said, word('mayor', 'NAMED_OFFICE'))).toEqual([]);
    expect(keysOf(said, {})).toEqual([]);
    expect(keysOf(said, ada)).toHaveLength(1);
  });
});
