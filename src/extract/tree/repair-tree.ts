import { type Lexicon } from '../lexicon.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  isBelow,
  isPunctuation,
  lemmaAt,
  posAt,
  sentenceTree,
  wordAt,
  type SentenceTree,
} from './sentence-tree.ts';
import { auxiliariesOf, isFinite, isParticiple, isPredicate, ownSubjects } from './verb-form.ts';

/** Puts right what the parser often gets wrong around reporting verbs, relative clauses and participles. */
export function repairTree(tree: SentenceTree, lexicon: Lexicon): SentenceTree {
  const repairs: readonly Repair[] = [liftReportingSubject, restoreContentSubject, nameLooseClause];
  return repairs.reduce(
    (repaired, repair) =>
      repaired.tokens.reduce(
        (before, _, token) => repair(before, token, lexicon) ?? before,
        repaired,
      ),
    tree,
  );
}

/** Gives the tree with one thing put right at a token, or null when nothing is wrong there. */
type Repair = (tree: SentenceTree, token: number, lexicon: Lexicon) => SentenceTree | null;

interface Arc {
  readonly dependent: number;
  readonly governor: number;
  readonly relation: string;
}

/** "Experts warn this partnership might pave …": the verb of saying was read as the subject of what is said. */
function liftReportingSubject(
  tree: SentenceTree,
  verb: number,
  lexicon: Lexicon,
): SentenceTree | null {
  const content = governorOf(tree, verb);
  if (!hasRelation(tree, verb, 'csubj') || content < verb || !takesClause(tree, verb, lexicon))
    return null;
  const subject = childrenOf(tree, verb, 'obj').at(-1);
  if (subject === undefined || ownSubjects(tree, verb).length === 0) return null;
  return withArcs(tree, [
    {
      dependent: verb,
      governor: governorOf(tree, content),
      relation: tree.relations[content] ?? 'root',
    },
    { dependent: content, governor: verb, relation: 'ccomp' },
    { dependent: subject, governor: content, relation: 'nsubj' },
  ]);
}

/** "Reports indicate the army is preparing …": the subject of what is said was read as the object of saying. */
function restoreContentSubject(
  tree: SentenceTree,
  verb: number,
  lexicon: Lexicon,
): SentenceTree | null {
  if (!takesClause(tree, verb, lexicon)) return null;
  for (const object of childrenOf(tree, verb, 'obj', 'ccomp')) {
    const content = [...childrenOf(tree, verb), ...childrenOf(tree, object)].find(
      (clause) =>
        clause > object && isLooseClause(tree, clause) && startsAfter(tree, clause, object),
    );
    if (content !== undefined) {
      return withArcs(tree, [
        { dependent: content, governor: verb, relation: 'ccomp' },
        { dependent: object, governor: content, relation: 'nsubj' },
      ]);
    }
  }
  return null;
}

function takesClause(tree: SentenceTree, verb: number, lexicon: Lexicon): boolean {
  const known = lexicon.verbs.get(lemmaAt(tree, verb));
  return (
    posAt(tree, verb).startsWith('VB') &&
    known !== undefined &&
    known.strong &&
    known.frames.has('CLAUSE')
  );
}

function isLooseClause(tree: SentenceTree, clause: number): boolean {
  return (
    hasRelation(tree, clause, 'dep', 'parataxis', 'advcl', 'acl', 'xcomp', 'ccomp') &&
    isPredicate(tree, clause) &&
    isFinite(tree, clause) &&
    ownSubjects(tree, clause).length === 0 &&
    childrenOf(tree, clause, 'mark').length === 0
  );
}

/** Whether the clause's verb group follows the end of the noun phrase with no comma or pronoun between. */
function startsAfter(tree: SentenceTree, clause: number, noun: number): boolean {
  const first = Math.min(clause, ...auxiliariesOf(tree, clause));
  for (let token = noun + 1; token < first; token += 1) {
    const between = posAt(tree, token);
    if (isPunctuation(tree, token) || /^W/.test(between)) return false;
    if (!isBelow(tree, token, noun) && !between.startsWith('RB')) return false;
  }
  return true;
}

/** A clause that the parser only calls "dep" gets the relation that its form tells. */
function nameLooseClause(tree: SentenceTree, clause: number): SentenceTree | null {
  const governor = governorOf(tree, clause);
  if (!hasRelation(tree, clause, 'dep') || governor < 0 || clause < governor) return null;
  if (isParticiple(tree, clause)) {
    return withArcs(tree, [{ dependent: clause, governor, relation: 'advcl' }]);
  }
  const pronoun = childrenOf(tree, clause, 'nsubj').find((subject) =>
    posAt(tree, subject).startsWith('W'),
  );
  if (pronoun === undefined || wordAt(tree, pronoun - 1) !== ',') return null;
  const noun = lastNounBefore(tree, pronoun);
  if (noun === null) return null;
  return withArcs(tree, [{ dependent: clause, governor: noun, relation: 'acl:relcl' }]);
}

function lastNounBefore(tree: SentenceTree, end: number): number | null {
  for (let token = end - 1; token >= 0; token -= 1) {
    if (/^(?:NN|PRP)/.test(posAt(tree, token))) return token;
  }
  return null;
}

function withArcs(tree: SentenceTree, changed: readonly Arc[]): SentenceTree {
  const arcs = tree.governors.map(
    (governor, dependent) =>
      changed.find((arc) => arc.dependent === dependent) ?? {
        dependent,
        governor,
        relation: tree.relations[dependent] ?? 'dep',
      },
  );
  return sentenceTree(tree.sentence, arcs);
}
