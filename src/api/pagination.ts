import { type GraphQLResolveInfo } from 'graphql';

import {
  type AboutRow,
  type AsserterRow,
  type CitationRow,
  type CitedByRow,
  type IdentityRow,
  type MentionRow,
} from '../domain/graph-row.ts';
import { type ContestedClaimRow } from '../domain/survey-row.ts';
import { type SelfContradictionRow } from '../domain/time-row.ts';
import { type GraphPage, type PageRequest } from '../domain/graph-store.ts';
import { LIMITS } from '../domain/limits.ts';
import { goOn, type HereOrLater } from '../lib/whether-here.ts';
import { asksFor } from './asks-for.ts';
import { type RequestContext } from './context.ts';
import { badInput } from './errors.ts';

const DEFAULT_FIRST = 20;

/** A row with its place in the list. */
type WithCursor<Row> = Row & { readonly cursor: string };
export type CitationEdgeModel = WithCursor<CitationRow>;
export type CitedByEdgeModel = WithCursor<CitedByRow>;
export type MentionEdgeModel = WithCursor<MentionRow>;
export type AboutEdgeModel = WithCursor<AboutRow>;
export type ClaimantEdgeModel = WithCursor<AsserterRow>;
export type SelfContradictionEdgeModel = WithCursor<SelfContradictionRow>;
export type IdentityEdgeModel = WithCursor<IdentityRow>;
export type ContestedClaimEdgeModel = WithCursor<ContestedClaimRow>;

/** A page as the schema's connections give it. */
interface Connection<Node, Edge> {
  /** Not a number unless it was asked for. */
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
  };
}

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}
type ListResolver<Parent, Result> = (
  ...call: readonly [
    parent: Parent,
    args: PageArguments,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ]
) => HereOrLater<Result>;
type NodePage<Row> = Connection<Row, { readonly cursor: string; readonly node: Row }>;
type EdgePage<Row extends { readonly node: unknown }> = Connection<Row['node'], WithCursor<Row>>;

/** Resolves a relationship whose page holds the things themselves. */
export function relatedNodes<Row>(
  field: string,
): ListResolver<{ readonly id: string }, NodePage<Row>> {
  return (...[{ id }, args, { load }, info]) =>
    goOn(load.related(id, { field, ...toRequest(args, asksFor(info, 'totalCount')) }), (page) =>
      toNodePage<Row>(page),
    );
}

/** Resolves a relationship whose edges say more than what they lead to. */
export function relatedEdges<Row extends { readonly node: unknown }>(
  field: string,
): ListResolver<{ readonly id: string }, EdgePage<Row>> {
  return (...[{ id }, args, { load }, info]) =>
    goOn(load.related(id, { field, ...toRequest(args, asksFor(info, 'totalCount')) }), (page) =>
      toEdgePage<Row>(page),
    );
}

/** Resolves a root list. */
export function listNodes<Row>(field: string): ListResolver<unknown, NodePage<Row>> {
  return (...[, args, { load }, info]) =>
    goOn(load.list({ field, ...toRequest(args, asksFor(info, 'totalCount')) }), (page) =>
      toNodePage<Row>(page),
    );
}

/** Resolves a root list whose edges say more than what they lead to. */
export function listEdges<Row extends { readonly node: unknown }>(
  field: string,
): ListResolver<unknown, EdgePage<Row>> {
  return (...[, args, { load }, info]) =>
    goOn(load.list({ field, ...toRequest(args, asksFor(info, 'totalCount')) }), (page) =>
      toEdgePage<Row>(page),
    );
}

/** A request for all of a list that is never longer than one page. */
export function wholePage(first: number = LIMITS.pageSize): PageRequest {
  return { first, after: null, withTotal: false };
}

/** What a list is asked for by its arguments: a page, and what narrows it. @throws BAD_INPUT for a page of no such size */
export function toRequest(
  args: PageArguments,
  withTotal: boolean,
): { readonly page: PageRequest; readonly filter: Readonly<Record<string, unknown>> } {
  const { first, after, filter, ...conditions } = { filter: null, ...args } as PageArguments & {
    readonly filter: object | null;
  };
  const page = {
    first: toPageSize(first),
    after: after ?? null,
    withTotal,
  };
  return { page, filter: { ...conditions, ...filter } };
}

/** A page size that may be asked for. @throws BAD_INPUT else */
export function toPageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_FIRST;
  if (size >= 1 && size <= LIMITS.pageSize) return size;
  throw badInput(`\`first\` is a whole number from 1 to ${LIMITS.pageSize}`);
}

/** Ids of an argument, as many as may be asked for at once. @throws BAD_INPUT else */
export function toIds(name: string, ids: readonly string[]): readonly string[] {
  if (ids.length <= LIMITS.pageSize) return ids;
  throw badInput(`\`${name}\` takes ${LIMITS.pageSize} at most`);
}

/** A page of things of one type: the store has checked each row by its `__typename`. */
export function toNodePage<Row>(page: GraphPage): NodePage<Row> {
  const edges = page.rows.map(({ cursor, row }) => ({ cursor, node: row as Row }));
  return { ...frameOf(page), nodes: edges.map(({ node }) => node), edges };
}

function toEdgePage<Row extends { readonly node: unknown }>(page: GraphPage): EdgePage<Row> {
  const edges = page.rows.map(({ cursor, row }) => ({ ...(row as unknown as Row), cursor }));
  return { ...frameOf(page), nodes: edges.map(({ node }) => node), edges };
}

function frameOf(page: GraphPage): Pick<Connection<unknown, unknown>, 'totalCount' | 'pageInfo'> {
  return {
    totalCount: page.totalCount ?? Number.NaN,
    pageInfo: {
      startCursor: page.rows.at(0)?.cursor ?? null,
      endCursor: page.rows.at(-1)?.cursor ?? null,
      hasNextPage: page.hasNextPage,
    },
  };
}
