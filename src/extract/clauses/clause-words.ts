import {
  childrenOf,
  hasRelation,
  isPunctuation,
  posAt,
  runsOf,
  subtreeOf,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { ownSubjects } from '../tree/verb-form.ts';
import { type Clause } from './clause.ts';
import { isConditional } from './find-clauses.ts';

/**
 * The words that make the clause's span: the stretch around its predicate, without the word that
 * joins it, without an introducing phrase before a comma, and without marks at its ends. A condition stays.
 */
export function clauseWords(
  tree: SentenceTree,
  clause: Clause,
  removed: ReadonlySet<number>,
): readonly number[] {
  const words = clause.tokens.filter((token) => !removed.has(token));
  const run = stretchAround(tree, words, clause.head);
  const opened = run.slice(introductionLength(tree, clause, run));
  return trimEnds(tree, withoutJoint(tree, clause, opened));
}

/** Neighbouring words around the predicate; a mark between two stretches does not part them. */
function stretchAround(
  tree: SentenceTree,
  words: readonly number[],
  head: number,
): readonly number[] {
  const marks = tree.tokens.map((_, token) => token).filter((token) => isPunctuation(tree, token));
  const runs = runsOf([...words, ...marks]);
  const run = runs.find((one) => one.includes(head)) ?? [head];
  const inside = run.filter((token) => words.includes(token));
  const first = inside[0] ?? head;
  const last = inside.at(-1) ?? head;
  return run.filter((token) => token >= first && token <= last);
}

/** How many tokens stand before the comma or colon that closes an introducing phrase. */
function introductionLength(tree: SentenceTree, clause: Clause, run: readonly number[]): number {
  const subject = ownSubjects(tree, clause.head)[0];
  const core = Math.min(
    ...(subject === undefined ? [clause.head] : subtreeOf(tree, subject)),
    clause.head,
  );
  if (holdsCondition(tree, clause)) return 0;
  const mark = run.findLastIndex((token) => token < core && /^[,:;]$/.test(wordAt(tree, token)));
  return mark + 1;
}

function holdsCondition(tree: SentenceTree, clause: Clause): boolean {
  return childrenOf(tree, clause.head, 'advcl').some(
    (at) => at < clause.head && isConditional(tree, at),
  );
}

function withoutJoint(
  tree: SentenceTree,
  clause: Clause,
  words: readonly number[],
): readonly number[] {
  const joints = words.findIndex((token) => !isJoint(tree, clause, token));
  return words.slice(Math.max(joints, 0));
}

function isJoint(tree: SentenceTree, clause: Clause, token: number): boolean {
  if (isPunctuation(tree, token)) return true;
  if (hasRelation(tree, token, 'cc')) return true;
  if (hasRelation(tree, token, 'mark', 'case'))
    return wordAt(tree, token) !== 'if' && clause.kind !== 'MAIN' && clause.kind !== 'NESTED';
  const connective =
    /^(?:also|instead|thus|moreover|however|meanwhile|therefore|overall|then|still|but|and|so)$/;
  return posAt(tree, token).startsWith('RB') && connective.test(wordAt(tree, token));
}

function trimEnds(tree: SentenceTree, words: readonly number[]): readonly number[] {
  const spoken = words.filter((token) => !isPunctuation(tree, token));
  const first = spoken[0] ?? 0;
  const last = spoken.at(-1) ?? -1;
  return words.filter((token) => token >= first && token <= last);
}
