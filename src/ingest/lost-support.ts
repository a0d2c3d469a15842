import { CounterclaimError } from '../domain/errors.ts';
import { type GraphReader } from '../domain/graph-store.ts';
import { LIMITS } from '../domain/limits.ts';

/** A claim that nobody would hold any more. */
export interface LostClaim {
  readonly id: string;
  readonly statement: string;
}

/**
 * The claims that would lose their last support if these articles were taken out together, by statement, a page at a time.
 * @throws CounterclaimError NOT_FOUND
 */
export async function* lostSupport(
  reader: GraphReader,
  keys: readonly string[],
): AsyncGenerator<LostClaim> {
  const withdrawn = await idsOf(reader, keys);
  let after: string | null = null;
  do {
    const page = { first: LIMITS.pageSize, after, withTotal: false };
    const found = await reader.list({ field: 'lost-support', page, filter: { withdrawn } });
    for (const { row } of found.rows) {
      yield { id: String(row['id']), statement: String(row['statement']) };
    }
    after = found.hasNextPage ? (found.rows.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
}

async function idsOf(reader: GraphReader, keys: readonly string[]): Promise<readonly string[]> {
  const stored = await reader.storedArticles(keys);
  const missing = keys.find((key) => !stored.some((article) => article.key === key));
  if (missing === undefined) return stored.map(({ articleId }) => articleId);
  throw new CounterclaimError(
    'NOT_FOUND',
    `The key of an article was wanted; none has "${missing}".`,
    { remedy: 'List the keys with "counterclaim status".' },
  );
}
