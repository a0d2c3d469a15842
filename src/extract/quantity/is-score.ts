import { posAt, wordAt, type SentenceTree } from '../tree/sentence-tree.ts';

/** Whether a number is one of the two of a result: "a 5-4 ruling", "by 234-193"; rising ones are a range. */
export function isScore(tree: SentenceTree, token: number): boolean {
  return isResult(tree, token) || isResult(tree, token - 2);
}

function isResult(tree: SentenceTree, first: number): boolean {
  if (posAt(tree, first) !== 'CD' || !/^[-–]$/.test(wordAt(tree, first + 1))) return false;
  const [one, other] = [wordAt(tree, first), wordAt(tree, first + 2)];
  return /^\d+$/.test(one) && /^\d+$/.test(other) && Number(one) >= Number(other);
}
