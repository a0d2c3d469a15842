import { type Lexicon } from '../lexicon.ts';
import { withArcs, type Repair } from './rewrite.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  isBelow,
  isPunctuation,
  lemmaAt,
  posAt,
  subtreeOf,
  wordAt,
  type SentenceTree,
} from './sentence-tree.ts';
import { auxiliariesOf, isFinite, isPredicate, opensWithWhen, ownSubjects } from './verb-form.ts';

/** "Experts warn this partnership might pave …": the verb of saying was read as the subject of what is said. */
export const liftReportingSubject: Repair = (tree, verb, lexicon) => {
  const content = governorOf(tree, verb);
  if (!hasRelation(tree, verb, 'csubj') || content < verb || !holdsClause(tree, verb, lexicon))
    return null;
  const inner = innermostReport(tree, verb, lexicon);
  const subject = childrenOf(tree, inner, 'obj', 'obl:tmod', 'obl', 'dep').findLast(
    (noun) => noun > inner && childrenOf(tree, noun, 'case').length === 0,
  );
  if (subject === undefined || ownSubjects(tree, verb).length === 0) return null;
  return withArcs(tree, [
    {
      dependent: verb,
      governor: governorOf(tree, content),
      relation: tree.relations[content] ?? 'root',
    },
    { dependent: content, governor: inner, relation: 'ccomp' },
    { dependent: subject, governor: content, relation: 'nsubj' },
  ]);
};

/** "Officials said results showed …": the last verb of a row of reports. */
function innermostReport(tree: SentenceTree, verb: number, lexicon: Lexicon): number {
  const next = childrenOf(tree, verb, 'ccomp').find(
    (at) => at > verb && holdsClause(tree, at, lexicon) && childrenOf(tree, at, 'obj').length > 0,
  );
  return next ?? verb;
}

/** "Reports indicate the army is preparing …": the subject of what is said was read as the object of saying. */
export const restoreContentSubject: Repair = (tree, verb, lexicon) => {
  if (!takesClause(tree, verb, lexicon)) return null;
  const nouns = childrenOf(tree, verb, 'obj', 'ccomp').filter((at) => !isPredicate(tree, at));
  for (const object of nouns) {
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
};

/** "Dr Lee, recent reports suggest …": the person addressed was read as the subject, which number and an open apposition give away. */
export const skipVocative: Repair = (tree, noun) => {
  const addressed = governorOf(tree, noun);
  const verb = addressed < 0 ? -1 : governorOf(tree, addressed);
  if (!hasRelation(tree, noun, 'appos') || !hasRelation(tree, addressed, 'nsubj') || verb < noun)
    return null;
  const plural =
    posAt(tree, verb) === 'VBP' && posAt(tree, noun) === 'NNS' && posAt(tree, addressed) === 'NNP';
  const closed = wordAt(tree, Math.max(...subtreeOf(tree, noun)) + 1) === ',';
  if (!plural || closed) return null;
  return withArcs(tree, [
    { dependent: noun, governor: verb, relation: 'nsubj' },
    { dependent: addressed, governor: verb, relation: 'vocative' },
  ]);
};

/** '"…," the mayor said.': a tag behind its content was read as the content's own complement. */
export const looseTag: Repair = (tree, verb, lexicon) => {
  const governor = governorOf(tree, verb);
  if (!hasRelation(tree, verb, 'ccomp', 'advcl', 'dep', 'conj') || governor > verb) return null;
  if (!takesClause(tree, verb, lexicon) || ownSubjects(tree, verb).length === 0) return null;
  if (childrenOf(tree, verb, 'ccomp', 'obj', 'mark', 'cc', 'xcomp', 'parataxis').length > 0)
    return null;
  const own = subtreeOf(tree, verb).filter((token) => !isPunctuation(tree, token));
  const before = posAt(tree, Math.min(...own) - 1);
  const after = tree.tokens
    .slice(Math.max(...own) + 1)
    .every(({ pos }) => /^(?:[.,:]|''|``)$/.test(pos));
  if (!after || !/^(?:,|'')$/.test(before)) return null;
  return withArcs(tree, [{ dependent: verb, governor, relation: 'parataxis' }]);
};

/** "The plan failed, a survey found.": what is said before the verb of saying was read as an adverbial clause. */
export const contentInFront: Repair = (tree, clause, lexicon) => {
  const verb = governorOf(tree, clause);
  if (!hasRelation(tree, clause, 'advcl') || verb < clause || !takesClause(tree, verb, lexicon))
    return null;
  if (childrenOf(tree, verb, 'ccomp', 'obj').length > 0 || ownSubjects(tree, verb).length === 0)
    return null;
  if (!isTold(tree, clause) || (opensWithWhen(tree, clause) && !isQuotedBefore(tree, clause, verb)))
    return null;
  return withArcs(tree, [{ dependent: clause, governor: verb, relation: 'ccomp' }]);
};

/** Whether the clause could stand alone. */
function isTold(tree: SentenceTree, clause: number): boolean {
  const complete = isFinite(tree, clause) && ownSubjects(tree, clause).length > 0;
  return complete && childrenOf(tree, clause, 'mark').length === 0;
}

/** '"When we left, it rained," she said' is all hers; "When we left, she said enough" is not. */
function isQuotedBefore(tree: SentenceTree, clause: number, verb: number): boolean {
  return tree.tokens.slice(clause, verb).some(({ pos }) => pos === "''");
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

/** As `takesClause`, of verbs of the mind too. */
function holdsClause(tree: SentenceTree, verb: number, lexicon: Lexicon): boolean {
  const frames = lexicon.verbs.get(lemmaAt(tree, verb))?.frames;
  return posAt(tree, verb).startsWith('VB') && (frames?.has('CLAUSE') ?? false);
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
    if (isPunctuation(tree, token) || between.startsWith('W')) return false;
    if (!isBelow(tree, token, noun) && !between.startsWith('RB')) return false;
  }
  return true;
}
