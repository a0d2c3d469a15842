import { type Lexicon } from '../lexicon.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  posAt,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { auxiliariesOf } from '../tree/verb-form.ts';

/** Whether the predicate is negated ("no longer", too); "not only" and "not just" negate nothing. */
export function isNegated(tree: SentenceTree, head: number, lexicon: Lexicon): boolean {
  const { negations, exclusive, ended } = lexicon.knowledge.hedges;
  const places = [head, ...auxiliariesOf(tree, head)];
  const negated = places
    .flatMap((place) => childrenOf(tree, place, 'advmod', 'cc', 'neg'))
    .some((token) => {
      const next = wordAt(tree, token + 1);
      if (ended.includes(wordAt(tree, token)) && wordAt(tree, token - 1) === 'no') return true;
      return (
        negations.includes(wordAt(tree, token)) &&
        !exclusive.includes(next) &&
        !hasRelation(tree, token, 'case')
      );
    });
  if (negated || isOfNone(tree, head)) return true;
  const existential =
    childrenOf(tree, head, 'expl').length > 0 || posAt(tree, head).startsWith('NN');
  const arguments_ = [head, ...childrenOf(tree, head, 'nsubj', 'obj')];
  return arguments_.some(
    (argument) => isNone(tree, argument) && (argument !== head || existential),
  );
}

/** "There is no plan to close": what nobody plans is denied. */
function isOfNone(tree: SentenceTree, head: number): boolean {
  const isInfinitive = childrenOf(tree, head, 'mark').some((token) => wordAt(tree, token) === 'to');
  if (!isInfinitive || tree.relations[head] !== 'acl') return false;
  return isNone(tree, governorOf(tree, head));
}

/** "No plan". */
function isNone(tree: SentenceTree, noun: number): boolean {
  return childrenOf(tree, noun, 'det', 'neg').some((token) => wordAt(tree, token) === 'no');
}
