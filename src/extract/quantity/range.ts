import { type Lexicon } from '../lexicon.ts';
import { hasRelation, posAt, wordAt, type SentenceTree } from '../tree/sentence-tree.ts';
import { type Amount } from './amount-value.ts';
import { numberValue } from './number-value.ts';

/** "between 5 and 7", "5 to 7", "5,000-7,000": the amount from a first number, which ends at `last`, to a second one; null for no range. */
export function rangeAt(
  tree: SentenceTree,
  token: number,
  number: { readonly last: number; readonly lexicon: Lexicon },
): Amount | null {
  const between = wordAt(tree, token - 1) === 'between';
  const joint = wordAt(tree, number.last + 1);
  const second = number.last + 2;
  if (!(between ? /^and$/ : /^(?:to|-|–|--)$/).test(joint) || posAt(tree, second) !== 'CD')
    return null;
  const last = numberEnd(tree, second, number.lexicon);
  const values = rangeValues(
    tree,
    { first: [token, number.last], second: [second, last] },
    number.lexicon,
  );
  if (values === null) return null;
  return {
    first: between ? token - 1 : token,
    last,
    number: token,
    head: hasRelation(tree, second, 'nummod') ? second : token,
    value: null,
    ...values,
    approximator: between ? 'between' : null,
  };
}

type Stretch = readonly [first: number, last: number];

function rangeValues(
  tree: SentenceTree,
  numbers: { readonly first: Stretch; readonly second: Stretch },
  lexicon: Lexicon,
): Pick<Amount, 'atLeast' | 'atMost'> | null {
  const atMost = valueOf(tree, numbers.second, lexicon);
  const low = valueOf(tree, numbers.first, lexicon);
  const bare = valueOf(tree, [numbers.second[0], numbers.second[0]], lexicon);
  if (low === null || atMost === null || bare === null) return null;
  // "two to three million": the scale holds for both.
  const atLeast = low < bare ? (low * atMost) / bare : low;
  return atLeast < atMost ? { atLeast, atMost } : null;
}

/** The last token of the number that begins at a token. */
export function numberEnd(tree: SentenceTree, token: number, lexicon: Lexicon): number {
  const { numberWords } = lexicon.knowledge.units;
  const rest = tree.tokens.slice(token + 1);
  const length = rest.findIndex(
    ({ pos, text }) => pos !== 'CD' && numberWords[text.toLowerCase()] === undefined,
  );
  return token + (length < 0 ? rest.length : length);
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
