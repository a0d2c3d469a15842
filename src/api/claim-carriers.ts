import { type CitingArticle, type ClaimCarrier } from '../domain/claim-carrier.ts';
import { LIMITS } from '../domain/limits.ts';
import { type CitationCycle } from '../lineage/citation-cycles.ts';
import { type Loaders } from './loaders.ts';
import { type FieldPage } from './plan/read-ahead.ts';

/** The articles that state a claim, as many as are compared, and how many there are. */
export interface ClaimCarriers {
  readonly carriers: readonly ClaimCarrier[];
  readonly total: number;
}

/** What a claim's lineage is told from. */
export interface ClaimLineage extends ClaimCarriers {
  readonly firstSaid: string | null;
  readonly firstIds: readonly string[];
  readonly undatedIds: readonly string[];
}

/** Circles of citations as far as they were asked for. */
export interface CyclesShown {
  readonly totalCount: number;
  readonly cycles: readonly CitationCycle[];
  readonly truncated: boolean;
}

/** What narrows the articles that state a claim. */
export interface CarrierArguments {
  readonly corroborating?: boolean | null;
  readonly saidFrom?: string | null;
  readonly saidTo?: string | null;
}

/** What is read for the articles that state a claim. */
export function carriersRequest({
  corroborating,
  saidFrom,
  saidTo,
}: CarrierArguments): Omit<FieldPage, 'field'> {
  return {
    page: { first: LIMITS.claimArticles, after: null, withTotal: true },
    filter: {
      corroborating: corroborating ?? false,
      saidFrom: saidFrom ?? null,
      saidTo: saidTo ?? null,
    },
  };
}

/** What is read for the articles of an outlet's stories. */
export function storyArticlesRequest({
  story,
}: {
  readonly story?: string | null | undefined;
}): Omit<FieldPage, 'field'> {
  return {
    page: { first: LIMITS.cycleArticles, after: null, withTotal: false },
    filter: { story: story ?? null },
  };
}

/** The articles that state a claim, or one that agrees with it. */
export async function claimCarriers(
  load: Loaders,
  claimId: string,
  args: CarrierArguments,
): Promise<ClaimCarriers> {
  const page = await load.related(claimId, { field: 'Claim.carriers', ...carriersRequest(args) });
  // The store has checked each row by its `__typename`.
  const carriers = page.rows.map(({ row }) => row as unknown as ClaimCarrier);
  return { carriers, total: page.totalCount ?? carriers.length };
}

/** The articles of an outlet's stories, and whether there are more than are searched. */
export async function storyArticles(
  load: Loaders,
  outletId: string,
  args: { readonly story?: string | null | undefined },
): Promise<{
  readonly articles: readonly (CitingArticle & { readonly storyId: string })[];
  readonly truncated: boolean;
}> {
  const page = await load.related(outletId, {
    field: 'Outlet.storyArticles',
    ...storyArticlesRequest(args),
  });
  const articles = page.rows.map(
    ({ row }) => row as unknown as CitingArticle & { readonly storyId: string },
  );
  return { articles, truncated: page.hasNextPage };
}
