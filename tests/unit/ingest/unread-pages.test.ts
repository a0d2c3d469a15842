import { describe, expect, it } from '@jest/globals';

import { type LedgerEntry } from '../../../src/domain/graph-store.ts';
import { LIMITS } from '../../../src/domain/limits.ts';
import { type ListedPage } from '../../../src/fetch/feeds/listing.ts';
import { unreadPages } from '../../../src/ingest/unread-pages.ts';

const PAGE: ListedPage = {
  url: 'https://a.example/one',
  title: null,
  author: null,
  outlet: null,
  published: null,
  updated: '2024-10-18T08:00:00Z',
};
const ROW: LedgerEntry = {
  key: PAGE.url,
  origin: PAGE.url,
  state: 'DONE',
  attempts: 1,
  textHash: null,
  runId: null,
  errorCode: null,
  error: null,
};
const updated = (date: string): Partial<LedgerEntry> => ({
  metadata: JSON.stringify({ hints: { updated: date } }),
});

async function isUnread(row: Partial<LedgerEntry>): Promise<boolean> {
  const reader = { ledger: () => Promise.resolve([{ ...ROW, ...row }]) };
  return (await unreadPages([PAGE], reader)).length === 1;
}

describe('unreadPages', () => {
  it.each<[string, Partial<LedgerEntry>, boolean]>([
    ['never came in', { key: 'https://a.example/two', origin: 'https://a.example/two' }, true],
    ['is done', {}, false],
    ['is done under another address', { key: 'https://a.example/canonical' }, false],
    ['is done, and came from elsewhere', { origin: '/news/one.txt' }, false],
    ['was received and not finished', { state: 'RECEIVED' }, true],
    ['failed once', { state: 'FAILED' }, true],
    ['failed too often', { state: 'FAILED', attempts: LIMITS.pageAttempts }, false],
    ['has changed since', updated('2024-10-18T09:59:00+02:00'), true],
    ['has not changed since', updated('2024-10-18T10:00:00+02:00'), false],
    ['was given with words of its own', { metadata: '{"title": "x"}' }, false],
  ])('tells a page that %s', async (_, row, unread) => {
    expect(await isUnread(row)).toBe(unread);
  });

  it('does not ask for the ledger when there is nothing to look up', async () => {
    const reader = { ledger: () => Promise.reject(new Error('asked')) };
    expect(await unreadPages([], reader)).toEqual([]);
  });
});
