import { type Statement } from '../../domain/statement.ts';
import { type Lexicon } from '../lexicon.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  lemmaAt,
  posAt,
  spanOf,
  subtreeOf,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { type Amount } from './amount-value.ts';
import { amountAt } from './amount.ts';
import { bareNumberCounts } from './bare-number.ts';

/** What the statement counts; null when it counts nothing. Of several amounts the first is taken. */
export function findQuantity(
  page: { readonly text: string; readonly tree: SentenceTree },
  words: readonly number[],
  lexicon: Lexicon,
): Statement['quantity'] {
  const amount = amountsIn(page.tree, words, lexicon)[0];
  if (amount === undefined) return null;
  const { tree } = page;
  const counted = countedNoun(tree, amount);
  const unit = unitOf(tree, amount, { counted, lexicon });
  const end =
    counted !== null && counted > amount.last && words.includes(counted) ? counted : amount.last;
  const span = spanOf(tree, [amount.first, end]) ?? { start: 0, end: 0 };
  return {
    value: amount.value,
    atLeast: amount.atLeast,
    atMost: amount.atMost,
    approximator: amount.approximator,
    unit,
    counts: countedWords(tree, counted, amount),
    scope: scopeOf(tree, counted, amount),
    span,
    text: page.text.slice(span.start, span.end),
  };
}

function amountsIn(
  tree: SentenceTree,
  words: readonly number[],
  lexicon: Lexicon,
): readonly Amount[] {
  const found: Amount[] = [];
  for (const token of words) {
    if (found.some((amount) => token <= amount.last)) continue;
    const amount = amountAt(tree, token, lexicon);
    if (amount !== null) found.push(amount);
  }
  return found;
}

/** The noun that the number counts: "20,000 [troops]", "thousands of [troops]". */
function countedNoun(tree: SentenceTree, amount: Amount): number | null {
  if (wordAt(tree, amount.last + 1) === 'of') {
    const inside = childrenOf(tree, amount.last, 'nmod').at(0);
    if (inside !== undefined) return inside;
  }
  const governor = governorOf(tree, amount.head);
  const counts =
    hasRelation(tree, amount.head, 'nummod', 'compound', 'amod', 'dep') &&
    posAt(tree, governor).startsWith('NN');
  return counts ? governor : null;
}

function unitOf(
  tree: SentenceTree,
  amount: Amount,
  context: { readonly counted: number | null; readonly lexicon: Lexicon },
): string {
  const { currencies, percentWords } = context.lexicon.knowledge.units;
  const signs = [amount.first, amount.first - 1, amount.number - 1].map(
    (at) => tree.tokens[at]?.text ?? '',
  );
  const currency = signs.map((sign) => currencies[sign]).find((code) => code !== undefined);
  if (currency !== undefined) return currency;
  if (percentWords.includes(wordAt(tree, amount.last + 1))) return 'percent';
  if (context.counted === null) return bareUnit(tree, amount, context.lexicon);
  return nounUnit(lemmaAt(tree, context.counted), context.lexicon);
}

function bareUnit(tree: SentenceTree, amount: Amount, lexicon: Lexicon): string {
  const known = bareNumberCounts(tree, amount.head);
  if (known === null) return ellipticUnit(tree, amount, lexicon);
  return known.noun === null ? 'person' : nounUnit(lemmaAt(tree, known.noun), lexicon);
}

function nounUnit(lemma: string, lexicon: Lexicon): string {
  const { currencyWords, percentWords } = lexicon.knowledge.units;
  return percentWords.includes(lemma) ? 'percent' : (currencyWords[lemma] ?? lemma);
}

/** A bare number counts what the number before it in the sentence counts. */
function ellipticUnit(tree: SentenceTree, amount: Amount, lexicon: Lexicon): string {
  const before = tree.tokens.flatMap((_, token) => (token < amount.first ? [token] : []));
  const earlier = amountsIn(tree, before, lexicon).at(-1);
  const counted = earlier === undefined ? null : countedNoun(tree, earlier);
  return counted === null ? '' : nounUnit(lemmaAt(tree, counted), lexicon);
}

function countedWords(tree: SentenceTree, counted: number | null, amount: Amount): string {
  if (counted === null) {
    const known = bareNumberCounts(tree, amount.head);
    if (known === null) return '';
    return known.noun === null ? 'people' : nounWords(tree, known.noun, amount);
  }
  const whole = childrenOf(tree, counted, 'nmod').at(0);
  const share = /^(?:percent|percentage)$/.test(lemmaAt(tree, counted)) && whole !== undefined;
  return nounWords(tree, share ? whole : counted, amount);
}

function nounWords(tree: SentenceTree, noun: number, amount: Amount): string {
  const phrase = childrenOf(tree, noun, 'amod', 'compound', 'nmod:poss').flatMap((part) =>
    subtreeOf(tree, part),
  );
  return [...phrase, noun]
    .filter((token) => token < amount.first || token > amount.last)
    .filter((token) => token <= noun)
    .sort((one, other) => one - other)
    .map((token) => tree.tokens[token]?.text ?? '')
    .join(' ');
}

const PARTS =
  /^(?:initial|first|additional|total|new|further|extra|more|other|remaining|eventual|overall|second|daily|annual|monthly)$/;

/** What narrows the count: "initial", "in total", "in Kursk". */
function scopeOf(tree: SentenceTree, counted: number | null, amount: Amount): string | null {
  const verb = governorOf(tree, counted ?? amount.head);
  const nouns = [
    counted,
    verb,
    ...(verb >= 0 ? childrenOf(tree, verb, 'nsubj') : []),
    governorOf(tree, verb),
  ];
  for (const noun of nouns) {
    if (noun === null || noun < 0) continue;
    const part = childrenOf(tree, noun, 'amod').find((token) => PARTS.test(wordAt(tree, token)));
    if (part !== undefined) return wordAt(tree, part);
  }
  const places = [counted, verb].flatMap((at) =>
    at === null || at < 0 ? [] : childrenOf(tree, at, 'obl', 'nmod'),
  );
  const place = places.find((noun) =>
    childrenOf(tree, noun, 'case').some((word) =>
      /^(?:in|at|near|within)$/.test(wordAt(tree, word)),
    ),
  );
  return place === undefined
    ? null
    : subtreeOf(tree, place)
        .map((token) => tree.tokens[token]?.text ?? '')
        .join(' ')
        .replace(/ ([’']s)/g, '$1')
        .replace(/ ?[,;:]$/, '');
}
