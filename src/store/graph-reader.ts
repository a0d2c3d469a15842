import { z } from 'zod';

import { CounterclaimError } from '../domain/errors.ts';
import {
  type GraphPage,
  type GraphReader,
  type GraphRow,
  type LedgerEntry,
  type PageRequest,
  type StoredArticle,
} from '../domain/graph-store.ts';
import { decodeCursor, encodeCursor } from '../lib/cursor.ts';
import { type GraphConnection } from './connect.ts';
import {
  filterNames,
  type PageStatement,
  type WrappedPage,
  wrapFragment,
  wrapRead,
} from './fragment.ts';
import { graphRow } from './graph-rows.ts';
import { toFullTextQuery, toNearNameQuery } from './full-text-query.ts';
import { runRead } from './run-statement.ts';
import { defineStatement } from './statement.ts';

type Filter = Readonly<Record<string, unknown>>;

const EMPTY_PAGE: GraphPage = { totalCount: 0, rows: [], hasNextPage: false };

const nodesByIds = defineStatement('reads/nodes', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), row: graphRow }),
});
const storedArticles = defineStatement('reads/stored-articles', {
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({
    articleId: z.string(),
    key: z.string(),
    versionId: z.string(),
    textHash: z.string(),
    runId: z.string(),
  }),
});
const ledger = defineStatement('reads/ledger', {
  params: z.object({ states: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    origin: z.string(),
    state: z.enum(['RECEIVED', 'DONE', 'FAILED']),
    attempts: z.number(),
    textHash: z.string().nullable(),
    runId: z.string().nullable(),
    errorCode: z.string().nullable(),
    error: z.string().nullable(),
    metadata: z.string().nullable(),
  }),
});

/** What the answers need of the graph: READ sessions only, one statement a question. */
export function createGraphReader(connection: GraphConnection): Omit<GraphReader, 'canonicalRows'> {
  const statementOf = rememberStatements();
  const pagesOf = async (
    statement: PageStatement,
    request: {
      readonly page: PageRequest;
      readonly filter: Filter;
      readonly parentIds?: readonly string[];
      readonly signal?: AbortSignal | undefined;
    },
  ): Promise<WrappedPage[]> =>
    runRead(connection, statement, {
      params: toParams(statement, request),
      ...(request.signal && { signal: request.signal }),
    });

  return {
    async related({ field, parentIds, ...request }) {
      if (parentIds.length === 0) return [];
      const { page } = request;
      const statement = statementOf(wrapFragment, field, page.withTotal);
      const found = await pagesOf(statement, { ...request, parentIds });
      const byParent = new Map(found.map((each) => [each.parentId, each]));
      return parentIds.map((id) => toPage(byParent.get(id), page));
    },
    async list({ field, ...request }) {
      const { page } = request;
      const statement = statementOf(wrapRead, field, page.withTotal);
      const [found] = await pagesOf(statement, request);
      return toPage(found, page);
    },
    async nodes(ids, signal) {
      if (ids.length === 0) return [];
      const params = { ids: [...ids] };
      const found = await runRead(connection, nodesByIds, { params, ...(signal && { signal }) });
      const byId = new Map(found.map(({ id, row }) => [id, row]));
      return ids.map((id): GraphRow | null => byId.get(id) ?? null);
    },
    storedArticles: (keys): Promise<StoredArticle[]> =>
      runRead(connection, storedArticles, { params: { keys: [...keys] } }),
    ledger: (states): Promise<LedgerEntry[]> =>
      runRead(connection, ledger, { params: { states: [...states] } }),
  };
}

/** Each statement's text is put together once. */
function rememberStatements(): (
  wrap: typeof wrapFragment,
  field: string,
  withTotal: boolean,
) => PageStatement {
  const known = new Map<string, PageStatement>();
  return (wrap, field, withTotal) => {
    const key = `${wrap.name} ${field} ${withTotal}`;
    const statement = known.get(key) ?? wrap(field, withTotal);
    known.set(key, statement);
    return statement;
  };
}

function toParams(
  statement: PageStatement,
  request: {
    readonly page: PageRequest;
    readonly filter: Filter;
    readonly parentIds?: readonly string[];
  },
): Record<string, unknown> {
  const { page, filter, parentIds } = request;
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
  const conditions = Object.fromEntries(names.map((name) => [name, filter[name]]));
  return { ...conditions, search, parentIds, afterKey, afterId, limit: page.first + 1 };
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

function toPage(found: WrappedPage | undefined, { first }: PageRequest): GraphPage {
  if (found === undefined) return EMPTY_PAGE;
  return {
    totalCount: found.total,
    hasNextPage: found.items.length > first,
    rows: found.items
      .slice(0, first)
      .map(({ id, sortKey, row }) => ({ cursor: encodeCursor([sortKey, id]), row })),
  };
}
