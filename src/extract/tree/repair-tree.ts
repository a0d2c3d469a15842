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
  reviveReportingParticiple,
} from './repair-participles.ts';
import {
  closeRelative,
  giveSubjectBack,
  readAsVerb,
  restoreProgressive,
  subjectAfterAs,
} from './repair-verbs.ts';
import { type Repair } from './rewrite.ts';
import { type SentenceTree } from './sentence-tree.ts';

const REPAIRS: readonly Repair[] = [
  readAsVerb,
  restoreProgressive,
  reviveReportingParticiple,
  liftReportingSubject,
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
        (before, _, token) => repair(before, token, lexicon) ?? before,
        repaired,
      ),
    tree,
  );
}
