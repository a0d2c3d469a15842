import { describe, expect, it } from '@jest/globals';

import { relatePlaces } from '../../../src/relate/places.ts';
import { relateTimes } from '../../../src/relate/times.ts';
import { aClaimInContext } from '../../support/builders.ts';

describe('two times', () => {
  it.each([
    ['2021-05-03', '2021-05-03', 'SAME'],
    ['2021-05-03', '2021-05-09', 'APART'],
    ['2021-05-03', '2021-05', 'INSIDE'],
    ['2021', '2021-05', 'INSIDE'],
    ['2021-05-03T20:30', '2021-05-03', 'SAME'],
    ['2021-04', '2021-05', 'APART'],
    ['2021-04-20/2021-05-10', '2021-05', 'OVERLAP'],
    ['2021-03/..', '2021-02-28', 'APART'],
    ['2021-03/..', '2021-03-01', 'INSIDE'],
    ['../2030', '2031-01-01', 'APART'],
    ['2021-W01', '2021-01-04', 'INSIDE'],
    ['2021-W01', '2021-01-11', 'APART'],
    ['in the coming days', '2021-05-03', 'UNKNOWN'],
    [null, '2021-05-03', 'UNKNOWN'],
  ])('%s and %s: %s', (one, other, relation) => {
    expect(relateTimes(one, other)).toBe(relation);
    expect(relateTimes(other, one)).toBe(relation);
  });
});

describe('two places', () => {
  const lyon = ['in:CITY|lyon', 'in:COUNTRY|FR', 'in:NAME|lyon'];
  it.each([
    ['two cities', lyon, ['in:CITY|nice', 'in:COUNTRY|FR', 'in:NAME|nice'], 'APART'],
    ['a city and another country', lyon, ['in:COUNTRY|IT'], 'APART'],
    ['a city and its country', lyon, ['in:COUNTRY|FR'], 'INSIDE'],
    ['one city', lyon, lyon, 'SAME'],
    ['what no table knows', ['in:NAME|harbour'], ['in:NAME|quay'], 'UNKNOWN'],
    ['a city and a village that no table knows', lyon, ['in:NAME|village'], 'UNKNOWN'],
    ['a village of the same country', lyon, ['in:COUNTRY|FR', 'in:NAME|village'], 'UNKNOWN'],
    ['nothing', lyon, [], 'UNKNOWN'],
  ])('%s', (_case, topics, topicsThere, relation) => {
    const [one, other] = [topics, topicsThere].map(
      (keys) => aClaimInContext({ topics: keys }).claim,
    );
    if (one === undefined || other === undefined) throw new Error('Two claims are compared.');
    expect(relatePlaces(one, other)).toBe(relation);
    expect(relatePlaces(other, one)).toBe(relation);
  });
});
