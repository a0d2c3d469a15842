import { describe, expect, it } from '@jest/globals';

import { type Assertion, type Claim } from '../../../../src/domain/claim.ts';
import { type Quantity } from '../../../../src/domain/quantity.ts';
import { aClaimInContext, aQuantity } from '../../../support/builders.ts';
import { relationsInWords } from '../../../support/relations-in-words.ts';

interface Figure {
  readonly n: Partial<Quantity>;
  readonly topics: readonly string[];
  readonly claim?: Partial<Claim>;
  readonly held?: Partial<Assertion>;
}

const killed = (
  n: Partial<Quantity>,
  extra: readonly string[] = [],
  rest: Partial<Figure> = {},
): Figure => ({
  n,
  topics: ['measure:KILL', 'unit:PEOPLE', ...extra],
  ...rest,
});
const upTo = (value: number) => ({ value, atMost: value, approximator: 'up to' });
const nearly = (value: number) => ({ value, atMost: value, approximator: 'nearly' });
const around = (value: number) => ({ value, approximator: 'around' });
const atLeast = (value: number) => ({ value, atLeast: value, approximator: 'at least' });
const vague = (least: number) => ({ value: null, atLeast: least });
const counted =
  (measure: string, unit: string) =>
  (n: Partial<Quantity>, extra: readonly string[] = []) => ({
    n,
    topics: [`measure:${measure}`, `unit:${unit}`, ...extra],
  });
const laidOff = counted('LAY_OFF', 'WORKERS');
const sent = counted('MOVE_FORCES', 'PERSONNEL');
const money = counted('revenue', 'MONEY_USD');
const share = (measure: string) => counted(measure, 'PERCENT');
const turnout = counted('turnout', 'PERCENT');
const possible: Partial<Assertion> = { modality: 'POSSIBLE' };
const police: Partial<Assertion> = {
  voice: 'ATTRIBUTED',
  chain: [
    {
      order: 0,
      speakerId: 'police',
      speakerKind: 'ORGANIZATION',
      cue: 'said',
      kind: 'INDIRECT',
      span: null,
    },
  ],
};
const words = (subject: string, object: string | null): Partial<Figure> => ({
  claim: { subject, object },
});
const about = (entityId: string, role: 'SUBJECT' | 'PLACE' | 'OBJECT'): Partial<Claim> => ({
  about: [{ entityId, role }],
});

function relate(one: Figure, other: Figure, articles: readonly [string, string] = ['a', 'b']) {
  const [left, right] = [one, other].map((figure, index) =>
    aClaimInContext(
      { ...figure.claim, topics: [...figure.topics].sort(), quantity: aQuantity(figure.n) },
      { ...figure.held, articleId: articles[index] ?? '' },
    ),
  );
  if (left === undefined || right === undefined) throw new Error('Two figures are compared.');
  return relationsInWords(left, right);
}

