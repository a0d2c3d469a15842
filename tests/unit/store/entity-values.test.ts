import { describe, expect, it } from '@jest/globals';

import { type EntityValues, joinValues } from '../../../src/store/entity-values.ts';

const values = (parts: Partial<EntityValues>): EntityValues => ({
  name: 'Ada Blom',
  aliases: [],
  title: null,
  countryCode: null,
  wikidataId: null,
  domain: null,
  isOffice: false,
  identityKey: null,
  ...parts,
});

describe('joining what two articles say of a person', () => {
  it.each([
    [
      'the spelling in mixed case',
      { name: 'ADA BLOM' },
      { name: 'Ada Blom' },
      { name: 'Ada Blom', aliases: ['ADA BLOM'] },
    ],
    [
      'all aliases',
      { aliases: ['Blom'] },
      { aliases: ['A. Blom'] },
      { aliases: ['A. Blom', 'Blom'] },
    ],
    ['the longer title', { title: 'Mayor' }, { title: 'Deputy Mayor' }, { title: 'Deputy Mayor' }],
    ['a title that only one has', { title: 'Mayor' }, {}, { title: 'Mayor' }],
    [
      'the smaller of two codes',
      { countryCode: 'SE' },
      { countryCode: 'NO' },
      { countryCode: 'NO' },
    ],
    ['the office', { isOffice: true }, {}, { isOffice: true }],
  ])('takes %s, in either order', (_case, one, other, joined) => {
    expect(joinValues(values(one), values(other))).toEqual(values(joined));
    expect(joinValues(values(other), values(one))).toEqual(values(joined));
  });

  it('gives the same however three are joined', () => {
    const [one, two, three] = [
      values({ name: 'ADA BLOM', title: 'Mayor' }),
      values({ name: 'Ada Blom', aliases: ['Blom'] }),
      values({ name: 'Áda Blom', title: 'Mayoress' }),
    ];
    expect(joinValues(joinValues(one, two), three)).toEqual(
      joinValues(one, joinValues(two, three)),
    );
    expect(joinValues(three, three)).toEqual(three);
  });
});
