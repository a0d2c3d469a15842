import { describe, expect, it } from '@jest/globals';

import { readParagraph } from '../../support/read-paragraph.ts';

describe('the last statement of a text says what its pronoun means', () => {
  it.each([
    ['Russia has moved its fleet. It is arming the rebels.', 'Russia is arming the rebels'],
    ['The union rejected the offer. It wants a raise.', 'The union wants a raise'],
    ['The factory is old. It’s losing money.', 'The factory’s losing money'],
    ['The soldiers left on Monday. They have lost 40 tanks.', 'The soldiers have lost 40 tanks'],
    [
      'Turkey and Greece signed the pact. They will share the gas.',
      'Turkey and Greece will share the gas',
    ],
    ['The company said it would close two plants.', 'The company would close two plants'],
    ['The bank failed. It was old. It had 300 branches.', 'The bank had 300 branches'],
    ['Anna Keller lost the vote. She left early.', 'Anna Keller left early'],
    ['Anna Keller met Peter Brandt in Rome. She left early.', 'She left early'],
    ['The agency said the firm had failed. It was old.', 'It was old'],
    ['Mr. Smith was fired. Ms. Green took over. He has sued the bank.', 'He has sued the bank'],
    ['The bridge stood for years.\nIt fell on Monday.', 'It fell on Monday'],
    ['The minister said it was dark.', 'It was dark'],
    [
      'The city is poor. It is clear that the dam will break.',
      'It is clear that the dam will break',
    ],
    ['The city is poor. It rained on Monday.', 'It rained on Monday'],
    ['The soldiers left. It was a surprise.', 'It was a surprise'],
  ])('%s', async (text, statement) => {
    const { claims } = await readParagraph(text);
    expect(claims.at(-1)?.statement).toBe(statement);
  });

  it('and so does its normal form', async () => {
    const { claims, names } = await readParagraph(
      'Russia has moved its fleet. It is arming the rebels.',
    );
    expect(claims.map(({ subject }) => names.get(subject) ?? subject)).toEqual([
      'Russia',
      'Russia',
    ]);
  });
});