describe('figures of two articles', () => {
  it.each<[string, Figure, Figure, string[]]>([
    [
      'two plain death tolls',
      killed({ value: 12 }),
      killed({ value: 31 }),
      ['CONTRADICTS QUANTITY STRONG'],
    ],
    [
      'one of them hedged',
      killed({ value: 12 }),
      killed({ value: 31 }, [], { held: possible }),
      ['CONTRADICTS QUANTITY WEAK'],
    ],
    [
      '11 and 12 are two figures',
      killed({ value: 11 }),
      killed({ value: 12 }),
      ['CONTRADICTS QUANTITY STRONG'],
    ],
    [
      'the same toll',
      killed({ value: 12 }),
      killed({ value: 12 }, ['of:x']),
      ['CORROBORATES QUANTITY'],
    ],
    ['a rounded toll', killed(around(1200)), killed({ value: 1174 }), ['CORROBORATES QUANTITY']],
    [
      '19,870 is about 20,000',
      killed({ value: 19_870 }),
      killed({ value: 20_000 }),
      ['CORROBORATES QUANTITY'],
    ],
    [
      'at least 12 leaves room for 15',
      killed(atLeast(12)),
      killed({ value: 15 }),
      ['QUALIFIES BOUND'],
    ],
    [
      'at least 12 is another magnitude than 90',
      killed(atLeast(12)),
      killed({ value: 90 }),
      ['CONTRADICTS QUANTITY WEAK'],
    ],
    [
      'at least 40 against 12',
      killed(atLeast(40)),
      killed({ value: 12 }),
      ['CONTRADICTS QUANTITY WEAK'],
    ],
    [
      'up to 100,000 against around 20,000',
      sent(upTo(100_000)),
      sent(around(20_000)),
      ['CONTRADICTS QUANTITY WEAK'],
    ],
    [
      'up to 100,000 holds 80,000',
      sent(upTo(100_000)),
      sent({ value: 80_000 }),
      ['QUALIFIES BOUND'],
    ],
    [
      'the same bound',
      sent(upTo(100_000)),
      sent(upTo(100_000), ['of:x']),
      ['CORROBORATES QUANTITY'],
    ],
    ['thousands is a vague 20,000', sent(vague(1000)), sent(around(20_000)), ['QUALIFIES BOUND']],
    [
      'each at its own time',
      killed({ value: 12 }, [], { claim: { time: '2024-05-01' } }),
      killed({ value: 30 }, [], { claim: { time: '2024-06-01' } }),
      ['QUALIFIES TIME'],
    ],
    [
      'thousands is no 200',
      sent(vague(1000)),
      sent({ value: 200 }),
      ['CONTRADICTS QUANTITY STRONG'],
    ],
    ['thousands under up to 100,000', sent(vague(1000)), sent(upTo(100_000)), ['QUALIFIES BOUND']],
    [
      'two contingents in place',
      sent(around(15_000), ['stage:IN_PLACE']),
      sent(nearly(8000), ['stage:IN_PLACE']),
      ['CONTRADICTS QUANTITY WEAK'],
    ],
    [
      'first contingent and one in place',
      sent({ value: 15_000 }, ['stage:INITIAL']),
      sent(nearly(8000), ['stage:IN_PLACE']),
      ['CONTRADICTS QUANTITY WEAK'],
    ],
    [
      'total against a first contingent',
      sent(upTo(100_000)),
      sent({ value: 15_000 }, ['stage:INITIAL']),
      ['QUALIFIES SCOPE'],
    ],
    [
      'total against those in place',
      sent(around(20_000)),
      sent(nearly(8000), ['stage:IN_PLACE']),
      ['QUALIFIES SCOPE'],
    ],
    [
      'an additional 3,000',
      sent({ value: 10_000 }),
      sent({ value: 3000 }, ['stage:ADDITIONAL']),
      ['QUALIFIES SCOPE'],
    ],
    [
      'two figures of layoffs',
      laidOff({ value: 500 }),
      laidOff({ value: 900 }),
      ['CONTRADICTS QUANTITY STRONG'],
    ],
    ['nearly 500 is 480', laidOff(nearly(500)), laidOff({ value: 480 }), ['CORROBORATES QUANTITY']],
    [
      'two revenues',
      money({ value: 3.2e9, unit: 'usd' }),
      money({ value: 2.4e9, unit: 'usd' }),
      ['CONTRADICTS QUANTITY STRONG'],
    ],
    [
      'two turnouts',
      turnout({ value: 45, unit: 'percent' }),
      turnout({ value: 61.5, unit: 'percent' }),
      ['CONTRADICTS QUANTITY STRONG'],
    ],
    [
      '45.3 percent is 45',
      turnout({ value: 45, unit: 'percent' }),
      turnout({ value: 45.3, unit: 'percent' }),
      ['CORROBORATES QUANTITY'],
    ],
  ])('%s', (_case, one, other, expected) => {
    expect(relate(one, other)).toEqual(expected);
  });

  it.each<[string, Figure, Figure]>([
    ['another event', killed({ value: 12 }), counted('INJURE', 'PEOPLE')({ value: 30 })],
    ['another unit', money({ value: 3e9 }), counted('revenue', 'MONEY_EUR')({ value: 2e9 })],
    ['other people counted', killed({ value: 12 }, ['of:fr']), killed({ value: 30 }, ['of:de'])],
    [
      'another place',
      killed({ value: 12 }, [], { claim: about('kabul', 'PLACE') }),
      killed({ value: 30 }, [], { claim: about('herat', 'PLACE') }),
    ],
    [
      'another actor',
      { ...laidOff({ value: 500 }), claim: about('one-firm', 'SUBJECT') },
      { ...laidOff({ value: 900 }), claim: about('other-firm', 'SUBJECT') },
    ],
    ['a goal against a count', sent({ value: 10_000 }, ['stage:AIM']), sent({ value: 30_000 })],
    [
      'rates of two things',
      { ...share('rate')({ value: 36 }), ...words('gain', 'tax') },
      { ...share('rate')({ value: 28 }), ...words('company', 'profit') },
    ],
    [
      'shares of two candidates',
      { ...share('lead')({ value: 43 }), ...words('mayor', '38 percent') },
      { ...share('lead')({ value: 47 }), ...words('mayor', '41.7 percent') },
    ],
    [
      'shares of two answers',
      { ...share('say')({ value: 63 }), claim: { predicate: 'say', subject: 'voter' } },
      { ...share('say')({ value: 9 }), claim: { predicate: 'say', subject: 'voter' } },
    ],
    ['last year', killed({ value: 12 }), killed({ value: 30 }, ['era:last year'])],
    [
      'a conditional figure',
      killed({ value: 12 }),
      killed({ value: 30 }, [], { held: { modality: 'CONDITIONAL' } }),
    ],
    [
      'a negated figure',
      killed({ value: 12 }),
      killed({ value: 30 }, [], { claim: { polarity: 'NEGATIVE' } }),
    ],
  ])('%s: nothing to compare', (_case, one, other) => {
    expect(relate(one, other)).toEqual([]);
  });

  it('soldiers are a part of the people killed', () => {
    const soldiers = {
      n: { value: 4 },
      topics: ['measure:KILL', 'unit:PERSONNEL', 'under:PEOPLE'],
    };
    expect(relate(killed({ value: 12 }), soldiers)).toEqual(['QUALIFIES SCOPE']);
  });
});

describe('figures of one article', () => {
  it.each<[string, Figure, Figure, string[]]>([
    [
      'with and without its bound',
      sent({ value: 100_000 }),
      sent(upTo(100_000)),
      ['QUALIFIES BOUND'],
    ],
    ['a point inside the bound', sent(around(20_000)), sent(upTo(100_000)), ['QUALIFIES BOUND']],
    [
      'two tolls of two sources',
      killed({ value: 12 }),
      killed({ value: 31 }, [], { held: police }),
      ['CONTRADICTS QUANTITY STRONG'],
    ],
    ['two tolls in one voice', killed({ value: 12 }), killed({ value: 31 }), []],
    ['the same toll told twice', killed({ value: 12 }), killed({ value: 12 }, ['of:x']), []],
  ])('%s', (_case, one, other, expected) => {
    expect(relate(one, other, ['a', 'a'])).toEqual(expected);
  });
});
