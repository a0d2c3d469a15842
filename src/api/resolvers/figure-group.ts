import { type FigureGroupResolvers } from '../generated/schema-types.ts';

/** Numbers that count the same thing. */
export const FigureGroup: FigureGroupResolvers = {
  claims: ({ claimIds }, _args, { load }) =>
    Promise.all(claimIds.map((id) => load.existing('Claim', id))),
  articles: ({ articleIds }, _args, { load }) =>
    Promise.all(articleIds.map((id) => load.existing('Article', id))),
};
