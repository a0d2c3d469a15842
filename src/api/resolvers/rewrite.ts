import { type ArticleVersionRow } from '../../domain/graph-row.ts';
import { copiedStretches } from '../../lineage/copied-stretches.ts';
import { takenFrom } from '../../lineage/later-of.ts';
import { type LoneExpertResolvers, type RewriteResolvers } from '../generated/schema-types.ts';
import { type Loaders } from '../loaders.ts';
import { toNodePage, toPageSize, wholePage } from '../pagination.ts';
import { citationTarget } from '../things.ts';

/** A page that is taken from another. */
export const Rewrite: RewriteResolvers = {
  article: (row, _args, { load }) => load.existing('Article', takenFrom(row).articleId),
  of: (row, _args, { load }) => citationTarget(load, takenFrom(row).ofId),
  certain: (row) => takenFrom(row).certain,
  stretches: async (row, { first }, { load }) => {
    const most = toPageSize(first);
    if (row.basis === 'CREDIT') {
      return row.spans.slice(0, most).map((span) => ({ span, ofSpan: null }));
    }
    const { articleId, ofId } = takenFrom(row);
    const [text, other] = await Promise.all([articleId, ofId].map((id) => textOf(load, id)));
    return copiedStretches(text ?? '', other ?? '', most).map(({ span, otherSpan }) => ({
      span,
      ofSpan: otherSpan,
    }));
  },
};

/** Somebody whom one article alone presents as an expert. */
export const LoneExpert: LoneExpertResolvers = {
  person: ({ personId }, _args, { load }) => load.existing('Person', personId),
  article: ({ articleId }, _args, { load }) => load.existing('Article', articleId),
};

async function textOf(load: Loaders, articleId: string): Promise<string> {
  const page = await load.related(articleId, {
    field: 'Article.version',
    page: wholePage(1),
    filter: {},
  });
  return toNodePage<ArticleVersionRow>(page).nodes[0]?.text ?? '';
}
