import { type StanceResolvers } from '../generated/schema-types.ts';
import { presentAssertions, presentContradictions } from './load-present.ts';

/** The stance that one article gives to somebody. */
export const Stance: StanceResolvers = {
  article: ({ articleId }, _args, { load }) => load.existing('Article', articleId),
  assertions: ({ assertionIds }, _args, context) => presentAssertions(assertionIds, context),
  contradictions: ({ contradictionIds }, _args, context) =>
    presentContradictions(contradictionIds, context),
};
