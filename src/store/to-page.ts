import { type GraphPage, type PageRequest } from '../domain/graph-store.ts';
import { encodeCursor } from '../lib/cursor.ts';
import { type WrappedPage } from './fragment.ts';

const EMPTY_PAGE: GraphPage = { totalCount: 0, rows: [], hasNextPage: false };

/** A page as the answers take it: the row beyond the page only tells that there are more. */
export function toPage(found: WrappedPage | undefined, { first }: PageRequest): GraphPage {
  if (found === undefined) return EMPTY_PAGE;
  return {
    totalCount: found.total,
    hasNextPage: found.items.length > first,
    rows: found.items
      .slice(0, first)
      .map(({ id, sortKey, row }) => ({ cursor: encodeCursor([sortKey, id]), row })),
  };
}
