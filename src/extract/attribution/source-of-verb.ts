import {
  childrenOf,
  governorOf,
  hasRelation,
  posAt,
  spanOf,
  subtreeOf,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { isVerb } from '../tree/verb-form.ts';
import { type SourceWords } from './attribution.ts';

/** The head of the noun phrase that does what the verb says, found in its own clause or in one that lends its subject. */
export function agentOf(tree: SentenceTree, verb: number): number | null {
  if (isPassive(tree, verb)) return passiveAgent(tree, verb);
  const own = childrenOf(tree, verb, 'nsubj').filter(
    (subject) => !hasRelation(tree, subject, 'nsubj:pass'),
  );
  const subject = own.at(-1) ?? invertedSubject(tree, verb);
  if (subject === undefined) return lentAgent(tree, verb);
  return posAt(tree, subject).startsWith('W') ? antecedentOf(tree, verb) : subject;
}

/** Whether the verb stands in the passive. */
export function isPassive(tree: SentenceTree, verb: number): boolean {
  if (childrenOf(tree, verb, 'aux:pass', 'nsubj:pass').length > 0) return true;
  return (
    posAt(tree, verb) === 'VBN' &&
    hasRelation(tree, verb, 'acl') &&
    childrenOf(tree, verb, 'aux').length === 0
  );
}

/** The words of the noun phrase under a head; clauses that hang on it are left out. */
export function sourceWords(tree: SentenceTree, head: number, verb: number): SourceWords | null {
  const clauses = new Set(
    tree.tokens
      .map((_, token) => token)
      .filter((token) => token === verb || isClauseOnNoun(tree, token, head)),
  );
  const words = subtreeOf(tree, head, clauses);
  const span = spanOf(tree, trimPunctuation(tree, words));
  return span === null ? null : { span, sentence: tree.sentence.index, head };
}

function isClauseOnNoun(tree: SentenceTree, token: number, head: number): boolean {
  return (
    token !== head && hasRelation(tree, token, 'acl', 'dep', 'punct', 'parataxis', 'advcl', 'ccomp')
  );
}

function trimPunctuation(tree: SentenceTree, words: readonly number[]): readonly number[] {
  return words.filter((token) => !/^[.,:]$|^(?:``|'')$/.test(posAt(tree, token)));
}

function passiveAgent(tree: SentenceTree, verb: number): number | null {
  const agents = childrenOf(tree, verb, 'obl', 'nmod').filter((noun) =>
    childrenOf(tree, noun, 'case').some((word) => wordAt(tree, word) === 'by'),
  );
  return agents[0] ?? null;
}

/** '"…," said Dr Smith': the parser sometimes takes the speaker for an object. */
function invertedSubject(tree: SentenceTree, verb: number): number | undefined {
  if (!/^VB[DZP]$/.test(posAt(tree, verb)) || childrenOf(tree, verb, 'aux').length > 0)
    return undefined;
  const before = verb === 0 ? '' : posAt(tree, verb - 1);
  if (!/^(?:,|'')$/.test(before)) return undefined;
  // Only a tag behind its content is inverted: "…, a spokesman, told reporters that …" is not.
  if (childrenOf(tree, verb, 'ccomp').some((content) => content > verb)) return undefined;
  return childrenOf(tree, verb, 'obj', 'dep', 'obl:tmod').find(
    (noun) => noun > verb && noun <= verb + 6 && /^(?:NN|PRP)/.test(posAt(tree, noun)),
  );
}

function lentAgent(tree: SentenceTree, verb: number): number | null {
  const governor = governorOf(tree, verb);
  if (governor < 0) return null;
  if (hasRelation(tree, verb, 'acl'))
    return /^(?:NN|PRP)/.test(posAt(tree, governor)) ? governor : null;
  if (!hasRelation(tree, verb, 'conj', 'xcomp', 'advcl', 'dep', 'parataxis', 'ccomp')) return null;
  return controllerOf(tree, verb) ?? subjectOfGovernor(tree, governor);
}

/** "asked the court to …": the object of the verb above does what the infinitive says. */
function controllerOf(tree: SentenceTree, verb: number): number | null {
  if (!hasRelation(tree, verb, 'xcomp')) return null;
  const objects = childrenOf(tree, governorOf(tree, verb), 'obj');
  return objects.find((object) => object < verb) ?? null;
}

function subjectOfGovernor(tree: SentenceTree, governor: number): number | null {
  const subject = childrenOf(tree, governor, 'nsubj').at(-1);
  if (subject === undefined) return isVerb(tree, governor) ? lentAgent(tree, governor) : null;
  return posAt(tree, subject).startsWith('W') ? antecedentOf(tree, governor) : subject;
}

function antecedentOf(tree: SentenceTree, verb: number): number | null {
  if (hasRelation(tree, verb, 'acl')) return governorOf(tree, verb);
  if (hasRelation(tree, verb, 'conj', 'xcomp')) return antecedentOf(tree, governorOf(tree, verb));
  return null;
}
