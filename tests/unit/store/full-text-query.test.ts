import { describe, expect, it } from '@jest/globals';

import { toFullTextQuery } from '../../../src/store/full-text-query.ts';

describe('toFullTextQuery', () => {
  it.each([
    ['soldiers in Kursk', null, '("soldiers" AND "in" AND "Kursk")'],
    ['up to 100,000, 3.5 m.', null, '("up" AND "to" AND "100,000" AND "3.5" AND "m")'],
    [null, ['non-combat', 'fight'], '("non combat" OR "fight")'],
    ['troops', ['a', '*'], '("troops") AND ("a")'],
    ['*:* OR [a TO z]~ \\"', null, '("OR" AND "a" AND "TO" AND "z")'],
    ['Зеленський', null, '("Зеленський")'],
    ['?!', [], null],
    [null, null, null],
  ])('%j with one of %j is %j', (text, anyWords, query) => {
    expect(toFullTextQuery(text, anyWords)).toBe(query);
  });
});
