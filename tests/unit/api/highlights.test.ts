import { describe, expect, it } from '@jest/globals';

import { highlightsOf } from '../../../src/api/resolvers/highlights.ts';

describe('highlightsOf', () => {
  it.each([
    ['Up to 4,000 crews left the port', '4,000 PORT', ['6-11 4,000', '27-31 port']],
    ['The portal opened', 'port', []],
    ['A vote, a vote', 'vote', ['2-6 vote', '10-14 vote']],
    ['𝄞 Élan of the élan', 'élan', ['3-7 Élan', '15-19 élan']],
    ['Nothing is asked', ' * ? ', []],
  ])('of %j, %j finds whole words in any case', (statement, text, found) => {
    const highlights = highlightsOf(statement, text);
    expect(highlights.map(({ start, end, exact }) => `${start}-${end} ${exact}`)).toEqual(found);
    expect(highlights.map(({ start, end }) => statement.slice(start, end))).toEqual(
      highlights.map(({ exact }) => exact),
    );
  });
});
