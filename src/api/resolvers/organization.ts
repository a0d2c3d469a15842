import { type IdentityRow } from '../../domain/graph-row.ts';
import { type OrganizationResolvers } from '../generated/schema-types.ts';
import { relatedEdges } from '../pagination.ts';
import { entityFields } from './entity.ts';
import { speakerFields } from './speaker.ts';

/** A named body. */
export const Organization: OrganizationResolvers = {
  ...entityFields,
  ...speakerFields,
  sameAs: relatedEdges<IdentityRow>('Entity.sameAs'),
};
