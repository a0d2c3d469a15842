import { together } from '../../lib/whether-here.ts';
import { type RunChangeRow } from '../../domain/run-row.ts';
import { type RunChangeResolvers, type RunDiffResolvers } from '../generated/schema-types.ts';
import { listNodes } from '../pagination.ts';

const changes = listNodes<RunChangeRow>('run-changes');

/** Two runs over the same texts. */
export const RunDiff: RunDiffResolvers = {
  from: ({ fromId }, _args, { load }) => load.existing('ExtractionRun', fromId),
  to: ({ toId }, _args, { load }) => load.existing('ExtractionRun', toId),
  changes: (...[{ fromId: from, toId: to }, args, context, info]) => {
    const ofBoth = { ...args, from, to };
    return changes(null, ofBoth, context, info);
  },
};

/** A claim that only one of the two found, or that they found differently. */
export const RunChange: RunChangeResolvers = {
  article: ({ articleId }, _args, { load }) => load.existing('Article', articleId),
  version: ({ versionId }, _args, { load }) => load.existing('ArticleVersion', versionId),
  claim: ({ claimId }, _args, { load }) => load.existing('Claim', claimId),
  before: ({ beforeIds }, _args, { load }) =>
    together(beforeIds.map((id) => load.existing('Assertion', id))),
  after: ({ afterIds }, _args, { load }) =>
    together(afterIds.map((id) => load.existing('Assertion', id))),
};
