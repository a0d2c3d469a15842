import { type Mention } from '../../domain/annotation.ts';
import { contains, overlaps, type Span } from '../../domain/span.ts';
import { type Statement } from '../../domain/statement.ts';
import {
  childrenOf,
  hasRelation,
  isPunctuation,
  posAt,
  spanOf,
  subtreeOf,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';

const NAMED_TIME = /^(?:DATE|TIME|DURATION|SET)$/;
const TIME_WORD =
  /^(?:immediately|imminent|imminently|soon|shortly|recently|currently|today|tomorrow|yesterday|now|upcoming|eventually|already)$/;

/** When, in the clause's words or in the phrase that introduces them; normalised only when the text gives its own date. */
export function findTime(
  page: { readonly text: string; readonly tree: SentenceTree; readonly dated: boolean },
  clause: { readonly words: readonly number[]; readonly tokens: readonly number[] },
): Statement['time'] {
  const { tree, text } = page;
  const name = tree.sentence.names.find(
    (one) => NAMED_TIME.test(one.type) && isTime(tree, one) && isOfClause(tree, one, clause.tokens),
  );
  if (name !== undefined) {
    const span = withPreposition(tree, name);
    const own = name.normalized !== null && /^\d{4}(?:-|$)/.test(name.normalized);
    const normalized =
      own && (page.dated || /\d{4}/.test(text.slice(name.start, name.end)))
        ? name.normalized
        : null;
    return { text: text.slice(span.start, span.end), normalized, span };
  }
  const word = clause.words.find((token) => TIME_WORD.test(wordAt(tree, token)));
  const span = word === undefined ? null : spanOf(tree, [word]);
  return span === null ? null : { text: text.slice(span.start, span.end), normalized: null, span };
}

function isOfClause(tree: SentenceTree, name: Span, tokens: readonly number[]): boolean {
  return tokens.some((token) => contains(name, tree.tokens[token] ?? tree.sentence));
}

/** The engine takes "may" for a month and "Q1:" for a quarter. */
function isTime(tree: SentenceTree, name: Span): boolean {
  const inside = tree.tokens
    .map((_, token) => token)
    .filter((token) => overlaps(tree.tokens[token] ?? name, name));
  const label = wordAt(tree, (inside.at(-1) ?? 0) + 1) === ':';
  return (
    !label &&
    !inside.some((token) => hasRelation(tree, token, 'aux') || posAt(tree, token) === 'MD')
  );
}

function withPreposition(tree: SentenceTree, name: Span): Span {
  const first = tree.tokens.findIndex((token) => token.start === name.start);
  const skip = /^(?:the|this|last|next)$/.test(wordAt(tree, first - 1)) ? 2 : 1;
  const preposition = /^(?:in|on|at|by|during|since|until|within|over|for|before|after)$/.test(
    wordAt(tree, first - skip),
  );
  const start = preposition ? (tree.tokens[first - skip]?.start ?? name.start) : name.start;
  return { start, end: name.end };
}

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
