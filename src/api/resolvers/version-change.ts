import { type VersionChangeResolvers } from '../generated/schema-types.ts';

/** One difference between two states of a text. */
export const VersionChange: VersionChangeResolvers = {
  before: ({ beforeId }, _args, { load }) => load.optional('Assertion', beforeId),
  after: ({ afterId }, _args, { load }) => load.optional('Assertion', afterId),
};
