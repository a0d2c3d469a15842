import { type Lexicon } from '../lexicon.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  isPunctuation,
  lemmaAt,
  posAt,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { auxiliariesOf, isFinite, isInfinitive } from '../tree/verb-form.ts';
import { type Clause } from './clause.ts';

/** Whether a clause asks, advises, appeals or talks of the text itself; what hangs on it without tense does too. */
export function isNoAssertion(tree: SentenceTree, clause: Clause, lexicon: Lexicon): boolean {
  return (
    isQuestion(tree, clause) ||
    isSubtitleQuestion(tree, clause) ||
    isImperative(tree, clause) ||
    isAdvice(tree, clause, lexicon) ||
    isAppeal(tree, clause, lexicon) ||
    isSelfDescription(tree, clause, lexicon)
  );
}

function isQuestion(tree: SentenceTree, clause: Clause): boolean {
  const last = tree.tokens.findLastIndex((token) => /[\p{L}\p{N}?!.]/u.test(token.text));
  if (wordAt(tree, last).endsWith('?') && clause.kind !== 'RELATIVE') return true;
  const first = tree.tokens.findIndex((_, token) => !isPunctuation(tree, token));
  const asks =
    /^(?:WRB|WP|WDT)$/.test(posAt(tree, first)) && !hasRelation(tree, first, 'mark', 'advmod');
  const heading =
    /^(?:how|why|what)$/.test(wordAt(tree, first)) &&
    clause.kind === 'MAIN' &&
    clause.governor === null;
  return (
    heading || (asks && clause.kind === 'MAIN' && first === 0 && !wordAt(tree, last).endsWith('.'))
  );
}

/** "Quake: what we know": in a title a question word behind the colon announces an account. */
function isSubtitleQuestion(tree: SentenceTree, clause: Clause): boolean {
  if (tree.tokens.slice(-2).some(({ text }) => /^[.!]$/.test(text))) return false;
  const first = clause.tokens.find((token) => !isPunctuation(tree, token)) ?? -1;
  // "WHO" in capitals is a name.
  const asks =
    /^(?:WRB|WP)$/.test(posAt(tree, first)) && /\p{Ll}/u.test(tree.tokens[first]?.text ?? '');
  return asks && wordAt(tree, first - 1) === ':';
}

function isImperative(tree: SentenceTree, clause: Clause): boolean {
  if (clause.subjects.length > 0) return false;
  const bare =
    /^VBP?$/.test(posAt(tree, clause.head)) && auxiliariesOf(tree, clause.head).length === 0;
  return (
    bare && (clause.kind === 'MAIN' || clause.kind === 'COORDINATED' || clause.kind === 'CONTENT')
  );
}

function isAdvice(tree: SentenceTree, clause: Clause, lexicon: Lexicon): boolean {
  const { obligation, need, advisable } = lexicon.knowledge.appeals;
  if (modalsOf(tree, clause).some((word) => obligation.includes(word))) return true;
  const head = lemmaAt(tree, clause.head);
  const infinitive = childrenOf(tree, clause.head, 'xcomp', 'advcl', 'csubj', 'ccomp').some((at) =>
    isInfinitive(tree, at),
  );
  return (
    infinitive && (need.includes(head) || (advisable.includes(head) && isExpletive(tree, clause)))
  );
}

/** The modals of the clause, or those that the first of coordinated clauses lends. */
function modalsOf(tree: SentenceTree, clause: Clause): readonly string[] {
  const own = auxiliariesOf(tree, clause.head).filter((aux) => posAt(tree, aux) === 'MD');
  if (own.length > 0) return own.map((aux) => wordAt(tree, aux));
  const shared = clause.kind === 'COORDINATED' && !isFinite(tree, clause.head);
  return shared
    ? auxiliariesOf(tree, governorOf(tree, clause.head)).map((aux) => wordAt(tree, aux))
    : [];
}

function isExpletive(tree: SentenceTree, clause: Clause): boolean {
  return (
    clause.subjects.length === 0 ||
    clause.subjects.some((subject) => /^its?$/.test(wordAt(tree, subject)))
  );
}

/** "I urge everyone to …", "we need our partners to …": the speaker's own call. */
function isAppeal(tree: SentenceTree, clause: Clause, lexicon: Lexicon): boolean {
  const { appeal, need } = lexicon.knowledge.appeals;
  const head = lemmaAt(tree, clause.head);
  const own = clause.subjects.some((subject) => /^(?:i|we)$/.test(wordAt(tree, subject)));
  return own && (appeal.includes(head) || need.includes(head));
}

function isSelfDescription(tree: SentenceTree, clause: Clause, lexicon: Lexicon): boolean {
  return clause.subjects.some(
    (subject) =>
      lexicon.knowledge.appeals.selfWords.includes(lemmaAt(tree, subject)) &&
      childrenOf(tree, subject, 'det', 'nmod').some((word) =>
        /^(?:this|our)$/.test(wordAt(tree, word)),
      ),
  );
}

/** Whether a clause only evaluates ("is significant", "raises questions"). */
export function isEmptyEvaluation(tree: SentenceTree, clause: Clause, lexicon: Lexicon): boolean {
  const { emptyPhrases, emptyAdjectives } = lexicon.knowledge.appeals;
  const head = lemmaAt(tree, clause.head);
  const copular =
    childrenOf(tree, clause.head, 'cop').length > 0 ||
    lemmaAt(tree, governorOf(tree, clause.head)) === 'remain';
  if (copular && emptyAdjectives.includes(head))
    return childrenOf(tree, clause.head, 'obl', 'xcomp', 'ccomp', 'conj').length === 0;
  const objects = childrenOf(tree, clause.head, 'obj', 'nsubj:pass').map((object) =>
    lemmaAt(tree, object),
  );
  return emptyPhrases.some(
    (phrase) => phrase.verb === head && objects.some((object) => phrase.objects.includes(object)),
  );
}
