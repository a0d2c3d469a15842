import { type CorroborationResolvers } from '../generated/schema-types.ts';
import { claimRelationFields } from './claim-relation.ts';

/** Two claims that agree. */
export const Corroboration: CorroborationResolvers = {
  ...claimRelationFields,
};
