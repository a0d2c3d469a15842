import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type ClaimCarrier } from '../../../src/domain/claim-carrier.ts';
import { supportOf } from '../../../src/lineage/support-of.ts';
import { aCarrier, aSource, aTextLike } from '../../support/carriers.ts';

const range = (carriers: readonly ClaimCarrier[]) => {
  const { min, max } = supportOf(carriers, carriers.length).independentOrigins;
  return [min, max];
};
const named = (...ids: readonly string[]) => ({ named: ids.map((id) => aSource(id)) });

describe('the independent origins of a claim', () => {
  it.each<[string, ClaimCarrier[], [number, number]]>([
    ['nobody', [], [0, 0]],
    ['one article without a source', [aCarrier('a')], [1, 1]],
    ['one article with two sources', [aCarrier('a', named('mayor', 'nurse'))], [1, 1]],
    ['two that rest on reports: one or two', [aCarrier('a'), aCarrier('b')], [1, 2]],
    [
      'two that name two people',
      [aCarrier('a', named('mayor')), aCarrier('b', named('nurse'))],
      [2, 2],
    ],
    [
      'two that name the same person',
      [aCarrier('a', named('mayor')), aCarrier('b', named('mayor'))],
      [1, 1],
    ],
    [
      'a name that somebody judged to be another',
      [
        aCarrier('a', { named: [aSource('j roe', { same: ['jane roe'] })] }),
        aCarrier('b', { named: [aSource('jane roe', { same: ['j roe'] })] }),
      ],
      [1, 1],
    ],
    [
      'a name that may be another',
      [
        aCarrier('a', { named: [aSource('j roe', { unsure: ['jane roe'] })] }),
        aCarrier('b', named('jane roe')),
      ],
      [1, 2],
    ],
    [
      'one with a name and one without, who may have it from the same',
      [aCarrier('a', named('mayor')), aCarrier('b')],
      [1, 2],
    ],
    [
      'two that credit one agency',
      [aCarrier('a', { reliesOn: ['agency'] }), aCarrier('b', { reliesOn: ['agency'] })],
      [1, 1],
    ],
    [
      'the agency itself and who credits it',
      [aCarrier('a', { outletId: 'agency' }), aCarrier('b', { reliesOn: ['agency'] })],
      [1, 1],
    ],
    [
      'two of one paper without a name',
      [aCarrier('a', { outletId: 'post' }), aCarrier('b', { outletId: 'post' })],
      [1, 1],
    ],
    [
      'two of one paper, each with a name',
      [
        aCarrier('a', { outletId: 'post', ...named('mayor') }),
        aCarrier('b', { outletId: 'post', ...named('nurse') }),
      ],
      [2, 2],
    ],
    [
      'a text and its copy',
      [aCarrier('a', { signature: aTextLike(1) }), aCarrier('b', { signature: aTextLike(1) })],
      [1, 1],
    ],
    [
      'two that a third, who asked both sources, does not make one',
      [
        aCarrier('a', named('mayor')),
        aCarrier('b', named('nurse')),
        aCarrier('c', named('mayor', 'nurse')),
      ],
      [1, 2],
    ],
  ])('of %s', (...[, carriers, expected]) => {
    expect(range(carriers)).toEqual(expected);
  });

  it('are told with what was cut off left open', () => {
    const carriers = [aCarrier('a', named('mayor')), aCarrier('b', named('nurse'))];
    expect(supportOf(carriers, 5)).toMatchObject({
      articles: 5,
      independentOrigins: { min: 1, max: 5 },
      truncated: true,
    });
  });
});

describe('what joins the articles of an origin', () => {
  it('is told with whom it joins', () => {
    const support = supportOf(
      [
        aCarrier('d', { signature: aTextLike(2), outletId: 'herald' }),
        aCarrier('a', { signature: aTextLike(1), outletId: 'post', ...named('mayor') }),
        aCarrier('b', { signature: aTextLike(1), reliesOn: ['agency'] }),
        aCarrier('c', { signature: aTextLike(3), reliesOn: ['agency'], ...named('nurse') }),
      ],
      4,
    );
    expect(support).toEqual({
      articles: 4,
      outlets: 2,
      articlesWithoutOutlet: 2,
      namedOrigins: 2,
      independentOrigins: { min: 1, max: 3 },
      truncated: false,
      origins: [
        {
          articleIds: ['a', 'b', 'c'],
          namedIds: ['mayor', 'nurse'],
          joins: [
            { kind: 'COPIED_TEXT', byId: null, copiedShare: 1, articleIds: ['a', 'b'] },
            { kind: 'CREDIT', byId: 'agency', copiedShare: null, articleIds: ['b', 'c'] },
          ],
        },
        { articleIds: ['d'], namedIds: [], joins: [] },
      ],
    });
  });
});

describe('whatever the articles', () => {
  const some = (prefix: string, size: number) =>
    fc.subarray(Array.from({ length: size }, (_, index) => `${prefix}${index}`));
  const parts = fc.record({
    outletId: fc.constantFrom(null, 'o0', 'o1', 'o2'),
    reliesOn: some('o', 3),
    named: some('s', 4).map((ids) =>
      ids.map((id) => aSource(id, { unsure: id === 's0' ? ['s1'] : [] })),
    ),
    signature: fc.integer({ min: 0, max: 5 }).map(aTextLike),
  });
  const carriers = fc
    .array(parts, { minLength: 1, maxLength: 9 })
    .map((all) => all.map((each, index) => aCarrier(`a${index}`, each)));

  it('the least is not above the most, and the most not above their number', () => {
    fc.assert(
      fc.property(carriers, (all) => {
        const [min = 0, max = 0] = range(all);
        expect(min).toBeGreaterThanOrEqual(1);
        expect(min).toBeLessThanOrEqual(max);
        expect(max).toBeLessThanOrEqual(all.length);
      }),
    );
  });

  it('another article never lowers the most', () => {
    fc.assert(
      fc.property(carriers, parts, (all, more) => {
        const [, before = 0] = range(all);
        const [, after = 0] = range([...all, aCarrier('more', more)]);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('a copy never raises the least, whomever else it names or credits', () => {
    fc.assert(
      fc.property(carriers, parts, fc.nat(), (all, more, place) => {
        const original = all[place % all.length] ?? aCarrier('none');
        const copy = aCarrier('copy', { ...more, signature: original.signature });
        const [before = 0] = range(all);
        const [after = 0] = range([...all, copy]);
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('their order makes no difference', () => {
    fc.assert(
      fc.property(carriers, (all) => {
        expect(supportOf([...all].reverse(), all.length)).toEqual(supportOf(all, all.length));
      }),
    );
  });
});
