import { type IdentityRow } from '../../domain/graph-row.ts';
import { type PersonResolvers } from '../generated/schema-types.ts';
import { relatedEdges } from '../pagination.ts';
import { entityFields } from './entity.ts';
import { speakerFields } from './speaker.ts';

/** A human being. */
export const Person: PersonResolvers = {
  ...entityFields,
  ...speakerFields,
  sameAs: relatedEdges<IdentityRow>('Entity.sameAs'),
};
