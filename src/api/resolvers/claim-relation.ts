import { type HereOrLater, together } from '../../lib/whether-here.ts';
import { type AssertionRow, type ClaimRow, type ExtractionRunRow } from '../../domain/graph-row.ts';
import { type ReviewRow } from '../../domain/review-row.ts';
import { type RequestContext } from '../context.ts';
import { relatedNodes } from '../pagination.ts';
import { presentAssertions } from './load-present.ts';

interface Relation {
  readonly fromId: string;
  readonly toId: string;
  readonly assertionIds: readonly string[];
  readonly runId: string | null;
}

/** What can be asked of any relation between two claims. */
export const claimRelationFields = {
  sides: (
    { fromId, toId }: Relation,
    _args: object,
    { load }: RequestContext,
  ): HereOrLater<ClaimRow[]> => together([fromId, toId].map((id) => load.existing('Claim', id))),
  decidedBy: (
    { assertionIds }: Relation,
    _args: object,
    context: RequestContext,
  ): HereOrLater<AssertionRow[]> => presentAssertions(assertionIds, context),
  reviews: relatedNodes<ReviewRow>('Edge.reviews'),
  run: (
    { runId }: Relation,
    _args: object,
    { load }: RequestContext,
  ): HereOrLater<ExtractionRunRow | null> => load.optional('ExtractionRun', runId),
};
