import { type SourceLinkResolvers } from '../generated/schema-types.ts';

/** One link of an attribution. */
export const SourceLink: SourceLinkResolvers = {
  speaker: ({ node }) => node,
};
