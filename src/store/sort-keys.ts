import { type ClaimRelation } from '../domain/relation.ts';

/** An index takes no longer texts than some thousand bytes, and nobody orders by more. */
const MOST = 200;
const HALF_A_PAIR = /[\uD800-\uDBFF]$/;
const BILLION = 1e9;

/** By what pages of things are ordered whose words come first: kept on each, so that an index leads to any page. */
export function sortKeyOfWords(words: string, id: string): string {
  return `${words.slice(0, MOST).replace(HALF_A_PAIR, '')}\t${id}`;
}

/** By what pages of assertions are ordered: the article, then the place in its text. */
export function sortKeyOfPlace(articleId: string, start: number, id: string): string {
  return `${articleId}:${String(start).padStart(8, '0')}:${id}`;
}

/** By what pages of relations are ordered: the surest first, a weak contradiction after every strong one. */
export function sortKeyOfRelation({ id, score, ...relation }: ClaimRelation): string {
  const isWeak = relation.type === 'CONTRADICTS' && relation.degree !== 'STRONG';
  const unsure = Math.round((isWeak ? 2 : 1) * BILLION - score * BILLION);
  return `${String(unsure).padStart(10, '0')}:${id}`;
}
