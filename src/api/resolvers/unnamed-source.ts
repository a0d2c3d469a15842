import { type AssertionRow } from '../../domain/graph-row.ts';
import { type UnnamedSourceResolvers } from '../generated/schema-types.ts';
import { relatedNodes } from '../pagination.ts';

/** A source without a name. */
export const UnnamedSource: UnnamedSourceResolvers = {
  article: ({ articleId }, _args, { load }) => load.existing('Article', articleId),
  said: relatedNodes<AssertionRow>('Speaker.said'),
};
