import { type Article, type BlockKind } from '../domain/article.ts';

/** What the publisher's pages have in common says nothing of who copied whom; titles are often changed. */
const TEXT: ReadonlySet<BlockKind> = new Set(['HEADING', 'QUESTION', 'PARAGRAPH']);

/** The running text of an article, a line a paragraph: what a copy of it would have too. */
export function textOfArticle({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string {
  return blocks
    .filter(({ kind }) => TEXT.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}
