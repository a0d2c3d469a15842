import { type ReviewRow } from '../../domain/review-row.ts';
import {
  type CitationEdgeResolvers,
  type CitedByEdgeResolvers,
  type ClaimantEdgeResolvers,
  type IdentityEdgeResolvers,
} from '../generated/schema-types.ts';
import { relatedNodes } from '../pagination.ts';

/** How an article uses a source. */
export const CitationEdge: CitationEdgeResolvers = {
  span: ({ spans }) => spans[0] ?? null,
};

/** How a source is used by an article. */
export const CitedByEdge: CitedByEdgeResolvers = {
  span: ({ spans }) => spans[0] ?? null,
};

/** How often somebody stands behind a claim. */
export const ClaimantEdge: ClaimantEdgeResolvers = {
  assertionCount: ({ assertionIds }) => assertionIds.length,
};

/** What people judged of two entities. */
export const IdentityEdge: IdentityEdgeResolvers = {
  reviews: relatedNodes<ReviewRow>('Edge.reviews'),
};
