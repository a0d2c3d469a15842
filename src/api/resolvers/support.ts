import { type HereOrLater, together } from '../../lib/whether-here.ts';
import { type ArticleRow, type ClaimRow } from '../../domain/graph-row.ts';
import { type ClaimSupport, supportOf } from '../../lineage/support-of.ts';
import { type CarrierArguments, claimCarriers } from '../claim-carriers.ts';
import { type RequestContext } from '../context.ts';
import {
  type OriginJoinResolvers,
  type SupportOriginResolvers,
  type SupportResolvers,
} from '../generated/schema-types.ts';
import { type Loaders } from '../loaders.ts';
import { toPageSize } from '../pagination.ts';
import { citationTarget, speaker } from '../things.ts';

/** Resolves from how many places a claim can come. */
export async function support(
  { id }: ClaimRow,
  args: CarrierArguments,
  { load }: RequestContext,
): Promise<ClaimSupport> {
  const { carriers, total } = await claimCarriers(load, id, args);
  return supportOf(carriers, total);
}

/** Who stands behind a claim. */
export const Support: SupportResolvers = {
  origins: ({ origins }, { first }) => origins.slice(0, toPageSize(first)),
};

/** Articles with one origin. */
export const SupportOrigin: SupportOriginResolvers = {
  articleCount: ({ articleIds }) => articleIds.length,
  articles: ({ articleIds }, { first }, { load }) => firstArticles(load, articleIds, first),
  named: ({ namedIds }, { first }, { load }) =>
    Promise.all(namedIds.slice(0, toPageSize(first)).map((id) => speaker(load, id))),
  joins: ({ joins }, { first }) => joins.slice(0, toPageSize(first)),
};

/** What articles have in common. */
export const OriginJoin: OriginJoinResolvers = {
  by: ({ byId }, _args, { load }) => (byId === null ? null : citationTarget(load, byId)),
  articleCount: ({ articleIds }) => articleIds.length,
  articles: ({ articleIds }, { first }, { load }) => firstArticles(load, articleIds, first),
};

/** The first so many of these articles. */
export function firstArticles(
  load: Loaders,
  ids: readonly string[],
  first: number | null | undefined,
): HereOrLater<ArticleRow[]> {
  return together(ids.slice(0, toPageSize(first)).map((id) => load.existing('Article', id)));
}
