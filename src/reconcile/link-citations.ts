import { type Article, type ArticleLink } from '../domain/article.ts';
import { type Citation } from '../domain/reading.ts';
import { groupBy } from '../lib/group-by.ts';
import { stableId } from '../lib/stable-id.ts';
import { type ReconciledEntities } from './entities/reconcile-entities.ts';

/**
 * The outlets to whose pages words of the article lead, each once with all those words; the page's own publisher
 * is left out. Which pages are articles of the graph is not known here: the graph tells.
 */
export function linkCitations(
  { id: articleId, text, links }: Article,
  { linkIds, outletId }: ReconciledEntities,
): readonly Citation[] {
  const cited = links.flatMap((link, index) => {
    const targetId = linkIds[index] ?? null;
    return targetId === null || targetId === outletId ? [] : [{ link, targetId }];
  });
  return [...groupBy(cited, ({ targetId }) => targetId)].map(([targetId, group]) => ({
    id: stableId('CITES', articleId, targetId, 'LINK'),
    articleId,
    targetId,
    kind: 'LINK',
    spans: group.map(({ link }) => spanOf(link, text)),
    urls: group.map(({ link }) => link.url),
  }));
}

function spanOf({ start, end }: ArticleLink, text: string): Citation['spans'][number] {
  return { start, end, exact: text.slice(start, end) };
}
