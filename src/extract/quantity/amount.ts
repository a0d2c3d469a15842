import { type ApproximatorBound } from '../../domain/knowledge-extraction.ts';
import { type Lexicon } from '../lexicon.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  lemmaAt,
  posAt,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { type Amount } from './amount-value.ts';
import { isScore } from './is-score.ts';
import { isShare } from './is-share.ts';
import { numberEnd, rangeAt, valueOf } from './range.ts';

/** The amount whose number begins at a token or, for an approximator before it, right behind; null for none, for dates, years, ordinals and list numbers. */
export function amountAt(tree: SentenceTree, token: number, lexicon: Lexicon): Amount | null {
  const plural = multipleAt(tree, token, lexicon);
  if (plural !== null) return plural;
  if (!isCounting(tree, token, lexicon)) return null;
  const last = numberEnd(tree, token, lexicon);
  const range = rangeAt(tree, { token, last }, lexicon);
  if (range !== null) return range;
  const value = valueOf(tree, [token, last], lexicon);
  if (value === null) return null;
  return bounded(tree, { token, last, value }, lexicon);
}

/** "thousands of …" */
function multipleAt(tree: SentenceTree, token: number, lexicon: Lexicon): Amount | null {
  const least = lexicon.knowledge.approximators.multiples[wordAt(tree, token)];
  if (
    least === undefined ||
    wordAt(tree, token + 1) !== 'of' ||
    /^CD$/.test(posAt(tree, token - 1))
  )
    return null;
  const few =
    /^(?:tens|hundreds)$/.test(wordAt(tree, token)) &&
    lexicon.knowledge.approximators.multiples[wordAt(tree, token + 2)];
  return {
    first: token,
    last: token,
    number: token,
    head: token,
    value: null,
    atLeast: typeof few === 'number' ? few : least,
    atMost: null,
    approximator: `${wordAt(tree, token)} of`,
  };
}

/** Whether the number counts something: not a date, an ordinal, a list number or "the two". */
function isCounting(tree: SentenceTree, token: number, lexicon: Lexicon): boolean {
  const { ner = '' } = tree.tokens[token] ?? {};
  if (posAt(tree, token) !== 'CD' || /^(?:DATE|TIME|DURATION|SET|ORDINAL)$/.test(ner)) return false;
  if (NO_COUNTS.some((isNoCount) => isNoCount(tree, token))) return false;
  const small = lexicon.knowledge.units.numberWords[wordAt(tree, token)] ?? 0;
  const alone = numberEnd(tree, token, lexicon) === token;
  return !alone || small === 0 || small > LARGEST_SMALL || countsSmall(tree, token, small);
}

const NO_COUNTS = [isYear, isListNumber, isName, isShare, isScore];

/** Number words up to here often only point ("one of them", "the two sides"). */
const LARGEST_SMALL = 12;

function countsSmall(tree: SentenceTree, token: number, small: number): boolean {
  const determiners = childrenOf(tree, governorOf(tree, token), 'det').map((word) =>
    wordAt(tree, word),
  );
  const known = determiners.some((word) => /^(?:the|these|those|both)$/.test(word));
  return small > 1 && hasRelation(tree, token, 'nummod') && !known;
}

function isYear(tree: SentenceTree, token: number): boolean {
  if (!/^(?:19|20)\d\d$/.test(wordAt(tree, token))) return false;
  const noun = governorOf(tree, token);
  const counts = hasRelation(tree, token, 'nummod') && posAt(tree, noun) === 'NNS' && noun > token;
  return !counts;
}

/** "Park 51", "the No. 1 worry": a number behind its noun tells which one. */
function isName(tree: SentenceTree, token: number): boolean {
  return governorOf(tree, token) === token - 1 && /^NNP?$/.test(posAt(tree, token - 1));
}

function isListNumber(tree: SentenceTree, token: number): boolean {
  return token === 0 && /^[.)]$/.test(wordAt(tree, 1));
}

function bounded(
  tree: SentenceTree,
  number: { readonly token: number; readonly last: number; readonly value: number },
  lexicon: Lexicon,
): Amount {
  const { currencies } = lexicon.knowledge.units;
  const sign = tree.tokens[number.token - 1]?.text ?? '';
  const start = currencies[sign] === undefined ? number.token : number.token - 1;
  const phrase = approximatorBefore(tree, start, lexicon);
  return {
    first: start - (phrase?.length ?? 0),
    last: number.last,
    number: number.token,
    head: headOf(tree, number),
    value: number.value,
    ...boundsOf(phrase?.bound, number.value),
    approximator: phrase?.words ?? null,
  };
}

function boundsOf(
  bound: ApproximatorBound | undefined,
  value: number,
): Pick<Amount, 'atLeast' | 'atMost'> {
  const least = bound === 'AT_LEAST' || bound === 'ABOVE';
  const most = bound === 'AT_MOST' || bound === 'BELOW';
  return { atLeast: least ? value : null, atMost: most ? value : null };
}

function headOf(
  tree: SentenceTree,
  number: { readonly token: number; readonly last: number },
): number {
  for (let token = number.last; token >= number.token; token -= 1) {
    const governor = governorOf(tree, token);
    if (governor < number.token || governor > number.last) return token;
  }
  return number.last;
}

function approximatorBefore(
  tree: SentenceTree,
  end: number,
  lexicon: Lexicon,
): { readonly words: string; readonly bound: ApproximatorBound; readonly length: number } | null {
  const fitting = lexicon.knowledge.approximators.phrases.flatMap(({ words, bound }) => {
    const wanted = words.split(' ');
    const found = wanted.every((word, index) => wordAt(tree, end - wanted.length + index) === word);
    return found ? [{ words, bound, length: wanted.length }] : [];
  });
  const longest = [...fitting].sort((one, other) => other.length - one.length)[0] ?? null;
  // "over 20 years" spans time, "talks over 2 islands" a topic: only before a counted noun.
  return longest !== null &&
    lemmaAt(tree, end - 1) === 'over' &&
    !/^(?:nummod|advmod|case|compound)/.test(tree.relations[end] ?? '')
    ? null
    : longest;
}
