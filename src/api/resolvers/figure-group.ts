import { together } from '../../lib/whether-here.ts';
import { type FigureGroupResolvers } from '../generated/schema-types.ts';

/** Numbers that count the same thing. */
export const FigureGroup: FigureGroupResolvers = {
  claims: ({ claimIds }, _args, { load }) =>
    together(claimIds.map((id) => load.existing('Claim', id))),
  articles: ({ articleIds }, _args, { load }) =>
    together(articleIds.map((id) => load.existing('Article', id))),
};
