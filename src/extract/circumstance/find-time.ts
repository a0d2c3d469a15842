import { contains, type Span } from '../../domain/span.ts';
import { type Statement } from '../../domain/statement.ts';
import { posAt, spanOf, wordAt, type SentenceTree } from '../tree/sentence-tree.ts';
import { tenseOf } from './tense.ts';
import { timeNames, type TimeName } from './time-names.ts';
import { openedBy, rangeValue, timeValue, type TimeAnchor } from './time-value.ts';

const TIME_WORD =
  /^(?:immediately|imminent|imminently|soon|shortly|recently|currently|today|tomorrow|yesterday|now|upcoming|eventually|already)$/;

/**
 * When, in the clause's words or in the phrase that introduces them; normalised only when the text or the
 * publication date settles it.
 */
export function findTime(
  page: {
    readonly text: string;
    readonly tree: SentenceTree;
    readonly anchor: Omit<TimeAnchor, 'tense'>;
  },
  clause: {
    readonly head: number;
    readonly words: readonly number[];
    readonly tokens: readonly number[];
  },
): Statement['time'] {
  const { tree, text } = page;
  const names = timeNames(page).filter((name) => isOfClause(tree, name, clause.tokens));
  const name = names.find(({ isDate }) => isDate) ?? names[0];
  if (name !== undefined) return timeOf(page, name, clause.head);
  const word = clause.words.find((token) => TIME_WORD.test(wordAt(tree, token)));
  const span = word === undefined ? null : spanOf(tree, [word]);
  return span === null ? null : { text: text.slice(span.start, span.end), normalized: null, span };
}

function isOfClause(tree: SentenceTree, name: Span, tokens: readonly number[]): boolean {
  return tokens.some((token) => contains(name, tree.tokens[token] ?? tree.sentence));
}

function timeOf(
  { text, tree, anchor }: Parameters<typeof findTime>[0],
  name: TimeName,
  head: number,
): Statement['time'] {
  const preposition = prepositionBefore(tree, name);
  const word = preposition?.word ?? '';
  const whole = { ...anchor, tense: word === 'since' ? ('PAST' as const) : tenseOf(tree, head) };
  const [first, last] = name.parts;
  const value = last === undefined ? timeValue(first, whole) : rangeValue(first, last, whole);
  const isRange = last !== undefined;
  const start = preposition?.start ?? name.start;
  return {
    text: text.slice(start, name.end),
    normalized: value === null || isRange ? value : openedBy(word, value),
    span: { start, end: name.end },
  };
}

const PREPOSITION =
  /^(?:in|on|at|by|during|since|until|till|within|over|for|before|after|from|between|through|throughout)$/;

function prepositionBefore(
  tree: SentenceTree,
  name: Span,
): { readonly word: string; readonly start: number } | null {
  const first = tree.tokens.findIndex((token) => token.start === name.start);
  const determined =
    /^(?:DT|JJ)$/.test(posAt(tree, first - 1)) &&
    /^(?:the|this|last|next)$/.test(wordAt(tree, first - 1));
  const at = first - (determined ? 2 : 1);
  const token = tree.tokens[at];
  const word = wordAt(tree, at);
  return token !== undefined && PREPOSITION.test(word) ? { word, start: token.start } : null;
}
