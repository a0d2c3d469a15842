import { type Lexicon } from '../lexicon.ts';
import { hasRelation, posAt, wordAt, type SentenceTree } from '../tree/sentence-tree.ts';
import { type Amount } from './amount-value.ts';
import { tellsOfChange } from './change.ts';
import { numberValue } from './number-value.ts';

interface FirstNumber {
  readonly token: number;
  readonly last: number;
}

/**
 * "between 5 and 7", "5 to 7", "$20-$35", "5 percent to 7 percent": the amount from a first number, which ends
 * at `last`, to a second one; null for no range. "Rose from 5 to 7" is a change of value and no range.
 */
export function rangeAt(tree: SentenceTree, number: FirstNumber, lexicon: Lexicon): Amount | null {
  const opened = openingOf(tree, number.token, lexicon);
  const second = secondNumber(tree, number, { between: opened.word === 'between', lexicon });
  if (second === null) return null;
  const values = rangeValues(
    tree,
    { first: [number.token, number.last], second: [second.token, second.last] },
    lexicon,
  );
  if (values === null) return null;
  if (opened.word !== 'between' && isChange(tree, opened, { values, lexicon })) return null;
  const spoken = opened.word === 'between' || opened.word === 'from';
  return {
    first: opened.token + Number(!spoken),
    last: second.last,
    number: number.token,
    head: hasRelation(tree, second.token, 'nummod') ? second.token : number.token,
    value: null,
    ...values,
    approximator: spoken ? opened.word : null,
  };
}

interface Opening {
  readonly token: number;
  readonly word: string;
}

/** The word before a number and its sign for money. */
function openingOf(tree: SentenceTree, number: number, lexicon: Lexicon): Opening {
  const token = isCurrency(tree, number - 1, lexicon) ? number - 2 : number - 1;
  return { token, word: wordAt(tree, token) };
}

/** The number behind "to", "and" or a dash; where the unit stands with the first one, it does with the other. */
function secondNumber(
  tree: SentenceTree,
  number: FirstNumber,
  { between, lexicon }: { readonly between: boolean; readonly lexicon: Lexicon },
): FirstNumber | null {
  const percent = isPercent(tree, number.last + 1, lexicon);
  const joint = number.last + 1 + Number(percent);
  if (!(between ? /^and$/ : /^(?:to|-|–|--)$/).test(wordAt(tree, joint))) return null;
  const signed = isCurrency(tree, joint + 1, lexicon);
  const token = joint + 1 + Number(signed);
  if (posAt(tree, token) !== 'CD') return null;
  const last = numberEnd(tree, token, lexicon);
  const otherUnit =
    (signed && !isCurrency(tree, number.token - 1, lexicon)) ||
    (percent && !isPercent(tree, last + 1, lexicon));
  return otherUnit ? null : { token, last };
}

function isPercent(tree: SentenceTree, token: number, lexicon: Lexicon): boolean {
  return lexicon.knowledge.units.percentWords.includes(wordAt(tree, token));
}

function isCurrency(tree: SentenceTree, token: number, lexicon: Lexicon): boolean {
  return lexicon.knowledge.units.currencies[tree.tokens[token]?.text ?? ''] !== undefined;
}

/** From here on two numbers are no two ends of one guess. */
const FAR = 5;

/** "rose from 5 to 7", "cut by 300 to 4,200": two values, no range. */
function isChange(
  tree: SentenceTree,
  opened: Opening,
  { values, lexicon }: { readonly values: Bounds; readonly lexicon: Lexicon },
): boolean {
  if (!tellsOfChange(tree, opened.token, lexicon)) return false;
  return opened.word === 'from' || values.atLeast * FAR <= values.atMost;
}

type Stretch = readonly [first: number, last: number];
interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

function rangeValues(
  tree: SentenceTree,
  numbers: { readonly first: Stretch; readonly second: Stretch },
  lexicon: Lexicon,
): Bounds | null {
  const atMost = valueOf(tree, numbers.second, lexicon);
  const low = valueOf(tree, numbers.first, lexicon);
  const bare = valueOf(tree, [numbers.second[0], numbers.second[0]], lexicon);
  if (low === null || atMost === null || bare === null) return null;
  // "two to three million": the scale holds for both.
  const atLeast = low < bare ? (low * atMost) / bare : low;
  return atLeast < atMost ? { atLeast, atMost } : null;
}

/** The last token of the number that begins at a token ("two hundred thousand", "forty-six"). */
export function numberEnd(tree: SentenceTree, token: number, lexicon: Lexicon): number {
  const { numberWords } = lexicon.knowledge.units;
  const isNumber = (at: number): boolean =>
    posAt(tree, at) === 'CD' || numberWords[wordAt(tree, at)] !== undefined;
  let last = token;
  for (;;) {
    if (isNumber(last + 1)) last += 1;
    else if (joinsDigits(tree, last + 1)) last += 2;
    else return last;
  }
}

/** The dash of "forty-six". */
function joinsDigits(tree: SentenceTree, dash: number): boolean {
  const digit = /^(?:one|two|three|four|five|six|seven|eight|nine)$/;
  return (
    wordAt(tree, dash) === '-' &&
    /^[a-z]+ty$/.test(wordAt(tree, dash - 1)) &&
    digit.test(wordAt(tree, dash + 1))
  );
}

/** The value of the number in these tokens; null when they are none. */
export function valueOf(
  tree: SentenceTree,
  [first, last]: readonly [first: number, last: number],
  lexicon: Lexicon,
): number | null {
  return numberValue(
    tree.tokens.slice(first, last + 1).map(({ text }) => text),
    lexicon,
  );
}
