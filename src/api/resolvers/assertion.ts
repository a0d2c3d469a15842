import { type AssertionRow, type SourceLinkRow } from '../../domain/graph-row.ts';
import { type AssertionResolvers } from '../generated/schema-types.ts';
import { relatedNodes, toNodePage, wholePage } from '../pagination.ts';
import { firstOf } from './first-of.ts';

/** One holding of a claim. */
export const Assertion: AssertionResolvers = {
  quantity: async ({ claimId }, _args, { load }) =>
    (await load.existing('Claim', claimId)).quantity,
  span: ({ spans }) => firstOf(spans),
  claim: ({ claimId }, _args, { load }) => load.existing('Claim', claimId),
  article: ({ articleId }, _args, { load }) => load.existing('Article', articleId),
  version: ({ versionId }, _args, { load }) => load.existing('ArticleVersion', versionId),
  sourceChain: async ({ id }, _args, { load }) =>
    toNodePage<SourceLinkRow>(
      await load.related(id, { field: 'Assertion.sourceChain', page: wholePage(), filter: {} }),
    ).nodes,
  heldElsewhere: relatedNodes<AssertionRow>('Assertion.heldElsewhere'),
  run: ({ runId }, _args, { load }) => load.optional('ExtractionRun', runId),
};
