import { expect, it } from '@jest/globals';

import { titleGender } from '../../../src/lib/title-gender.ts';

it.each([
  ['Mrs.', 'SHE'],
  ['Queen', 'SHE'],
  ['spokeswoman', 'SHE'],
  ['Congresswoman', 'SHE'],
  ['Mr.', 'HE'],
  ['chairman', 'HE'],
  ['Norwegian Prime Minister', null],
  ['human rights lawyer', null],
  [null, null],
])('%s: %s', (title, gender) => {
  expect(titleGender(title)).toBe(gender);
});
