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
import { numberValue } from './number-value.ts';

/** A number in the text with what bounds it; token indices include the approximator. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  /** The first token of the number itself. */
  readonly number: number;
  /** The number token that hangs on what is counted. */
  readonly head: number;
  readonly value: number | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly approximator: string | null;
}

/** The amount whose number begins at a token or, for an approximator before it, right behind; null for none, for dates, years, ordinals and list numbers. */
export function amountAt(tree: SentenceTree, token: number, lexicon: Lexicon): Amount | null {
  const plural = multipleAt(tree, token, lexicon);
  if (plural !== null) return plural;
  if (!isCounting(tree, token, lexicon)) return null;
  const last = numberEnd(tree, token, lexicon);
  const range = rangeAt(tree, token, { last, lexicon });
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

function isCounting(tree: SentenceTree, token: number, lexicon: Lexicon): boolean {
  if (posAt(tree, token) !== 'CD' || hasRelation(tree, token, 'discourse')) return false;
  if (/^(?:DATE|TIME|DURATION|SET|ORDINAL)$/.test(tree.tokens[token]?.ner ?? '')) return false;
  if (isYear(tree, token) || isListNumber(tree, token)) return false;
  const small = lexicon.knowledge.units.numberWords[wordAt(tree, token)] ?? 0;
  if (small === 0 || small > 12) return true;
  const noun = governorOf(tree, token);
  const known =
    noun >= 0 &&
    childrenOf(tree, noun, 'det').some((word) =>
      /^(?:the|these|those|both)$/.test(wordAt(tree, word)),
    );
  return small > 1 && hasRelation(tree, token, 'nummod') && !known;
}

function isYear(tree: SentenceTree, token: number): boolean {
  if (!/^(?:19|20)\d\d$/.test(wordAt(tree, token))) return false;
  const noun = governorOf(tree, token);
  const counts = hasRelation(tree, token, 'nummod') && posAt(tree, noun) === 'NNS' && noun > token;
  return !counts;
}

function isListNumber(tree: SentenceTree, token: number): boolean {
  return token === 0 && /^[.)]$/.test(wordAt(tree, 1));
}

function numberEnd(tree: SentenceTree, token: number, lexicon: Lexicon): number {
  const { numberWords } = lexicon.knowledge.units;
  let last = token;
  while (posAt(tree, last + 1) === 'CD' || numberWords[wordAt(tree, last + 1)] !== undefined)
    last += 1;
  return last;
}

function valueOf(
  tree: SentenceTree,
  [first, last]: readonly [number, number],
  lexicon: Lexicon,
): number | null {
  const words = tree.tokens.slice(first, last + 1).map((token) => token.text);
  return numberValue(words, lexicon);
}

/** "between 5 and 7", "5 to 7", "5,000-7,000". */
function rangeAt(
  tree: SentenceTree,
  token: number,
  number: { readonly last: number; readonly lexicon: Lexicon },
): Amount | null {
  const joint = wordAt(tree, number.last + 1);
  const between = wordAt(tree, token - 1);
  const opened =
    (between === 'between' && joint === 'and') || (between === 'from' && joint === 'to');
  if (!opened && !/^(?:to|-|–|--)$/.test(joint)) return null;
  const second = number.last + 2;
  if (posAt(tree, second) !== 'CD') return null;
  const last = numberEnd(tree, second, number.lexicon);
  const high = valueOf(tree, [second, last], number.lexicon);
  const low = valueOf(tree, [token, number.last], number.lexicon);
  if (low === null || high === null) return null;
  const scale =
    high >= 1000 && low < 1000 && last > second
      ? high / (valueOf(tree, [second, second], number.lexicon) ?? high)
      : 1;
  if (low * scale >= high) return null;
  return {
    first: opened ? token - 1 : token,
    last,
    number: token,
    head: hasRelation(tree, second, 'nummod') ? second : token,
    value: null,
    atLeast: low * scale,
    atMost: high,
    approximator: opened && between === 'between' ? 'between' : null,
  };
}

function bounded(
  tree: SentenceTree,
  number: { readonly token: number; readonly last: number; readonly value: number },
  lexicon: Lexicon,
): Amount {
  const sign =
    lexicon.knowledge.units.currencies[tree.tokens[number.token - 1]?.text ?? ''] !== undefined;
  const start = sign ? number.token - 1 : number.token;
  const phrase = approximatorBefore(tree, start, lexicon);
  const bound = phrase?.bound;
  return {
    first: phrase === null ? start : start - phrase.length,
    last: number.last,
    number: number.token,
    head: headOf(tree, number),
    value: number.value,
    atLeast: bound === 'AT_LEAST' || bound === 'ABOVE' ? number.value : null,
    atMost: bound === 'AT_MOST' || bound === 'BELOW' ? number.value : null,
    approximator: phrase?.words ?? null,
  };
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
