import { type CountryResolvers } from '../generated/schema-types.ts';
import { entityFields } from './entity.ts';
import { speakerFields } from './speaker.ts';

/** A country and its government. */
export const Country: CountryResolvers = {
  ...entityFields,
  ...speakerFields,
};
