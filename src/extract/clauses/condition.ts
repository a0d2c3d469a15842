import { type Lexicon } from '../lexicon.ts';
import { isNegated } from '../modality/negation.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  lemmaAt,
  posAt,
  subtreeOf,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { auxiliariesOf, ownSubjects } from '../tree/verb-form.ts';

/** The words that open the conditions under which a predicate holds ("if", "unless", "as long as", "should it fail"), in text order. */
export function conditionsOf(
  tree: SentenceTree,
  head: number,
  lexicon: Lexicon,
): readonly { readonly head: number; readonly opening: number }[] {
  const places = [head, ...(lends(tree, head, lexicon) ? childrenOf(tree, head, 'xcomp') : [])];
  const near = places.flatMap((place) => childrenOf(tree, place, ...CLAUSES, 'obl'));
  // "as long as …", "on condition that …"
  const below = places
    .flatMap((place) => childrenOf(tree, place, 'advmod', 'obl'))
    .flatMap((at) => childrenOf(tree, at, ...CLAUSES, 'acl', 'ccomp'));
  return [head, ...near, ...below]
    .flatMap((at) => {
      const opening = conditionAt(tree, at, lexicon);
      return opening === null ? [] : [{ head: at, opening }];
    })
    .sort((one, other) => one.head - other.head);
}

/** "is expected to resign if …", "threatens to resign if …", but not "was told to resign if …" */
function lends(tree: SentenceTree, head: number, lexicon: Lexicon): boolean {
  const kinds = lexicon.verbs.get(lemmaAt(tree, head))?.kinds;
  const raises = [lemmaAt(tree, head), wordAt(tree, head)].some((word) =>
    lexicon.raising.has(word),
  );
  return raises || kinds?.has('PROMISE') === true || kinds?.has('PLAN') === true;
}

const CLAUSES = ['advcl', 'parataxis', 'parenthetical'];

/** Whether a token stands in a condition, which states nothing. */
export function isInCondition(tree: SentenceTree, token: number, lexicon: Lexicon): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < tree.tokens.length; steps += 1) {
    // What a relative clause adds is told of its noun, whatever the noun is used for.
    if (hasRelation(tree, at, 'root', 'acl:relcl')) return false;
    if (conditionAt(tree, at, lexicon) !== null) return true;
    // "if it rains and if it snows, we will stay": what follows was hung on the condition.
    if (hasRelation(tree, at, 'conj') && foretells(tree, at)) return false;
    at = governorOf(tree, at);
  }
  return false;
}

/** Whether a clause has a subject and a modal, which a condition seldom has. */
function foretells(tree: SentenceTree, head: number): boolean {
  const modal = auxiliariesOf(tree, head).some((helper) => posAt(tree, helper) === 'MD');
  return modal && ownSubjects(tree, head).length > 0;
}

/** The word that makes a condition of the clause at a token; null when it is none. */
function conditionAt(tree: SentenceTree, head: number, lexicon: Lexicon): number | null {
  if (!hasRelation(tree, head, ...CLAUSES, 'obl', 'acl', 'ccomp', 'root')) return null;
  // "unless the rebels attack": the parser takes the verb for a noun.
  const marks = childrenOf(tree, head, 'mark', 'case');
  const mark = marks.find((at) => opensCondition(tree, at));
  if (mark !== undefined) return isAsked(tree, head, lexicon) ? null : mark;
  return nounBefore(tree, head) ?? invertedHelper(tree, head);
}

function opensCondition(tree: SentenceTree, mark: number): boolean {
  const word = wordAt(tree, mark);
  // "As if" compares.
  if (word === 'if') return wordAt(tree, mark - 1) !== 'as';
  if (word === 'as')
    return wordAt(tree, mark - 1) === 'long' && /^(?:as|so)$/.test(wordAt(tree, mark - 2));
  return /^(?:unless|provided|providing|assuming|supposing)$/.test(word);
}

/** "asked if …", "it is unclear if …": behind a word of asking or not knowing "if" is "whether". */
function isAsked(tree: SentenceTree, head: number, lexicon: Lexicon): boolean {
  const above = governorOf(tree, head);
  const taken = childrenOf(tree, above, 'obj').length > 0 && lemmaAt(tree, above) !== 'ask';
  const asks = lexicon.knowledge.hedges.askers.includes(lemmaAt(tree, above)) && !taken;
  const untold = lexicon.verbs.has(lemmaAt(tree, above)) && isNegated(tree, above, lexicon);
  return head > above && (asks || untold);
}

/** "on condition that …", "in the event that …", "in case …" */
function nounBefore(tree: SentenceTree, head: number): number | null {
  const first = Math.min(...subtreeOf(tree, head));
  const before = [3, 2, 1].map((back) => wordAt(tree, first - back)).join(' ');
  const opens =
    wordAt(tree, first) === 'that'
      ? /\b(?:on|on the) condition$|\bin the event$/.test(before)
      : /\bin case$/.test(before);
  return opens ? first - 1 : null;
}

/** "should the vote fail", "had he known", "were it to fail" */
function invertedHelper(tree: SentenceTree, head: number): number | null {
  const [subject] = ownSubjects(tree, head);
  const helper = auxiliariesOf(tree, head).at(0);
  if (subject === undefined || helper === undefined || helper > subject) return null;
  if (
    !hasRelation(tree, head, 'advcl') ||
    childrenOf(tree, head, 'mark').some((at) => posAt(tree, at) !== 'TO')
  )
    return null;
  return /^(?:should|had|were)$/.test(wordAt(tree, helper)) ? helper : null;
}
