import { describe, expect, it } from '@jest/globals';

import { readParagraph } from '../../support/read-paragraph.ts';

/** `words < source words` of each claim. */
async function told(text: string): Promise<readonly string[]> {
  const { assertions } = await readParagraph(text);
  return assertions
    .map(({ spans, chain }) => {
      const sources = chain.map(({ span }) => span?.exact ?? '?').join(' < ');
      return sources === '' ? spans[0].exact : `${spans[0].exact} < ${sources}`;
    })
    .sort();
}

describe('the words before or after the colon of a headline', () => {
  it.each([
    ['Police: Two men robbed a bank on Monday', 'Two men robbed a bank on Monday < Police'],
    ['Two men have robbed a bank: sources', 'Two men have robbed a bank < sources'],
    ['Ferry will sail again in May: officials', 'Ferry will sail again in May < officials'],
    [
      'Mayor took bribes from builders – prosecutors',
      'Mayor took bribes from builders < prosecutors',
    ],
  ])('are its source: %s', async (headline, wanted) => {
    expect(await told(headline)).toEqual([wanted]);
  });

  it.each(['Peru: two men held after raid on bank', 'Phone sales: the shops reopened in May'])(
    'are its topic: %s',
    async (headline) => {
      expect((await told(headline)).every((words) => !words.includes('<'))).toBe(true);
    },
  );
});

describe('a headline in title case', () => {
  it('is read like a sentence', async () => {
    expect(await told('Minister Says Army Will Leave Island')).toEqual([
      'Army Will Leave Island < Minister',
    ]);
  });

  it('that only names an act is no claim', async () => {
    expect(await told('Planned Deployment of Troops to Support the Ally')).toEqual([]);
  });
});
