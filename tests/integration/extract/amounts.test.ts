import { describe, expect, it } from '@jest/globals';

import { readParagraph } from '../../support/read-paragraph.ts';

/** `words: least..value..most unit (what is counted)` of each claim with an amount. */
async function amounts(text: string): Promise<readonly string[]> {
  const { claims } = await readParagraph(text);
  return claims.flatMap(({ statement, quantity }) => {
    if (quantity === null) return [];
    const { atLeast, value, atMost, unit, counts } = quantity;
    return [`${statement}: ${atLeast ?? ''}..${value ?? ''}..${atMost ?? ''} ${unit} (${counts})`];
  });
}

describe('what a clause with several amounts counts', () => {
  it.each<[string, string[]]>([
    [
      'The blast killed 12 people and wounded 30.',
      [
        'The blast killed 12 people: ..12.. person (people)',
        'The blast wounded 30: ..30.. person (people)',
      ],
    ],
    [
      'The company sent 400 workers and 25 trucks to the valley.',
      [
        'The company sent 400 workers to the valley: ..400.. worker (workers)',
        'The company sent 25 trucks to the valley: ..25.. truck (trucks)',
      ],
    ],
    [
      'Twelve men and three women were arrested.',
      [
        'Twelve men were arrested: ..12.. man (men)',
        'Three women were arrested: ..3.. woman (women)',
      ],
    ],
    [
      'The flood destroyed 300 houses, 14 bridges and two schools.',
      [
        'The flood destroyed 300 houses: ..300.. house (houses)',
        'The flood destroyed 14 bridges: ..14.. bridge (bridges)',
        'The flood destroyed two schools: ..2.. school (schools)',
      ],
    ],
    [
      'It will hire 500 nurses and 1,200 teachers by 2030.',
      [
        'It will hire 500 nurses by 2030: ..500.. nurse (nurses)',
        'It will hire 1,200 teachers by 2030: ..1200.. teacher (teachers)',
      ],
    ],
    [
      'The ship carried 300 tonnes of grain and 45 tonnes of oil.',
      [
        'The ship carried 300 tonnes of grain: ..300.. tonne (grain)',
        'The ship carried 45 tonnes of oil: ..45.. tonne (oil)',
      ],
    ],
    [
      'The guards were attacked by 12 men and three women.',
      [
        'The guards were attacked by 12 men: ..12.. man (men)',
        'The guards were attacked by three women: ..3.. woman (women)',
      ],
    ],
    [
      'Forty villages lost 600 cows.',
      [
        'Forty villages lost 600 cows: ..40.. village (villages)',
        'Forty villages lost 600 cows: ..600.. cow (cows)',
      ],
    ],
    [
      'The storm killed 12 people in four towns.',
      ['The storm killed 12 people in four towns: ..12.. person (people)'],
    ],
    [
      'Some 40 of the 120 passengers were hurt.',
      ['Some 40 of the 120 passengers were hurt: ..40.. passenger (passengers)'],
    ],
  ])('%s', async (text, expected) => {
    expect(await amounts(text)).toEqual(expected);
  });
});

describe('a change of value is told from a range', () => {
  it.each<[string, string[]]>([
    ['The rate rose from 5% to 7%.', ['The rate rose from 5% to 7%: ..7.. percent (%)']],
    [
      'Unemployment fell to 4.1 percent from 4.6 percent a year earlier.',
      [
        'Unemployment fell to 4.1 percent from 4.6 percent a year earlier: ..4.1.. percent (percent)',
      ],
    ],
    [
      'The city raised the fee from $20 to $35.',
      ['The city raised the fee from $20 to $35: ..35.. usd ()'],
    ],
    [
      'The number of visitors grew from 2,000 to 3,500.',
      ['The number of visitors grew from 2,000 to 3,500: ..3500.. visitor (visitors)'],
    ],
    [
      'An increase from 200 to 350 cases was recorded.',
      ['An increase from 200 to 350 cases was recorded: ..350.. case (cases)'],
    ],
    [
      'Profits rose 8 percent to $2.4 billion.',
      [
        'Profits rose 8 percent: ..8.. percent (percent)',
        'Profits rose to $2.4 billion: ..2400000000.. usd ()',
      ],
    ],
    [
      'The price is expected to rise by 12 percent to $80 a barrel.',
      [
        'The price is expected to rise by 12 percent: ..12.. percent (percent)',
        'The price is expected to rise to $80 a barrel: ..80.. usd (barrel)',
      ],
    ],
    [
      'The bank cut its staff by 300 to 4,200.',
      [
        'The bank cut its staff by 300: ..300..  ()',
        'The bank cut its staff to 4,200: ..4200..  ()',
      ],
    ],
    [
      'The bank cut its staff by 300 to 400 people.',
      ['The bank cut its staff by 300 to 400 people: 300....400 person (people)'],
    ],
    ['The fee ranges from $20 to $35.', ['The fee ranges from $20 to $35: 20....35 usd ()']],
    ['Tickets cost between $20 and $35.', ['Tickets cost between $20 and $35: 20....35 usd ()']],
    ['Tickets cost $20-$35.', ['Tickets cost $20-$35: 20....35 usd ()']],
    [
      'Between 5 percent and 7 percent of the pupils stayed at home.',
      ['Between 5 percent and 7 percent of the pupils stayed at home: 5....7 percent (pupils)'],
    ],
    [
      'The firm employs 20,000 to 25,000 people.',
      ['The firm employs 20,000 to 25,000 people: 20000....25000 person (people)'],
    ],
  ])('%s', async (text, expected) => {
    expect(await amounts(text)).toEqual(expected);
  });
});

describe('numbers that count nothing', () => {
  it.each([
    'The council opened Park 51.',
    'Crime is the No. 1 worry of the town.',
    'One in seven farmers is poor.',
    'Seven out of ten farmers are poor.',
    'One of every nine farmers is poor.',
    'The court made a 5-4 decision.',
    'The house passed the bill 234-193.',
  ])('%s', async (text) => {
    expect(await amounts(text)).toEqual([]);
  });
});

describe('the value of a number of several words', () => {
  it.each<[string, string]>([
    ['Two hundred men left.', '..200.. man (men)'],
    ['Twenty-seven states joined the suit.', '..27.. state (states)'],
    ['The mills burn nearly two billion tons of coal.', '..2000000000..2000000000 ton (coal)'],
    ['The lake lost twenty-five to thirty feet of water.', '25....30 foot (water)'],
  ])('%s', async (text, expected) => {
    expect(await amounts(text)).toEqual([`${text.slice(0, -1)}: ${expected}`]);
  });
});
