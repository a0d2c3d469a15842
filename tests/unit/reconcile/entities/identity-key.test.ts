import { describe, expect, it } from '@jest/globals';

import { bodyKey, personKey } from '../../../../src/reconcile/entities/identity-key.ts';

describe('personKey', () => {
  it.each([
    ['Rebecca Moe', 'name:rebecca moe'],
    ['Becky L. Moe Jr.', 'name:rebecca moe'],
    ['Volodymyr Zelenskyy', 'name:volodymyr zelensky'],
    ['B. Moe', null],
    ['Moe', null],
  ])('of %s is %s', (name, key) => {
    expect(personKey(name, [['Rebecca', 'Becky']])).toBe(key);
  });
});

describe('bodyKey', () => {
  it.each([
    ['HHC', 'acronym:hhc'],
    ['H.H.C.', 'acronym:hhc'],
    ['Harbour Health Coalition', 'initials:hhc'],
    ['Council of the Harbour Towns', 'initials:cht'],
    ['Harbour Watch', null],
    ['Kontor', null],
  ])('of %s is %s', (name, key) => {
    expect(bodyKey(name)).toBe(key);
  });
});
