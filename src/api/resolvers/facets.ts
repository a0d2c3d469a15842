import {
  type ArticleFacetsRow,
  type ClaimFacetsRow,
  type ContradictionFacetsRow,
  type FacetsRow,
} from '../../domain/facet-row.ts';
import { type RequestContext } from '../context.ts';
import { toNodePage, wholePage } from '../pagination.ts';
import { firstOf } from './first-of.ts';

/** Counts by value, of what a list with the same filter gives. */
export const facets = {
  articleFacets: facetsOf<ArticleFacetsRow>('article-facets'),
  claimFacets: facetsOf<ClaimFacetsRow>('claim-facets'),
  contradictionFacets: facetsOf<ContradictionFacetsRow>('contradiction-facets'),
};

/** The condition under which values are counted. */
export function facetFilter({
  filter,
}: {
  readonly filter?: object | null;
}): Readonly<Record<string, unknown>> {
  return { ...filter };
}

function facetsOf<Row extends FacetsRow>(field: string) {
  return async (
    ...[, args, { load }]: readonly [
      parent: unknown,
      args: { readonly filter?: object | null },
      context: RequestContext,
    ]
  ): Promise<Row> => {
    const page = await load.list({ field, page: wholePage(1), filter: facetFilter(args) });
    return firstOf(toNodePage<Row>(page).nodes);
  };
}
