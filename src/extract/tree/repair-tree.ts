import { type Lexicon } from '../lexicon.ts';
import {
  liftReportingSubject,
  looseTag,
  contentInFront,
  restoreContentSubject,
  skipVocative,
} from './repair-reporting.ts';
import {
  freeParticiple,
  hangOnPledge,
  nameLooseClause,
  reducedRelative,
  reviveReportingParticiple,
} from './repair-participles.ts';
import {
  closeRelative,
  giveSubjectBack,
  readAsVerb,
  restoreProgressive,
  subjectAfterAs,
} from './repair-verbs.ts';
import { existentialContent } from './repair-existentials.ts';
import { activeBesidePassive, postposedTag, thatAsMark } from './repair-tags.ts';
import { type Repair } from './rewrite.ts';
import { childrenOf, type SentenceTree } from './sentence-tree.ts';

const REPAIRS: readonly Repair[] = [
  existentialContent,
  readAsVerb,
  restoreProgressive,
  reviveReportingParticiple,
  reducedRelative,
  liftReportingSubject,
  thatAsMark,
  activeBesidePassive,
  postposedTag,
  looseTag,
  contentInFront,
  restoreContentSubject,
  skipVocative,
  subjectAfterAs,
  closeRelative,
  giveSubjectBack,
  freeParticiple,
  hangOnPledge,
  nameLooseClause,
];

/** Puts right what the parser often gets wrong around verbs of saying, subjects and participles. */
export function repairTree(tree: SentenceTree, lexicon: Lexicon): SentenceTree {
  return REPAIRS.reduce(
    (repaired, repair) =>
      repaired.tokens.reduce(
        (before, _, token) => mended(before, repair(before, token, lexicon)),
        repaired,
      ),
    tree,
  );
}

/** A repair that would close a circle of arcs is left out. */
function mended(before: SentenceTree, after: SentenceTree | null): SentenceTree {
  if (after === null) return before;
  const reachable = new Set(after.governors.flatMap((governor, at) => (governor < 0 ? [at] : [])));
  // A set goes on to what is added while it is read.
  for (const token of reachable) {
    for (const child of childrenOf(after, token)) reachable.add(child);
  }
  return reachable.size === after.tokens.length ? after : before;
}
