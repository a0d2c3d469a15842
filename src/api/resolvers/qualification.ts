import { type QualificationResolvers } from '../generated/schema-types.ts';
import { claimRelationFields } from './claim-relation.ts';

/** Two claims that look like a conflict and are none. */
export const Qualification: QualificationResolvers = {
  ...claimRelationFields,
};
