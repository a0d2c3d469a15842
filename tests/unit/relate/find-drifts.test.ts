import { describe, expect, it } from '@jest/globals';

import {
  type Assertion,
  type Claim,
  type ClaimAbout,
  type Modality,
} from '../../../src/domain/claim.ts';
import { type Zone } from '../../../src/domain/span.ts';
import { findDrifts } from '../../../src/relate/find-drifts.ts';
import { aClaimInContext, anAnchor, aQuantity } from '../../support/builders.ts';

interface Said {
  readonly zone: Zone;
  readonly words: string;
  readonly modalities?: readonly [Modality, ...Modality[]];
  readonly topics?: readonly string[];
  readonly claim?: Partial<Claim>;
  readonly voice?: Assertion['voice'];
}

const about = (entityId: string, role: ClaimAbout['role']): ClaimAbout => ({ entityId, role });
const fact = ['ASSERTED'] as const;
const resign = ['axis:mayor|resign', 'pole:mayor|resign|+'];
const strike = ['axis:fleet|strike', 'event:ATTACK', 'happens:ATTACK'];
const fleet = about('fleet', 'SUBJECT');

/** The drifts of an article that says these things in this order, as `KIND DIRECTION told < basis`. */
function drifts(...said: readonly Said[]): readonly string[] {
  const built = said.map(({ zone, words, modalities = fact, topics = resign, ...more }, index) => {
    const spans = [anAnchor({ zone, exact: words, start: 100 * index })] as const;
    const claim = { statement: words, topics, ...more.claim };
    const voice = more.voice ?? 'OUTLET';
    return aClaimInContext(claim, { spans, voice, modality: modalities[0], modalities });
  });
  const assertions = built.flatMap(({ assertions: held }) =>
    held.map(({ assertion }) => assertion),
  );
  const words = new Map(assertions.map(({ id, spans }) => [id, spans[0].exact]));
  const found = findDrifts(
    built.map(({ claim }) => claim),
    assertions,
  );
  expect(
    findDrifts(
      [...built].reverse().map(({ claim }) => claim),
      [...assertions].reverse(),
    ),
  ).toEqual(found);
  return found
    .map(({ kind, direction, toldId, basisId }) =>
      [kind, direction, words.get(toldId), '<', words.get(basisId)].join(' '),
    )
    .sort();
}

const headline = (words: string, more: Partial<Said> = {}): Said => ({
  zone: 'HEADLINE',
  words,
  ...more,
});
const opening = (words: string, more: Partial<Said> = {}): Said => ({
  zone: 'LEAD',
  words,
  ...more,
});
const body = (words: string, more: Partial<Said> = {}): Said => ({ zone: 'BODY', words, ...more });

describe('headline against text', () => {
  it.each<[string, readonly Said[], readonly string[]]>([
    [
      'fact against possible',
      [headline('Mayor resigns'), body('The mayor may resign', { modalities: ['POSSIBLE'] })],
      ['HEADLINE RAISED Mayor resigns < The mayor may resign'],
    ],
    [
      'fact against reported, in the opening too',
      [
        headline('Mayor resigns'),
        opening('The mayor reportedly resigned', { modalities: ['REPORTED'] }),
      ],
      ['HEADLINE RAISED Mayor resigns < The mayor reportedly resigned'],
    ],
    [
      'possible against fact',
      [headline('Mayor may resign', { modalities: ['POSSIBLE'] }), body('The mayor resigned')],
      ['HEADLINE LOWERED Mayor may resign < The mayor resigned'],
    ],
    [
      'a plan on its own word against a reported plan',
      [
        headline('Mayor to resign', { modalities: ['PLANNED'] }),
        body('Aides say she plans to resign', { modalities: ['PLANNED', 'REPORTED'] }),
      ],
      ['HEADLINE RAISED Mayor to resign < Aides say she plans to resign'],
    ],
    ['the same certainty', [headline('Mayor resigns'), body('She resigned')], []],
    [
      'more on one scale and less on the other',
      [
        headline('Mayor allegedly resigns', { modalities: ['ALLEGED'] }),
        body('The mayor may resign', { modalities: ['POSSIBLE'] }),
      ],
      [],
    ],
    [
      'what holds only under a condition',
      [
        headline('Mayor resigns'),
        body('She would resign if asked', { modalities: ['CONDITIONAL'] }),
      ],
      [],
    ],
    [
      'another matter',
      [
        headline('Mayor resigns'),
        body('The clerk may resign', { modalities: ['POSSIBLE'], topics: ['axis:clerk|resign'] }),
      ],
      [],
    ],
    [
      'the least certain of all that is as near',
      [
        headline('Mayor resigns'),
        body('The mayor reportedly resigned', { modalities: ['REPORTED'] }),
        body('The mayor might resign', { modalities: ['POSSIBLE'] }),
      ],
      ['HEADLINE RAISED Mayor resigns < The mayor might resign'],
    ],
  ])('%s', (_name, said, expected) => {
    expect(drifts(...said)).toEqual(expected);
  });
});

