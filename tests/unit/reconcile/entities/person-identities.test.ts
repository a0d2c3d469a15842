import { describe, expect, it } from '@jest/globals';

import { type Mention } from '../../../../src/domain/annotation.ts';
import { personIdentities } from '../../../../src/reconcile/entities/person-identities.ts';

const NICKNAMES = [
  ['Rebecca', 'Becky'],
  ['William', 'Bill'],
];
const NORWAY = {
  code: 'NO',
  alpha3: 'NOR',
  name: 'Norway',
  aliases: [],
  demonyms: ['Norwegian'],
  metonyms: [],
  seats: [],
  wikidataId: null,
  sovereign: true,
};

/** Mentions in the order of a text, far from one another unless `+` stands before: `Mr.|Roe`, `office: …`, `he`. */
function mentionsOf(names: readonly string[]): Mention[] {
  let start = 0;
  return names.map((notation) => {
    start += notation.startsWith('+') ? 50 : 1000;
    const bare = notation.replace(/^\+/, '');
    const isOffice = bare.startsWith('office: ');
    const [title, name] = bare.includes('|') ? bare.split('|') : [null, bare];
    const own = name.replace(/^office: /, '');
    return {
      kind: 'PERSON',
      form: /^s?he$/.test(own) ? 'PRONOUN' : isOffice ? 'OFFICE' : 'NAME',
      exact: own,
      start,
      end: start + own.length,
      sentence: 0,
      name: own,
      title: title ?? null,
      countryCode: null,
    };
  });
}

/** Who is who: the mentions' numbers of each person, in the order of the first; Jane Roe is a subject. */
function groupsOf(names: readonly string[]): readonly (readonly number[])[] {
  const mentions = mentionsOf(names).map((mention, index) => ({ mention, index }));
  const people = personIdentities(
    mentions,
    { nicknames: NICKNAMES, countries: [NORWAY] },
    ({ name }) => name === 'Jane Roe',
  );
  return people
    .map((person) => [...person.mentions].sort((one, other) => one - other))
    .sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}

describe('personIdentities', () => {
  it.each([
    ['a surname alone', ['Jane Roe', 'Roe'], [[0, 1]]],
    ['a middle initial', ['Jane Roe', 'Jane Q. Roe'], [[0, 1]]],
    ['an initial', ['J. Roe', 'Jane Roe'], [[0, 1]]],
    ['a pet form', ['Rebecca Moe', 'Becky Moe'], [[0, 1]]],
    ['another middle initial', ['Jane A. Roe', 'Jane B. Roe'], [[0], [1]]],
    ['a hyphen', ['Park Min-ho', 'Park Min Ho'], [[0, 1]]],
    ['the family name first', ['Park Min Ho', 'Park'], [[0, 1]]],
    ['father and son', ['Ole Berg', 'Ole Berg Jr.', 'Berg Jr.'], [[0], [1, 2]]],
    ['two of one surname, by title', ['Mr.|Ole Berg', 'Ms.|Ada Berg', 'Ms.|Berg'], [[0], [1, 2]]],
    [
      'two of one surname, the nearer',
      ['Ole Berg', 'Ole Berg', 'Ada Berg', '+Berg'],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'two of one surname, the main one',
      ['Ole Berg', 'Ole Berg', 'Ada Berg', 'Berg'],
      [[0, 1, 3], [2]],
    ],
    ['a title that does not fit', ['Mr.|Ole Berg', 'Mrs.|Berg'], [[0], [1]]],
    ['a surname before a first name', ['James Poe', 'Ann James', 'James'], [[0], [1, 2]]],
    [
      'an office of one',
      ['Norwegian Prime Minister|Jane Roe', 'office: Norway’s prime minister'],
      [[0, 1]],
    ],
    [
      'an office of two',
      ['Norwegian Minister|Jane Roe', 'Norwegian Minister|Ole Berg', 'office: Norwegian minister'],
      [[0], [1], [2]],
    ],
    ['a pronoun, the subject', ['Jane Roe', 'Ole Berg', 'she'], [[0, 2], [1]]],
    ['a pronoun, the last', ['Ada Berg', 'Ole Poe', 'he'], [[0], [1, 2]]],
    ['a pronoun that a title speaks against', ['Mr.|Ole Berg', 'Ms.|Ada Poe', 'he'], [[0, 2], [1]]],
    ['an office of nobody', ['President|Jane Roe', 'office: Norwegian prime minister'], [[0], [1]]],
  ])('%s: %s', (_kind, names, groups) => {
    expect(groupsOf(names)).toEqual(groups);
  });
});
