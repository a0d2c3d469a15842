import { type Mention } from '../../domain/annotation.ts';
import { overlaps } from '../../domain/span.ts';
import { type Statement } from '../../domain/statement.ts';
import {
  childrenOf,
  hasRelation,
  isPunctuation,
  spanOf,
  subtreeOf,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';

const LOCATIVE =
  /^(?:in|near|at|on|to|into|across|throughout|along|inside|outside|within|toward|towards|around|from)$/;

/** Where: a prepositional phrase with a place in it, the nearest to the predicate. */
export function findPlace(
  page: {
    readonly text: string;
    readonly tree: SentenceTree;
    readonly mentions: readonly Mention[];
  },
  words: readonly number[],
): Statement['place'] {
  const { tree, text } = page;
  const phrase = words.find((token) => isLocation(page, token) && words.includes(token));
  if (phrase === undefined) return null;
  const cases = new Set(childrenOf(tree, phrase, 'case'));
  const inside = subtreeOf(tree, phrase).filter(
    (token) => words.includes(token) && !cases.has(token) && !isPunctuation(tree, token),
  );
  const first = Math.min(...inside, phrase);
  const span = spanOf(
    tree,
    inside.filter((token) => token <= phrase || token - first < 12),
  );
  return span === null ? null : { text: text.slice(span.start, span.end), span };
}

function isLocation(
  page: { readonly tree: SentenceTree; readonly mentions: readonly Mention[] },
  token: number,
): boolean {
  const { tree } = page;
  if (!hasRelation(tree, token, 'obl', 'nmod') || hasRelation(tree, token, 'nmod:poss'))
    return false;
  if (!childrenOf(tree, token, 'case').some((word) => LOCATIVE.test(wordAt(tree, word))))
    return false;
  const direct = [token, ...childrenOf(tree, token, 'compound', 'amod', 'nmod:poss', 'appos')];
  return direct.some((at) => {
    const own = tree.tokens[at];
    if (own === undefined) return false;
    const named = page.mentions.some(
      (mention) =>
        overlaps(mention, own) &&
        /^(?:PLACE|COUNTRY)$/.test(mention.kind) &&
        mention.form !== 'METONYM',
    );
    return named || own.ner === 'LOCATION';
  });
}
