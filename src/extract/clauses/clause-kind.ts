import { type Lexicon } from '../lexicon.ts';
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
import {
  auxiliariesOf,
  isFinite,
  isInfinitive,
  isParticiple,
  isPredicate,
  ownSubjects,
} from '../tree/verb-form.ts';
import { isNegated } from '../modality/negation.ts';
import { type ClauseKind } from './clause.ts';

/** Clauses with these marks state something beside the main clause; a condition belongs to it. */
const STATING_MARKS = new Set([
  'as',
  'while',
  'although',
  'though',
  'because',
  'since',
  'whereas',
  'even',
]);

/** What clause a token heads, or null when it heads none that stands for itself. */
export function clauseKindOf(
  tree: SentenceTree,
  token: number,
  lexicon: Lexicon,
): ClauseKind | null {
  if (isReadiness(tree, token)) return 'PARTICIPIAL';
  if (isPledge(tree, token, lexicon)) return 'NESTED';
  if (isAnnouncement(tree, token)) return 'MAIN';
  if (!isPredicate(tree, token) || isInfinitive(tree, token)) return null;
  const relation = tree.relations[token] ?? '';
  if (relation === 'acl:relcl') return relativeKind(tree, token);
  const read = READERS.get(relation.split(':')[0] ?? '');
  return read === undefined ? null : read(tree, token, lexicon);
}

/** "…, ready to attack": an adjective with its infinitive after a comma. */
function isReadiness(tree: SentenceTree, token: number): boolean {
  if (
    posAt(tree, token) !== 'JJ' ||
    !hasRelation(tree, token, 'xcomp', 'advcl', 'amod', 'dep', 'acl', 'conj')
  )
    return false;
  const infinitive = childrenOf(tree, token, 'xcomp', 'dep', 'advcl').some((at) =>
    isInfinitive(tree, at),
  );
  return infinitive && auxiliariesOf(tree, token).length === 0 && followsComma(tree, token);
}

/** "Firm to cut 3,000 jobs": a title's infinitive with its subject. */
function isAnnouncement(tree: SentenceTree, token: number): boolean {
  const [subject] = ownSubjects(tree, token);
  return (
    hasRelation(tree, token, 'root') &&
    isInfinitive(tree, token) &&
    subject !== undefined &&
    subject < token &&
    !isAct(tree, subject) &&
    !/^[.!?]$/.test(tree.tokens.at(-1)?.text ?? '')
  );
}

/** "Deployment of troops to support the ally": what is done for a purpose, nobody who will do it. */
function isAct(tree: SentenceTree, noun: number): boolean {
  const hasObject = childrenOf(tree, noun, 'nmod').some((phrase) =>
    childrenOf(tree, phrase, 'case').some((word) => wordAt(tree, word) === 'of'),
  );
  return hasObject && /(?:ment|tion|sion|al|ance|ence|ing)$/u.test(lemmaAt(tree, noun));
}

/** "a promise to help": the noun makes a plan of its infinitive. */
function isPledge(tree: SentenceTree, token: number, lexicon: Lexicon): boolean {
  if (!hasRelation(tree, token, 'acl') || !isInfinitive(tree, token)) return false;
  return lexicon.nouns.get(lemmaAt(tree, governorOf(tree, token)))?.modality === 'PLANNED';
}

type KindReader = (tree: SentenceTree, token: number, lexicon: Lexicon) => ClauseKind | null;

const READERS: ReadonlyMap<string, KindReader> = new Map<string, KindReader>([
  ['root', mainKind],
  ['conj', coordinatedKind],
  ['parataxis', parataxisKind],
  ['dep', parataxisKind],
  ['appos', parataxisKind],
  ['advcl', adverbialKind],
  ['acl', nounClauseKind],
  ['ccomp', contentKind],
]);

function mainKind(tree: SentenceTree, token: number): ClauseKind | null {
  return isFinite(tree, token) || ownSubjects(tree, token).length > 0 ? 'MAIN' : null;
}

function coordinatedKind(tree: SentenceTree, token: number, lexicon: Lexicon): ClauseKind | null {
  const first = governorOf(tree, token);
  if (first < 0 || !isPredicate(tree, first)) return null;
  const ofFirst = clauseKindOf(tree, first, lexicon);
  if (isFinite(tree, token))
    return ownSubjects(tree, token).length > 0 || ofFirst !== null ? 'COORDINATED' : null;
  if (ofFirst === null) return null;
  return posAt(tree, token).startsWith('VB') ? 'COORDINATED' : null;
}

