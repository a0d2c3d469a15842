import { type OwnSideResolvers } from '../generated/schema-types.ts';
import { presentAssertions } from './load-present.ts';

/** One side of a contradiction as one holder has it. */
export const OwnSide: OwnSideResolvers = {
  claim: ({ claimId }, _args, { load }) => load.existing('Claim', claimId),
  assertions: ({ assertionIds }, _args, context) => presentAssertions(assertionIds, context),
};
