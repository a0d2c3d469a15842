import { goOn } from '../../lib/whether-here.ts';
import { type AssertionRow, type SourceLinkRow } from '../../domain/graph-row.ts';
import { type AssertionResolvers } from '../generated/schema-types.ts';
import { relatedNodes, toNodePage, wholePage } from '../pagination.ts';
import { firstOf } from './first-of.ts';

/** One holding of a claim. */
export const Assertion: AssertionResolvers = {
  quantity: ({ claimId }, _args, { load }) =>
    goOn(load.existing('Claim', claimId), ({ quantity }) => quantity),
  span: ({ spans }) => firstOf(spans),
  claim: ({ claimId }, _args, { load }) => load.existing('Claim', claimId),
  article: ({ articleId }, _args, { load }) => load.existing('Article', articleId),
  version: ({ versionId }, _args, { load }) => load.existing('ArticleVersion', versionId),
  sourceChain: ({ id }, _args, { load }) =>
    goOn(
      load.related(id, { field: 'Assertion.sourceChain', page: wholePage(), filter: {} }),
      (page) => toNodePage<SourceLinkRow>(page).nodes,
    ),
  heldElsewhere: relatedNodes<AssertionRow>('Assertion.heldElsewhere'),
  run: ({ runId }, _args, { load }) => load.optional('ExtractionRun', runId),
};
