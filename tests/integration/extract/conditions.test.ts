import { describe, expect, it } from '@jest/globals';

import { readParagraph } from '../../support/read-paragraph.ts';

/** `words: MODALITIES` of each claim. */
async function modalities(text: string): Promise<readonly string[]> {
  const { claims, assertions } = await readParagraph(text);
  return claims.map(
    ({ statement }, index) => `${statement}: ${assertions[index]?.modalities.join(' ') ?? ''}`,
  );
}

describe('what holds only under a condition', () => {
  it.each([
    'The truce will hold unless the rebels attack.',
    'The truce will hold as long as both sides keep their word.',
    'As long as both sides keep their word, the truce will hold.',
    'The bank will lend the money provided that the state pays half.',
    'The bank will lend the money on condition that the state pays half.',
    'The union will strike in case the talks fail.',
    'In the event that the talks fail, the union will strike.',
    'Assuming the vote passes, the tax will rise.',
    'Even if the vote fails, the minister will stay.',
    'The plant will close only if the owners agree.',
    'Should the vote fail, the coalition will collapse.',
    'Were the bank to fail, thousands would lose their savings.',
    'The army would attack Poland, if ordered.',
    'If the vote fails and the president resigns, the coalition will collapse.',
    'If the minister says that the tax will rise, the union will strike.',
  ])('%s', async (text) => {
    expect(await modalities(text)).toEqual([`${text.slice(0, -1)}: CONDITIONAL PREDICTED`]);
  });

  it('may belong to the infinitive of a promise', async () => {
    expect(await modalities('The union threatened to strike if the talks fail.')).toEqual([
      'The union threatened to strike if the talks fail: PLANNED CONDITIONAL',
    ]);
  });

  it('holds for both of two coordinated clauses behind it', async () => {
    expect(
      await modalities('If the vote fails, the coalition will collapse and the king will resign.'),
    ).toEqual([
      'If the vote fails, the coalition will collapse: CONDITIONAL PREDICTED',
      'The king will resign: CONDITIONAL PREDICTED',
    ]);
  });

  it('leaves what a relative clause adds as told', async () => {
    expect(
      await modalities('If Anna Keller, who won in 2019, resigns, the coalition will collapse.'),
    ).toEqual([
      'Anna Keller who won in 2019: ASSERTED',
      'The coalition will collapse: CONDITIONAL PREDICTED',
    ]);
  });
});

describe('what is no condition or leaves the deed itself as told', () => {
  it.each<[string, string[]]>([
    [
      'Reporters asked if the minister had resigned.',
      ['Reporters asked if the minister had resigned: ASSERTED'],
    ],
    [
      'The judge asked whether the firm had paid the tax.',
      ['The judge asked whether the firm had paid the tax: ASSERTED'],
    ],
    [
      'The farmers fear losses should the talks fail.',
      ['The farmers fear losses should the talks fail: ASSERTED'],
    ],
    ['It is unclear if the ship sank.', ['It is unclear if the ship sank: ASSERTED']],
    [
      'The mayor acts as if he owned the town.',
      ['The mayor acts as if he owned the town: ASSERTED'],
    ],
    ['The bank did not say if it would pay.', ['The bank did not say if it would pay: ASSERTED']],
  ])('%s', async (text, expected) => {
    expect(await modalities(text)).toEqual(expected);
  });
});
