import {
  type ArticleVersionRow,
  type AssertionRow,
  type CitationRow,
  type CitedByRow,
  type ClaimRow,
  type MentionRow,
  type OutletRow,
  type StoryRow,
} from '../../domain/graph-row.ts';
import { type DriftRow, type SelfContradictionRow } from '../../domain/time-row.ts';
import { type ArticleResolvers } from '../generated/schema-types.ts';
import { relatedEdges, relatedNodes } from '../pagination.ts';
import { relatedOne } from '../related-one.ts';
import { readUrl } from '../../lib/read-url.ts';

/** One published text. */
export const Article: ArticleResolvers = {
  // A sender can give any words as the address.
  url: ({ url }) => (url === null || readUrl(url) === null ? null : url),
  outlet: relatedOne<OutletRow>('Article.outlet'),
  story: relatedOne<StoryRow>('Article.story'),
  version: relatedOne<ArticleVersionRow>('Article.version'),
  versions: relatedNodes<ArticleVersionRow>('Article.versions'),
  assertions: relatedNodes<AssertionRow>('Article.assertions'),
  asserts: relatedNodes<ClaimRow>('Claimant.asserts'),
  cites: relatedEdges<CitationRow>('Article.cites'),
  citedBy: relatedEdges<CitedByRow>('Entity.citedBy'),
  mentions: relatedEdges<MentionRow>('Article.mentions'),
  drifts: relatedNodes<DriftRow>('Article.drifts'),
  selfContradictions: relatedEdges<SelfContradictionRow>('Claimant.selfContradictions'),
};
