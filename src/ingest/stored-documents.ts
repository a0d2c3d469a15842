import { type DocumentMetadata, type PageLink } from '../domain/article.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { type ArticleVersionRow } from '../domain/graph-row.ts';
import {
  type GraphReader,
  type GraphRow,
  type LedgerEntry,
  type StoredArticle,
} from '../domain/graph-store.ts';
import { type Fetched } from '../fetch/fetched.ts';

/** How many articles are looked up at once. */
const BATCH = 50;

/**
 * The texts of articles in the graph, as they came in, to be read again.
 * @param keys of the articles; empty: all
 * @throws CounterclaimError NOT_FOUND for a key that no article has
 */
export async function* storedDocuments(
  reader: GraphReader,
  keys: readonly string[],
): AsyncGenerator<Fetched> {
  const rows = new Map(
    (await reader.ledger(['DONE', 'FAILED', 'RECEIVED'])).map((row) => [row.key, row]),
  );
  const wanted = [...(keys.length === 0 ? rows.keys() : keys)].sort();
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const stored = await reader.storedArticles(batch);
    if (keys.length > 0) refuseUnknown(batch, stored);
    const versions = await reader.nodes(stored.map(({ versionId }) => versionId));
    for (const [index, article] of stored.entries()) {
      const version = versions[index] ?? null;
      if (version !== null) yield documentOf(article, version, rows.get(article.key));
    }
  }
}

function refuseUnknown(keys: readonly string[], stored: readonly StoredArticle[]): void {
  const known = new Set(stored.map(({ key }) => key));
  const unknown = keys.find((key) => !known.has(key));
  if (unknown === undefined) return;
  throw new CounterclaimError(
    'NOT_FOUND',
    `The key of an article was wanted; none has "${unknown}".`,
    { remedy: 'List the keys with "counterclaim status".' },
  );
}

function documentOf(
  { key }: StoredArticle,
  version: GraphRow,
  row: LedgerEntry | undefined,
): Fetched {
  const known = JSON.parse(row?.metadata ?? '{}') as DocumentMetadata;
  // The store has checked the row. The ledger may tell of a later text, which could not be read.
  const { text, links } = version as unknown as ArticleVersionRow;
  const own = links.map(({ start, end, url }): PageLink => ({ start, end, url }));
  const metadata = { ...known, links: own };
  return { ok: true, document: { key, origin: row?.origin ?? key, text, metadata } };
}
