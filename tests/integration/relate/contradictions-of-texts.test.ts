import { describe, expect, it } from '@jest/globals';

import { compareTexts } from '../../support/compare-texts.ts';

const READING_MILLISECONDS = 240_000;

/** The kinds of contradiction of two short articles of one story that differ in one sentence. */
async function compare(title: string, one: string, other: string): Promise<readonly string[]> {
  const relations = await compareTexts({ title, texts: [one, other] });
  return relations.filter(({ type }) => type === 'CONTRADICTS').map(({ kind }) => kind);
}

describe('contradictions of two short texts', () => {
  it.each([
    [
      'Ferry Sinks off Norway',
      'Rescuers said 12 people were killed when the ferry sank.',
      'Officials said 31 people died in the accident.',
      ['QUANTITY'],
    ],
    [
      'Ferry Sinks off Norway',
      'The death toll rose to 40 on Sunday, police said.',
      'Police said 65 people were killed on Sunday.',
      ['QUANTITY'],
    ],
    [
      'Carmaker Cuts Staff in Germany',
      'The company will lay off 3,000 workers in Germany.',
      'The company plans to cut 8,000 jobs in Germany.',
      ['QUANTITY'],
    ],
    [
      'Carmaker Reports Results',
      'The company reported revenue of $3.2 billion.',
      'Its revenue reached $1.1 billion, the company said.',
      ['QUANTITY'],
    ],
    [
      'France Votes',
      'Turnout was 45 percent, the ministry said.',
      'Turnout reached 61 percent, according to the ministry.',
      ['QUANTITY'],
    ],
    [
      'Poland Sends Soldiers to Border',
      'Poland deployed 5,000 soldiers to the border.',
      'Poland deployed 12,000 soldiers to the border.',
      ['QUANTITY'],
    ],
    [
      'Brazil and the Treaty',
      'Brazil signed the treaty.',
      'Brazil did not sign the treaty.',
      ['POLARITY'],
    ],
    [
      'Brazil and the Treaty',
      'Brazil supports the treaty.',
      'Brazil opposes the treaty.',
      ['POLARITY'],
    ],
    ['Sweden and the Dispute', 'Sweden remains neutral.', 'Sweden supports Denmark.', ['POLARITY']],
  ])(
    '%s: %s / %s',
    async (title, one, other, expected) => {
      expect([...new Set(await compare(title, one, other))]).toEqual(expected);
    },
    READING_MILLISECONDS,
  );

  it.each([
    [
      'Ferry Sinks off Norway',
      'Rescuers said 12 people were killed.',
      'Rescuers said 31 people were injured.',
    ],
    [
      'Ferry Sinks off Norway',
      'At least 12 people were killed.',
      'Police said 15 people were killed.',
    ],
    [
      'Ferry Sinks off Norway',
      'More than 500 people were rescued.',
      'Officials said 520 people were rescued.',
    ],
    [
      'Blasts in Two Towns',
      'The blast killed 10 people in Kabul.',
      'The blast killed 25 people in Herat.',
    ],
    [
      'Carmaker Cuts Staff in Germany',
      'Volkswagen will lay off 3,000 workers.',
      'Siemens will lay off 8,000 workers.',
    ],
    [
      'Poland Sends Soldiers to Border',
      'Poland will send up to 10,000 soldiers.',
      'Poland has already stationed 2,000 soldiers at the border.',
    ],
    [
      'Poland Sends Soldiers to Border',
      'Poland sent thousands of soldiers to the border.',
      'Poland sent 9,000 soldiers to the border.',
    ],
    ['Brazil and the Treaty', 'Brazil may sign the treaty.', 'Brazil signed the treaty.'],
    ['Brazil and the Treaty', 'Brazil supports the treaty.', 'Brazil opposes the tariff.'],
    ['Sweden and the Dispute', 'Sweden remains neutral.', 'Norway supports Denmark.'],
    [
      'Brazil and the Treaty',
      'Brazil has remained silent on the treaty.',
      'Brazil supports the treaty.',
    ],
    [
      'Carmaker Reports Results',
      'The company reported revenue of $3.2 billion.',
      'The company reported a profit of $200 million.',
    ],
  ])(
    'nothing in %s: %s / %s',
    async (title, one, other) => {
      expect(await compare(title, one, other)).toEqual([]);
    },
    READING_MILLISECONDS,
  );
});
