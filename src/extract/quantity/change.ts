import { type Lexicon } from '../lexicon.ts';
import { isPunctuation, lemmaAt, posAt, wordAt, type SentenceTree } from '../tree/sentence-tree.ts';
import { type Amount } from './amount-value.ts';

/** What an amount is in a change of value: where it came from, where it went, or by how much. */
export type ChangeRole = 'ORIGIN' | 'RESULT' | 'DIFFERENCE';

/** The part that an amount has in the change that its stretch of words tells of; null outside one. */
export function changeRole(
  tree: SentenceTree,
  amount: Amount,
  lexicon: Lexicon,
): ChangeRole | null {
  if (!tellsOfChange(tree, amount.first, lexicon)) return null;
  const word = wordAt(tree, amount.first - 1);
  if (word === 'from') return 'ORIGIN';
  return word === 'to' ? 'RESULT' : 'DIFFERENCE';
}

/** Whether a word of change stands before a token, with no mark between ("rose from"). */
export function tellsOfChange(tree: SentenceTree, before: number, lexicon: Lexicon): boolean {
  for (let at = before - 1; at >= 0; at -= 1) {
    if (isPunctuation(tree, at) && !/^\.\d|^[-–]$/.test(wordAt(tree, at))) return false;
    if (isChangeWord(tree, at, lexicon)) return true;
  }
  return false;
}

function isChangeWord(tree: SentenceTree, token: number, lexicon: Lexicon): boolean {
  const known = lexicon.knowledge.units.changeWords.includes(lemmaAt(tree, token));
  // "Up to 40" bounds, "down by 3" changes.
  return (
    known &&
    !(wordAt(tree, token) === 'up' && wordAt(tree, token + 1) === 'to') &&
    /^(?:VB|NN|RB|RP|IN|JJ)/.test(posAt(tree, token))
  );
}
