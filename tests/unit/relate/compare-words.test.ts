import { describe, expect, it } from '@jest/globals';

import { type Assertion, type Claim, type Modality } from '../../../src/domain/claim.ts';
import { relateClaims } from '../../../src/relate/relate-claims.ts';
import { aClaimInContext, anAnchor, aStory } from '../../support/builders.ts';
import { NO_WORDS } from '../../support/no-words.ts';

interface Said {
  readonly topics: readonly string[];
  readonly claim?: Partial<Claim>;
  readonly held?: Partial<Assertion>;
}

const about = (entityId: string, role: 'SUBJECT' | 'OBJECT' | 'TOPIC' = 'OBJECT') => ({
  entityId,
  role,
});
const held = (modality: Modality): Partial<Assertion> => ({ modality, modalities: [modality] });
const headline: Partial<Assertion> = { spans: [anAnchor({ zone: 'HEADLINE' })] };
const reported: Partial<Assertion> = { ...held('REPORTED'), voice: 'ATTRIBUTED' };

function relate(one: Said, other: Said, articles: readonly [string, string] = ['a', 'b']) {
  const sides = [one, other].map((said, index) =>
    aClaimInContext(
      { ...said.claim, topics: [...said.topics].sort() },
      { ...said.held, articleId: articles[index] ?? '' },
    ),
  );
  const relations = relateClaims(sides, [], NO_WORDS);
  expect(relateClaims([...sides].reverse(), [], NO_WORDS)).toEqual(relations);
  return relations.map((relation) =>
    [relation.type, relation.kind, 'degree' in relation ? relation.degree : ''].join(' ').trim(),
  );
}

const stance = (side: string, target: string | null = null, more: Partial<Said> = {}): Said => ({
  topics: ['holder:bank', `stance:${side}`],
  claim: { about: [about('bank', 'SUBJECT'), ...(target === null ? [] : [about(target)])] },
  ...more,
});

describe('stances of one holder', () => {
  it.each<[string, Said, Said, string[]]>([
    [
      'neutral against supporting',
      stance('NEUTRAL'),
      stance('SUPPORT', 'merger'),
      ['CONTRADICTS POLARITY STRONG'],
    ],
    [
      'neutral against opposing',
      stance('NEUTRAL'),
      stance('OPPOSE', 'merger'),
      ['CONTRADICTS POLARITY STRONG'],
    ],
    [
      'support against opposition of one thing',
      stance('SUPPORT', 'merger'),
      stance('OPPOSE', 'merger'),
      ['CONTRADICTS POLARITY STRONG'],
    ],
    [
      'one side expected only',
      stance('SUPPORT', 'merger', { held: held('PROBABLE') }),
      stance('OPPOSE', 'merger'),
      ['CONTRADICTS POLARITY WEAK'],
    ],
    [
      'support of one and opposition of another',
      stance('SUPPORT', 'merger'),
      stance('OPPOSE', 'tax'),
      [],
    ],
    ['silence is no stance', stance('SILENT'), stance('SUPPORT', 'merger'), []],
    ['the same stance', stance('SUPPORT', 'merger'), stance('SUPPORT', 'tax'), []],
    [
      'a stance that may come',
      stance('NEUTRAL'),
      stance('SUPPORT', 'merger', { held: held('POSSIBLE') }),
      [],
    ],
    [
      'a stance on a condition',
      stance('NEUTRAL'),
      stance('OPPOSE', 'merger', { held: held('CONDITIONAL') }),
      [],
    ],
    [
      'another holder',
      stance('NEUTRAL'),
      { topics: ['holder:union', 'stance:SUPPORT'], claim: { about: [about('union', 'SUBJECT')] } },
      [],
    ],
    [
      'leaders of another body',
      stance('SUPPORT', 'merger'),
      { topics: ['holder:bank staff', 'stance:OPPOSE'] },
      [],
    ],
  ])('%s', (_case, one, other, expected) => {
    expect(relate(one, other)).toEqual(expected);
  });
});

const doubt: Said = {
  topics: ['event:MERGE', 'status:UNCONFIRMED'],
  claim: { about: [about('bank', 'TOPIC')], polarity: 'NEGATIVE' },
};
const happens = (rest: Partial<Said> = {}): Said => ({
  topics: ['event:MERGE', 'happens:MERGE'],
  claim: { about: [about('bank', 'SUBJECT')] },
  ...rest,
});

