import { describe, expect, it } from '@jest/globals';

import { makePart } from '../../../src/parse/page-part.ts';
import { readDateline } from '../../../src/parse/read-dateline.ts';

describe('datelines', () => {
  it.each([
    ['OSLO, 3 May 2021 (Reuters) - Talks began.', 'Talks began.', '2021-05-03', 'Reuters'],
    ['OSLO (AP) — Talks began.', 'Talks began.', null, 'AP'],
    ['LA PAZ — Talks began.', 'Talks began.', null, null],
    ['Oslo, Oct 26 - Talks began.', 'Talks began.', null, null],
    ['OSLO, May 3, 2021 (Xinhua) -- Talks began.', 'Talks began.', '2021-05-03', 'Xinhua'],
  ])('%s', (text, rest, day, agency) => {
    const dateline = readDateline(makePart(text, { start: 0, end: text.length }, true));
    expect(text.slice(dateline?.length)).toBe(rest);
    expect(dateline?.date?.value ?? null).toBe(day);
    expect(dateline?.agency?.name ?? null).toBe(agency);
  });

  it.each([
    'The talks – Which began late – went on.',
    'Oslo is a city - Bergen is another.',
    'Talks began in Oslo.',
  ])('%s has none', (text) => {
    expect(readDateline(makePart(text, { start: 0, end: text.length }, true))).toBeNull();
  });
});
