import { type ContradictionResolvers } from '../generated/schema-types.ts';
import { claimRelationFields } from './claim-relation.ts';

/** Two claims that cannot both hold. */
export const Contradiction: ContradictionResolvers = {
  ...claimRelationFields,
};
