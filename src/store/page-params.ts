import { CounterclaimError } from '../domain/errors.ts';
import { type PageRequest } from '../domain/graph-store.ts';
import { decodeCursor } from '../lib/cursor.ts';
import { filterNames, type PageStatement } from './fragment.ts';
import { toFullTextQuery, toNearNameQuery } from './full-text-query.ts';

/** A page and what narrows it. */
interface PageOf {
  readonly page: PageRequest;
  readonly filter: Readonly<Record<string, unknown>>;
}

/**
 * The parameters of a page's statement.
 * @throws CounterclaimError BAD_INPUT for a condition that the statement does not know, or a cursor that is none
 */
export function toPageParams(
  statement: Pick<PageStatement, 'name' | 'params'>,
  { page, filter }: PageOf,
): Record<string, unknown> {
  const names = filterNames(statement);
  const unknown = Object.keys(filter).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new CounterclaimError(
      'BAD_INPUT',
      `${statement.name} cannot be narrowed by ${unknown.join(', ')}`,
    );
  }
  const [afterKey, afterId] = toPlace(page.after);
  const search =
    toFullTextQuery(filter['text'], filter['anyWords']) ?? toNearNameQuery(filter['nearName']);
  const conditions = Object.fromEntries(
    names.map((name) => [name, isGiven(filter, name) ? filter[name] : null]),
  );
  return { ...conditions, search, afterKey, afterId, limit: page.first + 1 };
}

/** Whether a condition is one: the order that a list has anyway is none. */
export function isGiven(filter: PageOf['filter'], name: string): boolean {
  const value = filter[name] ?? null;
  return value !== null && !(name === 'orderBy' && value === 'PLACE');
}

function toPlace(after: string | null): readonly [string | number | null, string | null] {
  if (after === null) return [null, null];
  const place = decodeCursor(after);
  if (place === null) {
    throw new CounterclaimError('BAD_INPUT', 'the cursor in `after` is none that was given out', {
      remedy: 'take it from an earlier answer, or leave it out',
    });
  }
  return place;
}
