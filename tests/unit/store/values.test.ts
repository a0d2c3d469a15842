import { describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';

import { toDriverValue } from '../../../src/store/values.ts';

describe('values for the driver', () => {
  it.each([
    ['a whole number', 3, neo4j.int(3)],
    ['a broken number', 0.5, 0.5],
    ['a text', 'a', 'a'],
    ['an absent value', undefined, null],
    ['a list', [1, 'a'], [neo4j.int(1), 'a']],
    ['a map', { a: { b: 2 } }, { a: { b: neo4j.int(2) } }],
  ])('%s', (_case, value, wanted) => {
    expect(toDriverValue(value)).toEqual(wanted);
  });
});
