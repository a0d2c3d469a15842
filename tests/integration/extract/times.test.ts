import { describe, expect, it } from '@jest/globals';

import { type PublicationDate } from '../../../src/domain/article.ts';
import { readParagraph } from '../../support/read-paragraph.ts';

async function times(text: string, published: PublicationDate | null): Promise<readonly string[]> {
  const { assertions } = await readParagraph(text, published);
  return assertions.map(
    ({ timeText, timeNormalized }) => `${timeText ?? '-'}: ${timeNormalized ?? '-'}`,
  );
}

describe('when, in an article of Thursday, 17 October 2024', () => {
  it.each<[string, string]>([
    ['The court ruled on Tuesday.', 'on Tuesday: 2024-10-15'],
    ['The court will rule on Tuesday.', 'on Tuesday: 2024-10-22'],
    ['The minister resigned last week.', 'last week: 2024-W41'],
    ['The minister resigned on Monday evening.', 'on Monday evening: 2024-10-14'],
    ['Turnout fell last year.', 'last year: 2023'],
    ['Police closed the bridge yesterday.', 'yesterday: 2024-10-16'],
    ['The law took effect in March.', 'in March: 2024-03'],
    ['The mine has been closed since March.', 'since March: 2024-03/..'],
    ['The mine has been closed since 2015.', 'since 2015: 2015/..'],
    ['The plant will be rebuilt by 2030.', 'by 2030: ../2030'],
    ['The road stays shut until Friday.', 'until Friday: ../2024-10-18'],
    ['The bill passed on January 14.', 'on January 14: 2024-01-14'],
    ['The bill was passed on Dec. 3.', 'on Dec. 3: 2023-12-03'],
    ['The bill passed on September 11, 2001.', 'on September 11, 2001: 2001-09-11'],
    ['Elections will be held in April.', 'in April: 2025-04'],
    [
      'The strike lasted from 2 May to 9 July 2019.',
      'from 2 May to 9 July 2019: 2019-05-02/2019-07-09',
    ],
    [
      'The strike lasted from November 2018 to July 2019.',
      'from November 2018 to July 2019: 2018-11/2019-07',
    ],
    ['The town lost its bank between 2015 and 2018.', 'between 2015 and 2018: 2015/2018'],
    ['Sales fell in the third quarter.', 'in the third quarter: 2024-07/2024-09'],
    ['The firm was founded in the 1990s.', 'in the 1990s: 1990/1999'],
    ['The town lost its bank in the summer of 2018.', 'in the summer of 2018: 2018'],
    ['The harbor was shut at 5 p.m. on Thursday.', 'at 5 p.m. on Thursday: 2024-10-17T17:00'],
    ['Prices rose in the last decade.', 'in the last decade: -'],
    ['The trial starts in the coming days.', 'in the coming days: -'],
    ['The king has been ill for two weeks.', 'for two weeks: -'],
    ['The shop opens every Sunday.', 'every Sunday: -'],
    ['The clerks earn $12 an hour.', '-: -'],
    ['A hundred farmers signed the 2018 letter.', '-: -'],
  ])('%s', async (text, expected) => {
    expect(await times(text, { value: '2024-10-17', precision: 'DAY' })).toEqual([expected]);
  });
});

describe('when, without a day of publication', () => {
  it.each<[PublicationDate | null, string, string]>([
    [null, 'The court ruled on Tuesday.', 'on Tuesday: -'],
    [null, 'The law took effect in March.', 'in March: -'],
    [null, 'The law took effect in March 2019.', 'in March 2019: 2019-03'],
    [
      null,
      'The mine made coal between February and December 2017.',
      'between February and December 2017: 2017-02/2017-12',
    ],
    [null, 'In 2016 Keller won the vote.', 'In 2016: 2016'],
    [
      null,
      'The strike lasted from 2 May to 9 July 2019.',
      'from 2 May to 9 July 2019: 2019-05-02/2019-07-09',
    ],
    [{ value: '2024-10', precision: 'MONTH' }, 'The minister resigned last week.', 'last week: -'],
    [{ value: '2024', precision: 'YEAR' }, 'The bridge fell in 1998.', 'in 1998: 1998'],
  ])('%j: %s', async (published, text, expected) => {
    expect(await times(text, published)).toEqual([expected]);
  });
});
