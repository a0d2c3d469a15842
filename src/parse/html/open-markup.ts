import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { markupDepth } from './markup-depth.ts';
import { pageTree, type PageTree } from './page-tree.ts';

/**
 * Markup as a tree, after its size and depth were found to be those of a page: a tree is only built of what
 * cannot exhaust the memory.
 * @throws CounterclaimError TEXT_TOO_LARGE or NOT_AN_ARTICLE
 */
export function openMarkup(html: string): PageTree {
  if (html.length > LIMITS.markupCharacters) {
    throw new CounterclaimError(
      'TEXT_TOO_LARGE',
      `A page of at most ${LIMITS.markupCharacters} characters was wanted; this one has ${html.length}.`,
    );
  }
  const depth = markupDepth(html);
  if (depth > LIMITS.markupDepth) {
    throw new CounterclaimError(
      'NOT_AN_ARTICLE',
      `A page whose elements lie at most ${LIMITS.markupDepth} deep was wanted; these lie ${depth} deep.`,
    );
  }
  return pageTree(html);
}
