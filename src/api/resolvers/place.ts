import { type PlaceResolvers } from '../generated/schema-types.ts';
import { entityFields } from './entity.ts';

/** A place that is no country. */
export const Place: PlaceResolvers = {
  ...entityFields,
};
