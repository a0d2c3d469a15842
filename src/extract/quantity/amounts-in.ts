import { type Lexicon } from '../lexicon.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  posAt,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { type Amount } from './amount-value.ts';
import { amountAt } from './amount.ts';

/** The amounts whose numbers begin among these tokens, in text order. */
export function amountsIn(
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

/** The noun that a number counts: "20,000 [troops]", "thousands of [troops]"; null for a bare number. */
export function countedNoun(tree: SentenceTree, amount: Amount): number | null {
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
