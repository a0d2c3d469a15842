import { describe, expect, it } from '@jest/globals';

import { type Assertion, type Claim } from '../../../../src/domain/claim.ts';
import { aClaimInContext, aQuantity, aStory } from '../../../support/builders.ts';
import { relationsInWords } from '../../../support/relations-in-words.ts';

interface Told {
  readonly topics: readonly string[];
  readonly claim?: Partial<Claim>;
  readonly held?: Partial<Assertion>;
  readonly published?: string;
}

const SOLDIERS = 'a'.repeat(64);
const POSSIBLE: Partial<Assertion> = { modality: 'POSSIBLE', modalities: ['POSSIBLE'] };
const CONDITIONAL: Partial<Assertion> = { modality: 'CONDITIONAL', modalities: ['CONDITIONAL'] };
const PLANNED: Partial<Assertion> = { modality: 'PLANNED', modalities: ['PLANNED'] };

/** A value of an aspect of an event of somebody. */
const told = (
  aspect: string,
  value: string,
  rest: Partial<Told> & { readonly who?: string; readonly event?: string } = {},
): Told => ({
  ...rest,
  topics: [
    `aspect:${aspect}|${rest.event ?? 'CLOSE'}`,
    `value:${aspect}|${value}`,
    `who:${rest.who ?? SOLDIERS}`,
    ...(rest.topics ?? []),
  ],
});
const intent = (value: string, rest: Parameters<typeof told>[2] = {}): Told =>
  told('ROLE/INTENT', value, rest);
const about = (entityId: string, role: 'SUBJECT' | 'PLACE' | 'OBJECT'): Partial<Claim> => ({
  about: [{ entityId, role }],
});

function verdicts(one: Told, other: Told, articles: readonly [string, string] = ['a', 'b']) {
  const [left, right] = [one, other].map(({ topics, claim, held, published }, index) =>
    aClaimInContext(
      { ...claim, topics: [...topics].sort() },
      { ...held, articleId: articles[index] ?? '' },
      { story: aStory(undefined, published ?? null) },
    ),
  );
  if (left === undefined || right === undefined) throw new Error('Two claims are compared.');
  return relationsInWords(left, right);
}

describe('an aspect of one event', () => {
  it.each<[string, Told, Told, string[]]>([
    ['two values', intent('DELIBERATE'), intent('ACCIDENTAL'), ['CONTRADICTS ROLE STRONG']],
    ['a value denied', intent('DELIBERATE'), intent('not DELIBERATE'), ['CONTRADICTS ROLE STRONG']],
    ['what denies neither', intent('not DELIBERATE'), intent('ACCIDENTAL'), []],
    ['both denied', intent('not DELIBERATE'), intent('not ACCIDENTAL'), []],
    [
      'one value',
      intent('DELIBERATE'),
      intent('DELIBERATE', { topics: ['of:x'] }),
      ['CORROBORATES ROLE'],
    ],
    [
      'one hedged',
      intent('DELIBERATE'),
      intent('ACCIDENTAL', { held: POSSIBLE }),
      ['CONTRADICTS ROLE WEAK'],
    ],
    [
      'both open',
      intent('DELIBERATE', { held: POSSIBLE }),
      intent('ACCIDENTAL', { held: POSSIBLE }),
      [],
    ],
    ['a mere case', intent('DELIBERATE'), intent('ACCIDENTAL', { held: CONDITIONAL }), []],
    ['another actor', intent('DELIBERATE'), intent('ACCIDENTAL', { who: 'b'.repeat(64) }), []],
    ['another event', intent('DELIBERATE'), intent('ACCIDENTAL', { event: 'OPEN' }), []],
    [
      'another object',
      intent('DELIBERATE', { topics: ['target:road'] }),
      intent('ACCIDENTAL', { topics: ['target:bridge'] }),
      [],
    ],
    [
      'another place',
      intent('DELIBERATE', { claim: about('x', 'PLACE') }),
      intent('ACCIDENTAL', { claim: about('y', 'PLACE') }),
      [],
    ],
    [
      'a group without a name',
      intent('DELIBERATE', { who: 'guards' }),
      intent('ACCIDENTAL', { who: 'guards' }),
      ['CONTRADICTS ROLE WEAK'],
    ],
    [
      'words that may mean less',
      intent('DELIBERATE', { topics: ['loose:ROLE/INTENT'] }),
      intent('ACCIDENTAL'),
      ['CONTRADICTS ROLE WEAK'],
    ],
    [
      'causes that exclude one another',
      told('CAUSE/ATTACK~FAILURE', 'ATTACK'),
      told('CAUSE/ATTACK~FAILURE', 'FAILURE'),
      ['CONTRADICTS CAUSE STRONG'],
    ],
    [
      'before and after',
      told('TIMING/ORDER VOTE', 'BEFORE'),
      told('TIMING/ORDER VOTE', 'AFTER'),
      ['CONTRADICTS TIMING STRONG'],
    ],
    [
      'soon and far, undated',
      told('TIMING/IMMINENCE', 'SOON'),
      told('TIMING/IMMINENCE', 'DISTANT'),
      ['CONTRADICTS TIMING WEAK'],
    ],
    [
      'soon and far, weeks apart',
      told('TIMING/IMMINENCE', 'SOON', { published: '2021-05-02' }),
      told('TIMING/IMMINENCE', 'DISTANT', { published: '2021-04-02' }),
      ['QUALIFIES STAGE'],
    ],
    [
      'two years',
      intent('DELIBERATE', { claim: { time: '2019' } }),
      intent('ACCIDENTAL', { claim: { time: '2021' } }),
      ['QUALIFIES TIME'],
    ],
  ])('%s', (_case, one, other, expected) => {
    expect(verdicts(one, other)).toEqual(expected);
  });

  it('contradicts itself in one article only on two words', () => {
    const named = { claim: about(SOLDIERS, 'SUBJECT') };
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
    const [one, other] = [intent('DELIBERATE', named), intent('ACCIDENTAL', named)];
    expect(verdicts(one, other, ['a', 'a'])).toEqual([]);
    expect(verdicts(one, { ...other, held: police }, ['a', 'a'])).toEqual([
      'CONTRADICTS ROLE STRONG',
    ]);
  });
});

