import { z } from 'zod';

import { type GraphRows, type PartReader } from '../domain/graph-part.ts';
import {
  type GraphReader,
  type GraphRow,
  type LedgerEntry,
  type PageRequest,
  type StoredArticle,
} from '../domain/graph-store.ts';
import { type PlanReader } from '../domain/read-plan.ts';
import { startsOf } from './choose-start.ts';
import { type GraphConnection } from './connect.ts';
import { type PageStatement, type WrappedPage, wrapFragment, wrapRead } from './fragment.ts';
import { graphRow } from './graph-rows.ts';
import { readNews } from './read-news.ts';
import { nextOrder } from './next-order.ts';
import { isGiven, toPageParams } from './page-params.ts';
import { createPlanRunner } from './plan/run-plan.ts';
import { toPage } from './to-page.ts';
import { runRead } from './run-statement.ts';
import { defineStatement, readCypher } from './statement.ts';

type Filter = Readonly<Record<string, unknown>>;

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

/**
 * What the answers need of the graph: READ sessions only, one statement a question.
 * @param options.waits whether a question waits until the database has planned its statement; else it is read step by
 * step until then
 */
export function createGraphReader(
  connection: GraphConnection,
  { waits = true }: { readonly waits?: boolean } = {},
): Omit<GraphReader, keyof (GraphRows & PartReader)> & PlanReader {
  const fragmentOf = rememberStatements(wrapFragment);
  const readOf = rememberStatements(wrapRead);
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
      params: { ...toPageParams(statement, request), parentIds: request.parentIds },
      ...(request.signal && { signal: request.signal }),
    });

  return {
    async related({ field, parentIds, ...request }) {
      if (parentIds.length === 0) return [];
      const { page } = request;
      const statement = fragmentOf(field, page.withTotal);
      const found = await pagesOf(statement, { ...request, parentIds });
      const byParent = new Map(found.map((each) => [each.parentId, each]));
      return parentIds.map((id) => toPage(byParent.get(id), page));
    },
    async list({ field, ...request }) {
      const { page } = request;
      const statement = readOf(field, page.withTotal, givenStart(field, request.filter));
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
    planned: createPlanRunner(connection, { waits }),
    storedArticles: (keys): Promise<StoredArticle[]> =>
      runRead(connection, storedArticles, { params: { keys: [...keys] } }),
    news: (since, signal) => readNews(connection, since, signal),
    nextOrder: () => nextOrder(connection),
    ledger: (states): Promise<LedgerEntry[]> =>
      runRead(connection, ledger, { params: { states: [...states] } }),
  };
}

/** The ways to start of each field, whose file is looked at once. */
const startsOfFields = new Map<string, ReturnType<typeof startsOf>>();

/** The first way to start that the conditions lead to. */
function givenStart(field: string, filter: Filter): readonly string[] {
  const starts = startsOfFields.get(field) ?? startsOf(readCypher(`reads/${field}`));
  startsOfFields.set(field, starts);
  return starts.find((names) => names.some((name) => isGiven(filter, name))) ?? [];
}

/** Each statement's text is put together once. */
function rememberStatements<Given extends readonly unknown[]>(
  wrap: (field: string, withTotal: boolean, ...given: Given) => PageStatement,
): typeof wrap {
  const known = new Map<string, PageStatement>();
  return (field, withTotal, ...given) => {
    const key = JSON.stringify([field, withTotal, given]);
    const statement = known.get(key) ?? wrap(field, withTotal, ...given);
    known.set(key, statement);
    return statement;
  };
}
