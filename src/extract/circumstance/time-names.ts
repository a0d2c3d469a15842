import { overlaps, type Span } from '../../domain/span.ts';
import {
  governorOf,
  hasRelation,
  posAt,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { type TimeWords } from './time-value.ts';

/** One expression of time: its two ends when it is a range ("from May to July"). */
export interface TimeName extends Span {
  readonly isDate: boolean;
  readonly parts: readonly [first: TimeWords, last?: TimeWords];
}

/** The expressions of time in a sentence, in text order; neighbours that make one are one. */
export function timeNames({
  text,
  tree,
}: {
  readonly text: string;
  readonly tree: SentenceTree;
}): readonly TimeName[] {
  const found = tree.sentence.names
    .filter(({ type, start, end }) => TIME.test(type) && !isJoint(text.slice(start, end)))
    .map(({ start, end, type, normalized }): TimeName => ({
      start,
      end,
      isDate: type === 'DATE' || type === 'TIME',
      parts: [{ text: text.slice(start, end), normalized }],
    }));
  const merged: TimeName[] = [];
  for (const name of found) {
    const before = merged.at(-1);
    const joined = before === undefined ? null : together(text, before, name);
    if (joined === null) merged.push(name);
    else merged.splice(-1, 1, joined);
  }
  return merged.filter((name) => isTime(tree, name));
}

const TIME = /^(?:DATE|TIME|DURATION|SET)$/;

function isJoint(words: string): boolean {
  return /^(?:to|and|until|through)\s*$/iu.test(words);
}

/** "Monday evening", "5 p.m. on Thursday", "every Sunday"; "May to July", "between 2015 and 2018". */
function together(text: string, one: TimeName, other: TimeName): TimeName | null {
  const gap = text.slice(one.end, other.start).trim();
  if (gap === '' || /^on$/iu.test(gap)) return sameTime(text, one, other);
  const between = /\bbetween\s*$/iu.test(text.slice(0, one.start));
  const joins = between ? /^and$/iu : /^(?:to|until|till|through|-|–)$/iu;
  const isRange = one.isDate && other.isDate && one.parts.length === 1 && joins.test(gap);
  if (!isRange) return null;
  return { start: one.start, end: other.end, isDate: true, parts: [one.parts[0], other.parts[0]] };
}

/** Of a date and a regularity ("every Sunday") no day is left. */
function sameTime(text: string, one: TimeName, other: TimeName): TimeName {
  const span = { start: one.start, end: other.end };
  const isDate = one.isDate && other.isDate;
  const normalized = one.parts[0].normalized ?? other.parts[0].normalized;
  const words = { text: text.slice(span.start, span.end), normalized: isDate ? normalized : null };
  return { ...span, isDate, parts: [words] };
}

/**
 * The engine takes "may" for a month, "Q1:" for a quarter and "a second" for a while. "$5 an hour" is a rate,
 * "the 2018 vote" names the vote.
 */
function isTime(tree: SentenceTree, name: TimeName): boolean {
  const inside = tree.tokens
    .map((_, token) => token)
    .filter((token) => overlaps(tree.tokens[token] ?? name, name));
  const [first = 0, last = 0] = [inside[0], inside.at(-1)];
  if (wordAt(tree, last + 1) === ':') return false;
  if (inside.some((token) => hasRelation(tree, token, 'aux') || posAt(tree, token) === 'MD'))
    return false;
  const bare = !/^(?:IN|TO)$/.test(posAt(tree, first - 1));
  const rate = bare && /^an? \w+$/iu.test(name.parts[0].text) && !name.isDate;
  return !rate && !isAttribute(tree, last);
}

function isAttribute(tree: SentenceTree, last: number): boolean {
  const governor = governorOf(tree, last);
  return (
    governor > last &&
    hasRelation(tree, last, 'compound', 'nummod', 'amod') &&
    posAt(tree, governor).startsWith('NN') &&
    // "In 2016 Keller won": the parser takes them together.
    tree.tokens[governor]?.ner !== 'PERSON'
  );
}