function parataxisKind(tree: SentenceTree, token: number): ClauseKind | null {
  return isFinite(tree, token) && ownSubjects(tree, token).length > 0 ? 'PARATACTIC' : null;
}

function adverbialKind(tree: SentenceTree, token: number): ClauseKind | null {
  const marks = childrenOf(tree, token, 'mark', 'case').map((mark) => wordAt(tree, mark));
  if (marks.includes('with')) return ownSubjects(tree, token).length > 0 ? 'ABSOLUTE' : null;
  if (isFinite(tree, token)) return states(tree, token, marks) ? 'ADVERBIAL' : null;
  if (!isParticiple(tree, token)) return null;
  if (marks.some((mark) => mark === 'while' || mark === 'whilst')) return 'PARTICIPIAL';
  return marks.length === 0 && followsComma(tree, token) ? 'PARTICIPIAL' : null;
}

function states(tree: SentenceTree, token: number, marks: readonly string[]): boolean {
  return (
    ownSubjects(tree, token).length > 0 &&
    marks.some((mark) => STATING_MARKS.has(mark)) &&
    !isComparison(tree, token)
  );
}

/** "as if he owned the town" */
function isComparison(tree: SentenceTree, token: number): boolean {
  return childrenOf(tree, token, 'mark').some(
    (mark) => wordAt(tree, mark) === 'as' && /^(?:if|though)$/.test(wordAt(tree, mark + 1)),
  );
}

function nounClauseKind(tree: SentenceTree, token: number): ClauseKind | null {
  const noun = governorOf(tree, token);
  if (!isParticiple(tree, token)) return null;
  if (isAbsolute(tree, token, noun)) return 'ABSOLUTE';
  if (!followsComma(tree, token)) return null;
  const closed = wordAt(tree, Math.max(...subtreeOf(tree, token)) + 1) === ',';
  return posAt(tree, token) === 'VBG' || closed ? 'PARTICIPIAL' : null;
}

/** ", with talks stalling": "with", a noun and a participle after a comma. */
function isAbsolute(tree: SentenceTree, token: number, noun: number): boolean {
  const withWord = childrenOf(tree, noun, 'case').find((word) => wordAt(tree, word) === 'with');
  return (
    withWord !== undefined &&
    posAt(tree, token) === 'VBG' &&
    (withWord === 0 || wordAt(tree, withWord - 1) === ',')
  );
}

function relativeKind(tree: SentenceTree, token: number): ClauseKind | null {
  if (!isFinite(tree, token)) return null;
  const first = Math.min(...subtreeOf(tree, token));
  if (wordAt(tree, first - 1) === ',') return 'RELATIVE';
  const when = childrenOf(tree, token, 'advmod').some((word) => wordAt(tree, word) === 'when');
  if (when && wordAt(tree, governorOf(tree, token)) === 'time') return 'ADVERBIAL';
  const subject = ownSubjects(tree, token)[0];
  const told = posAt(tree, token) === 'VBD' && auxiliariesOf(tree, token).length === 0;
  return told && subject !== undefined && !posAt(tree, subject).startsWith('W') ? 'NESTED' : null;
}

/** The content of a reporting word; other complement clauses belong to their verb. */
function contentKind(tree: SentenceTree, token: number, lexicon: Lexicon): ClauseKind | null {
  const above = governorOf(tree, token);
  const reporting = lemmaAt(tree, above);
  const reports = lexicon.verbs.has(reporting) || lexicon.nouns.has(reporting);
  // What nobody says and what there is no sign of is not stated.
  if (!reports || isNegated(tree, above, lexicon) || isUnconfirmed(tree, above, lexicon))
    return null;
  const asks = childrenOf(tree, token, 'advmod', 'nsubj', 'obj').some((word) =>
    posAt(tree, word).startsWith('W'),
  );
  const isAsked = childrenOf(tree, token, 'mark').some((word) =>
    /^(?:if|whether)$/.test(wordAt(tree, word)),
  );
  return !asks && !isAsked && (isFinite(tree, token) || ownSubjects(tree, token).length > 0)
    ? 'CONTENT'
    : null;
}

/** "has not confirmed reports that …" */
function isUnconfirmed(tree: SentenceTree, noun: number, lexicon: Lexicon): boolean {
  return hasRelation(tree, noun, 'obj') && isNegated(tree, governorOf(tree, noun), lexicon);
}

function followsComma(tree: SentenceTree, token: number): boolean {
  const first = Math.min(...subtreeOf(tree, token).filter((at) => !hasRelation(tree, at, 'punct')));
  return first > 0 && /^[,–—-]+$/.test(wordAt(tree, first - 1));
}
