import { type AssertionRow } from '../../domain/graph-row.ts';
import { type VersionChangeRow } from '../../domain/time-row.ts';
import { type ArticleVersionResolvers } from '../generated/schema-types.ts';
import { relatedNodes } from '../pagination.ts';

/** One state of an article's text. */
export const ArticleVersion: ArticleVersionResolvers = {
  article: ({ articleId }, _args, { load }) => load.existing('Article', articleId),
  assertions: relatedNodes<AssertionRow>('ArticleVersion.assertions'),
  changes: relatedNodes<VersionChangeRow>('ArticleVersion.changes'),
  run: ({ runId }, _args, { load }) => load.optional('ExtractionRun', runId),
};
