import { type Statement } from '../../domain/statement.ts';
import { type Lexicon } from '../lexicon.ts';
import {
  childrenOf,
  governorOf,
  lemmaAt,
  spanOf,
  subtreeOf,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { type Amount } from './amount-value.ts';
import { amountsIn, countedNoun } from './amounts-in.ts';
import { bareNumberCounts } from './bare-number.ts';

/** The amount as a quantity: its bounds, what it counts and what narrows the count. */
export function quantityOf(
  page: { readonly text: string; readonly tree: SentenceTree },
  amount: Amount,
  { words, lexicon }: { readonly words: readonly number[]; readonly lexicon: Lexicon },
): NonNullable<Statement['quantity']> {
  const { tree } = page;
  const counted = countedNoun(tree, amount);
  const end =
    counted !== null && counted > amount.last && words.includes(counted) ? counted : amount.last;
  const span = spanOf(tree, [amount.first, end]) ?? { start: 0, end: 0 };
  return {
    value: amount.value,
    atLeast: amount.atLeast,
    atMost: amount.atMost,
    approximator: amount.approximator,
    unit: unitOf(tree, amount, { counted, lexicon }),
    counts: countedWords(tree, amount, { counted, lexicon }),
    scope: scopeOf(tree, counted, amount),
    span,
    text: page.text.slice(span.start, span.end),
  };
}

/** The unit of an amount: a currency, percent, the counted noun, or what the words around a bare number tell. */
export function unitOf(
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

function countedWords(
  tree: SentenceTree,
  amount: Amount,
  { counted, lexicon }: { readonly counted: number | null; readonly lexicon: Lexicon },
): string {
  if (counted === null) {
    const known = bareNumberCounts(tree, amount.head);
    if (known === null) return '';
    return known.noun === null ? 'people' : nounWords(tree, known.noun, amount);
  }
  const { measureNouns, percentWords } = lexicon.knowledge.units;
  const measure = [...measureNouns, ...percentWords].includes(lemmaAt(tree, counted));
  // "300 tonnes of grain", "60 percent of farmers"
  const whole = childrenOf(tree, counted, 'nmod').at(0);
  return nounWords(tree, measure && whole !== undefined ? whole : counted, amount);
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
  const place = places.find(
    (noun) =>
      !/^(?:DATE|TIME|DURATION|SET)$/.test(tree.tokens[noun]?.ner ?? '') &&
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
