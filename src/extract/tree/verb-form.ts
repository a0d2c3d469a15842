import { childrenOf, posAt, type SentenceTree } from './sentence-tree.ts';

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;

/** Whether a token is a verb form. */
export function isVerb(tree: SentenceTree, token: number): boolean {
  return /^VB|^MD$/.test(posAt(tree, token));
}

/** Whether a token heads a predicate: a verb, or a noun or adjective with a copula or auxiliary. */
export function isPredicate(tree: SentenceTree, token: number): boolean {
  return posAt(tree, token).startsWith('VB') || auxiliariesOf(tree, token).length > 0;
}

/** Auxiliaries and copulas of a predicate. */
export function auxiliariesOf(tree: SentenceTree, token: number): readonly number[] {
  return childrenOf(tree, token, 'aux', 'cop');
}

/** Whether the predicate carries tense or a modal of its own. */
export function isFinite(tree: SentenceTree, token: number): boolean {
  const helpers = auxiliariesOf(tree, token);
  if (helpers.some((helper) => FINITE.test(posAt(tree, helper)))) return true;
  if (helpers.length > 0) return false;
  // In a headline "Troops Mobilize" is tagged as a bare form.
  const bare =
    posAt(tree, token) === 'VB' &&
    childrenOf(tree, token, 'nsubj').some((subject) => subject < token);
  return bare || /^(?:VBZ|VBP|VBD)$/.test(posAt(tree, token));
}

/** Whether the predicate is an infinitive with "to". */
export function isInfinitive(tree: SentenceTree, token: number): boolean {
  return childrenOf(tree, token, 'mark', 'aux').some((mark) => posAt(tree, mark) === 'TO');
}

/** Whether the predicate is a participle without an auxiliary that carries tense. */
export function isParticiple(tree: SentenceTree, token: number): boolean {
  return (
    /^VB[GN]$/.test(posAt(tree, token)) && !isFinite(tree, token) && !isInfinitive(tree, token)
  );
}

/** The grammatical subject's head in the predicate's own clause. */
export function ownSubjects(tree: SentenceTree, token: number): readonly number[] {
  return childrenOf(tree, token, 'nsubj', 'csubj');
}

/** Whether the clause opens with "when", "where" or the like, and so tells a circumstance of another. */
export function opensWithWhen(tree: SentenceTree, clause: number): boolean {
  return childrenOf(tree, clause, 'advmod').some((word) => posAt(tree, word) === 'WRB');
}
