import {
  hasRelation,
  isPunctuation,
  posAt,
  runsOf,
  subtreeOf,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { auxiliariesOf, ownSubjects } from '../tree/verb-form.ts';
import { type Clause } from './clause.ts';
import { conditionsOf } from './condition.ts';
import { type Lexicon } from '../lexicon.ts';

/**
 * The words that make the clause's span: the stretch around its predicate, without the word that
 * joins it, without an introducing phrase before a comma, and without marks at its ends. A condition stays.
 */
export function clauseWords(
  { tree, lexicon }: { readonly tree: SentenceTree; readonly lexicon: Lexicon },
  clause: Clause,
  removed: ReadonlySet<number>,
): readonly number[] {
  const words = clause.tokens.filter((token) => !removed.has(token));
  const run = stretchAround(tree, words, clause.head);
  const introduced = clause.kind === 'RELATIVE' || holdsCondition({ tree, lexicon }, clause, run);
  const opened = introduced ? run : run.slice(introductionLength(tree, clause, run));
  return trimEnds(tree, withoutJoint(tree, clause, withoutSubtitle(tree, clause, opened)));
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
  const group = Math.min(clause.head, ...auxiliariesOf(tree, clause.head));
  const core = Math.min(group, ...(subject === undefined ? [] : subtreeOf(tree, subject)));
  const outside = run.findLastIndex((token) => token < core && /^[,:;]$/.test(wordAt(tree, token)));
  return Math.max(outside, introductionInSubject(tree, run, group)) + 1;
}

/** "For the army, sending troops means …": the parser takes the phrase into the subject. */
function introductionInSubject(tree: SentenceTree, run: readonly number[], group: number): number {
  if (!/^(?:IN|TO)$/.test(posAt(tree, run[0] ?? -1))) return -1;
  const comma = run.findIndex((token) => token < group && wordAt(tree, token) === ',');
  const next = run[comma + 1] ?? -1;
  const opens =
    /^(?:DT|NN|PRP|JJ|VBG|CD)/.test(posAt(tree, next)) && !hasRelation(tree, next, 'conj');
  return comma >= 0 && next < group && opens ? comma : -1;
}

/** "Troops Mobilize: What It Means": a headline's part behind the colon is another one. */
function withoutSubtitle(
  tree: SentenceTree,
  clause: Clause,
  words: readonly number[],
): readonly number[] {
  if (tree.tokens.slice(-2).some(({ text }) => /[.!?]/.test(text))) return words;
  const colon = words.findIndex((token) => token > clause.head && wordAt(tree, token) === ':');
  return colon < 0 ? words : words.slice(0, colon);
}

/** Whether a condition stands whole in front of the predicate. */
function holdsCondition(
  { tree, lexicon }: { readonly tree: SentenceTree; readonly lexicon: Lexicon },
  clause: Clause,
  run: readonly number[],
): boolean {
  return conditionsOf(tree, clause.head, lexicon).some(
    ({ head, opening }) => head <= clause.head && opening < clause.head && run.includes(opening),
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
  if (hasRelation(tree, token, 'case'))
    return clause.kind === 'ABSOLUTE' && wordAt(tree, token) === 'with';
  if (hasRelation(tree, token, 'mark'))
    return wordAt(tree, token) !== 'if' && clause.kind !== 'MAIN' && clause.kind !== 'NESTED';
  const connective =
    /^(?:also|instead|thus|moreover|however|meanwhile|therefore|overall|then|still|but|and|so)$/;
  return posAt(tree, token).startsWith('RB') && connective.test(wordAt(tree, token));
}

/** The words without marks at their ends. */
export function trimEnds(tree: SentenceTree, words: readonly number[]): readonly number[] {
  const spoken = words.filter((token) => !isPunctuation(tree, token));
  const first = spoken[0] ?? 0;
  const last = spoken.at(-1) ?? -1;
  return words.filter((token) => token >= first && token <= last);
}