describe('what happens once', () => {
  const person = `KILL|${'c'.repeat(64)}`;
  const once = (key: string, place: string, time: string | null = null): Told => ({
    topics: [`once:${key}`, `in:CITY|${place}`],
    claim: { time },
  });
  it.each<[string, Told, Told, string[]]>([
    [
      'two places of somebody’s death',
      once(person, 'lyon'),
      once(person, 'nice'),
      ['CONTRADICTS PLACE STRONG'],
    ],
    [
      'two places of a summit',
      once('summit', 'lyon'),
      once('summit', 'nice'),
      ['CONTRADICTS PLACE WEAK'],
    ],
    [
      'two days',
      once(person, 'lyon', '2021-05-03'),
      once(person, 'lyon', '2021-05-09'),
      ['CONTRADICTS TIMING STRONG'],
    ],
    [
      'a day of a month',
      once(person, 'lyon', '2021-05-03'),
      once(person, 'lyon', '2021-05'),
      ['QUALIFIES REFINEMENT'],
    ],
    [
      'another place on another day',
      once('blast', 'lyon', '2021-05-03'),
      once('blast', 'nice', '2021-05-09'),
      [],
    ],
    ['two events', once('blast', 'lyon'), once('vote', 'nice'), []],
  ])('%s', (_case, one, other, expected) => {
    expect(verdicts(one, other)).toEqual(expected);
  });
});

describe('stages and times', () => {
  const sends = (rest: Partial<Told> = {}, target = 'troops'): Told => ({
    ...rest,
    topics: ['event:MOVE', 'happens:MOVE', `target:${target}`, 'axis:x|send'],
    claim: about('x', 'SUBJECT'),
  });
  it.each<[string, Told, Told, string[]]>([
    ['planned and done', sends({ held: PLANNED }), sends(), ['QUALIFIES STAGE']],
    ['another thing planned', sends({ held: PLANNED }, 'ships'), sends(), []],
    ['both planned', sends({ held: PLANNED }), sends({ held: PLANNED }), []],
  ])('%s', (_case, one, other, expected) => {
    const distinct = { ...other, topics: [...other.topics, 'of:x'] };
    expect(verdicts(one, distinct)).toEqual(expected);
  });

  it('tells figures of two years apart', () => {
    const turnout = (value: number, time: string): Told => ({
      topics: ['measure:turnout', 'unit:PERCENT'],
      claim: { time, quantity: aQuantity({ value, unit: 'percent' }) },
    });
    expect(verdicts(turnout(45, '2019'), turnout(61, '2023'))).toEqual(['QUALIFIES TIME']);
    expect(verdicts(turnout(45, '2019'), turnout(61, '2019'))).toEqual([
      'CONTRADICTS QUANTITY STRONG',
    ]);
  });

  it('gives a pair one verdict, of equal ones that of the comparison named first', () => {
    const bombs = (value: number, cause: string): Told => ({
      ...told('CAUSE/ATTACK~FAILURE', cause, { event: 'KILL' }),
      claim: { quantity: aQuantity({ value }) },
    });
    const [one, other] = [bombs(12, 'ATTACK'), bombs(31, 'FAILURE')].map((each) => ({
      ...each,
      topics: [...each.topics, 'measure:KILL', 'unit:PEOPLE'],
    }));
    if (one === undefined || other === undefined) throw new Error('Two claims are compared.');
    expect(verdicts(one, other)).toEqual(['CONTRADICTS QUANTITY STRONG']);
  });
});