describe('status of an event', () => {
  it.each<[string, Said, Said, string[]]>([
    [
      'no confirmation against a flat headline',
      doubt,
      happens({ held: headline }),
      ['CONTRADICTS STATUS WEAK'],
    ],
    [
      'no confirmation against a reality',
      doubt,
      { ...happens(), topics: ['event:MERGE', 'status:CONFIRMED'] },
      ['CONTRADICTS STATUS WEAK'],
    ],
    [
      'denied against a flat headline',
      { ...doubt, topics: ['event:MERGE', 'status:DENIED'] },
      happens({ held: headline }),
      ['CONTRADICTS STATUS STRONG'],
    ],
    ['a report is no confirmation', doubt, happens({ held: reported }), []],
    ['a hedged headline', doubt, happens({ held: { ...headline, ...held('ALLEGED') } }), []],
    ['a plan in the headline', doubt, happens({ held: { ...headline, ...held('PLANNED') } }), []],
    ['a sentence of the body', doubt, happens(), []],
    [
      'another event',
      doubt,
      { ...happens({ held: headline }), topics: ['event:STRIKE_WORK', 'happens:STRIKE_WORK'] },
      [],
    ],
    [
      'another actor',
      doubt,
      happens({ held: headline, claim: { about: [about('airline', 'SUBJECT')] } }),
      [],
    ],
    ['two doubts', doubt, { ...doubt, claim: {} }, []],
  ])('%s', (_case, one, other, expected) => {
    expect(relate(one, other)).toEqual(expected);
  });
});

const axis = (pole: '+' | '-', rest: Partial<Said> = {}, predicate = 'approve'): Said => ({
  topics: [`axis:senate|${predicate}`, `pole:senate|${predicate}|${pole}`, 'target:bill'],
  claim: { about: [about('senate', 'SUBJECT')], polarity: pole === '+' ? 'POSITIVE' : 'NEGATIVE' },
  ...rest,
});

describe('a proposition and its negation', () => {
  it.each<[string, Said, Said, string[]]>([
    ['approved against did not approve', axis('+'), axis('-'), ['CONTRADICTS POLARITY STRONG']],
    [
      'reported against denied',
      axis('+', { held: reported }),
      axis('-', { held: { ...held('DENIED'), voice: 'ATTRIBUTED' } }),
      ['CONTRADICTS POLARITY STRONG'],
    ],
    [
      'will approve against did not approve',
      axis('+', { held: held('PREDICTED') }),
      axis('-'),
      ['CONTRADICTS POLARITY WEAK'],
    ],
    [
      'may approve against may not',
      axis('+', { held: held('POSSIBLE') }),
      axis('-', { held: held('POSSIBLE') }),
      [],
    ],
    ['a condition', axis('+', { held: held('CONDITIONAL') }), axis('-'), []],
    ['the same pole', axis('+'), axis('+', { claim: {} }), []],
    [
      'another object',
      axis('+'),
      { ...axis('-'), topics: ['axis:senate|approve', 'pole:senate|approve|-', 'target:treaty'] },
      [],
    ],
    [
      'another subject',
      axis('+'),
      { ...axis('-'), topics: ['axis:house|approve', 'pole:house|approve|-', 'target:bill'] },
      [],
    ],
    [
      'another time',
      axis('+', { claim: { time: '2024-05-01' } }),
      axis('-', { claim: { time: '2024-06-01' } }),
      ['QUALIFIES TIME'],
    ],
  ])('%s', (_case, one, other, expected) => {
    expect(relate(one, other)).toEqual(expected);
  });

  it('compares articles of one story only', () => {
    const one = aClaimInContext({ topics: axis('+').topics }, { articleId: 'a' });
    const other = aClaimInContext(
      { topics: axis('-').topics },
      { articleId: 'b' },
      { story: aStory(['football', 'goal']) },
    );
    expect(relateClaims([one], [other], NO_WORDS)).toEqual([]);
  });

  it('names both values and both assertions', () => {
    const one = aClaimInContext(
      { topics: axis('+').topics, statement: 'The senate approved the bill' },
      { articleId: 'a' },
    );
    const other = aClaimInContext(
      { topics: axis('-').topics, statement: 'The senate did not approve the bill' },
      { articleId: 'b' },
    );
    const [relation] = relateClaims([one], [other], NO_WORDS);
    expect(relation?.reason).toContain('“The senate approved the bill”');
    expect(relation?.reason).toContain('“The senate did not approve the bill”');
    expect(relation?.assertionIds).toEqual(
      [one, other]
        .flatMap(({ assertions }) => assertions.map(({ assertion }) => assertion.id))
        .sort(),
    );
    expect((relation?.fromId ?? '') < (relation?.toId ?? '')).toBe(true);
  });
});

const quoted: Partial<Assertion> = {
  voice: 'ATTRIBUTED',
  chain: [
    {
      order: 0,
      speakerId: 'senator',
      speakerKind: 'PERSON',
      cue: 'said',
      kind: 'INDIRECT',
      span: null,
    },
  ],
};

describe('a proposition and its negation in one article', () => {
  it.each<[string, Said, Said, string[]]>([
    ['told in one voice', axis('+'), axis('-'), []],
    [
      'one side of an article on the word of a source',
      axis('+', { held: quoted }),
      axis('-'),
      ['CONTRADICTS POLARITY WEAK'],
    ],
    [
      'one of them possible',
      axis('+', { held: { ...quoted, ...held('POSSIBLE') } }),
      axis('-'),
      [],
    ],
  ])('%s', (_case, one, other, expected) => {
    expect(relate(one, other, ['a', 'a'])).toEqual(expected);
  });
});
