import { type DocumentMetadata } from '../domain/article.ts';
import { type GraphReader, type LedgerEntry } from '../domain/graph-store.ts';
import { LIMITS } from '../domain/limits.ts';
import { type ListedPage } from '../fetch/feeds/listing.ts';

/**
 * The listed pages that are to be fetched: those that never came in, those that failed and have tries left, and
 * those that changed since, as far as their list tells. A page is known by its address or by where it came from.
 */
export async function unreadPages(
  pages: readonly ListedPage[],
  reader: Pick<GraphReader, 'ledger'>,
): Promise<readonly ListedPage[]> {
  if (pages.length === 0) return [];
  const known = new Map<string, LedgerEntry>();
  for (const row of await reader.ledger(['RECEIVED', 'FAILED', 'DONE'])) {
    known.set(row.origin, row);
    known.set(row.key, row);
  }
  return pages.filter((page) => isUnread(page, known.get(page.url)));
}

function isUnread({ updated }: ListedPage, row: LedgerEntry | undefined): boolean {
  if (row === undefined) return true;
  if (row.state === 'FAILED') return row.attempts < LIMITS.pageAttempts;
  if (row.state === 'RECEIVED') return true;
  const before = updatedBefore(row);
  return updated !== null && before !== null && Date.parse(updated) > Date.parse(before);
}

function updatedBefore(row: LedgerEntry): string | null {
  const { hints } = JSON.parse(row.metadata ?? '{}') as DocumentMetadata;
  return hints?.updated ?? null;
}
