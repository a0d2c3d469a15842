import { type AssertionRow } from '../../domain/graph-row.ts';
import { type ClaimSideResolvers } from '../generated/schema-types.ts';
import { relatedNodes } from '../pagination.ts';
import { support } from './support.ts';

/** One of the two claims of a relation. */
export const ClaimSide: ClaimSideResolvers = {
  claim: (claim) => claim,
  assertions: relatedNodes<AssertionRow>('Claim.assertions'),
  support,
};