describe('one matter', () => {
  const at = (entityId: string): Partial<Claim> => ({ about: [fleet, about(entityId, 'PLACE')] });
  const attack = (words: string, claim: Partial<Claim>): Said =>
    headline(words, { topics: strike, claim });
  const doubt = body('There is no confirmation', {
    topics: ['event:ATTACK', 'status:UNCONFIRMED'],
    claim: { polarity: 'NEGATIVE', about: [about('fleet', 'TOPIC')] },
  });
  const killed = (value: number): Partial<Claim> => ({ quantity: aQuantity({ value }) });
  it.each<[string, readonly Said[], number]>([
    [
      'is one event of one actor in other words',
      [
        attack('Fleet strikes Lorn', at('lorn')),
        body('the fleet was said to have shelled it', {
          topics: ['axis:fleet|shell', 'happens:ATTACK'],
          modalities: ['REPORTED'],
          claim: { about: [fleet] },
        }),
      ],
      1,
    ],
    [
      'is not the event elsewhere',
      [
        attack('Fleet strikes Lorn', at('lorn')),
        body('the fleet reportedly struck Velm', {
          topics: strike,
          modalities: ['REPORTED'],
          claim: at('velm'),
        }),
      ],
      0,
    ],
    [
      'is not what may come next',
      [
        attack('Fleet strikes Lorn', at('lorn')),
        body('it may strike again', {
          topics: strike,
          modalities: ['POSSIBLE'],
          claim: { about: [fleet] },
        }),
      ],
      0,
    ],
    [
      'is not what an event that is only mentioned leads to',
      [
        attack('Fleet strikes Lorn', at('lorn')),
        body('the strike may raise prices', {
          topics: ['axis:strike|raise', 'event:ATTACK'],
          modalities: ['POSSIBLE'],
          claim: { about: [fleet] },
        }),
      ],
      0,
    ],
    ['is doubted as a whole', [attack('Fleet strikes Lorn', at('lorn')), doubt], 1],
    [
      'is doubted however softly it is told',
      [headline('Fleet allegedly strikes', { topics: strike, modalities: ['ALLEGED'] }), doubt],
      1,
    ],
    [
      'is not another figure',
      [
        headline('12 killed', { claim: killed(12) }),
        body('perhaps 40 were killed', { claim: killed(40), modalities: ['POSSIBLE'] }),
      ],
      0,
    ],
    [
      'is not told of two moments',
      [
        headline('Mayor resigns', { claim: { time: '2031-05' } }),
        body('She may resign', { claim: { time: '2032-05' }, modalities: ['POSSIBLE'] }),
      ],
      0,
    ],
  ])('%s', (_name, said, expected) => {
    expect(drifts(...said)).toHaveLength(expected);
  });
});

describe('opening and source', () => {
  const mayResign = body('The mayor may resign, an aide said', {
    modalities: ['POSSIBLE'],
    voice: 'ATTRIBUTED',
  });
  it.each<[string, readonly Said[], readonly string[]]>([
    [
      'the opening tells as fact what the rest leaves open',
      [opening('The mayor resigns'), mayResign],
      ['ABSTRACT RAISED The mayor resigns < The mayor may resign, an aide said'],
    ],
    [
      'the article tells as fact what its source said with a hedge',
      [body('The mayor is resigning'), mayResign],
      ['SOURCE RAISED The mayor is resigning < The mayor may resign, an aide said'],
    ],
    [
      'what the article hedges too is no drift',
      [body('The mayor might resign', { modalities: ['POSSIBLE'] }), mayResign],
      [],
    ],
    [
      'two sources are no drift',
      [body('She resigns, the clerk said', { voice: 'ATTRIBUTED' }), mayResign],
      [],
    ],
  ])('%s', (_name, said, expected) => {
    expect(drifts(...said)).toEqual(expected);
  });
});

it('says why in one sentence with both wordings', () => {
  const [one, other] = [
    aClaimInContext(
      { statement: 'one', topics: resign },
      { spans: [anAnchor({ zone: 'HEADLINE', exact: 'Mayor resigns' })] },
    ),
    aClaimInContext(
      { statement: 'other', topics: resign },
      {
        modality: 'POSSIBLE',
        modalities: ['POSSIBLE', 'REPORTED'],
        spans: [anAnchor({ exact: 'the mayor\nmay resign' })],
      },
    ),
  ];
  const assertions = [one, other].flatMap((held) =>
    held.assertions.map(({ assertion }) => assertion),
  );
  expect(findDrifts([one.claim, other.claim], assertions)).toMatchObject([
    {
      reason:
        'the headline tells “Mayor resigns” as fact; the text tells “the mayor may resign” as possible and reported',
    },
  ]);
});
