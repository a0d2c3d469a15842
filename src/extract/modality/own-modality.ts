import { type Modality } from '../../domain/claim.ts';
import { type Clause } from '../clauses/clause.ts';
import { conditionsOf } from '../clauses/condition.ts';
import { type Lexicon } from '../lexicon.ts';
import {
  childrenOf,
  governorOf,
  lemmaAt,
  posAt,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { auxiliariesOf, isFinite, isInfinitive } from '../tree/verb-form.ts';
import { isPassive } from '../attribution/source-of-verb.ts';

/** An operator over a clause with the token that puts it there. */
export interface Operator {
  readonly modality: Modality;
  readonly token: number;
}

/** The operators that the clause's own words put over it, innermost first; a condition comes before what it makes possible. */
export function ownOperators(
  tree: SentenceTree,
  clause: Clause,
  lexicon: Lexicon,
): readonly Operator[] {
  const conditions = conditionOperators(tree, clause, lexicon);
  return [
    ...pledgeOperators(tree, clause, lexicon),
    ...planOperators(tree, clause.head, lexicon),
    ...announcementOperators(tree, clause),
    ...conditions,
    ...modalOperators(tree, clause, { conditional: conditions.length > 0 }),
    ...raisingOperators(tree, clause.head, lexicon),
    ...adverbOperators(tree, clause, lexicon),
    ...objectOperators(tree, clause.head, lexicon),
  ];
}

/** Whether a clause without tense takes over the operators of the clause that it hangs in ("…, raising fears"). */
export function borrowsOperators(tree: SentenceTree, clause: Clause): boolean {
  if (clause.kind === 'PARTICIPIAL' || clause.kind === 'ABSOLUTE') return true;
  return clause.kind === 'COORDINATED' && !isFinite(tree, clause.head);
}

/** Under a condition "would" tells what follows, not what is planned. */
function modalOperators(
  tree: SentenceTree,
  clause: Clause,
  { conditional }: { readonly conditional: boolean },
): readonly Operator[] {
  return auxiliariesOf(tree, clause.head).flatMap((token): readonly Operator[] => {
    const word = wordAt(tree, token);
    const modality = conditional && word === 'would' ? 'PREDICTED' : MODALS.get(word);
    return modality === undefined ? [] : [{ modality, token }];
  });
}

const MODALS: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ['may', 'POSSIBLE'],
  ['might', 'POSSIBLE'],
  ['could', 'POSSIBLE'],
  ['can', 'POSSIBLE'],
  ['will', 'PREDICTED'],
  ["'ll", 'PREDICTED'],
  ['’ll', 'PREDICTED'],
  ['wo', 'PREDICTED'],
  ['shall', 'PREDICTED'],
  ['would', 'PLANNED'],
]);

/** Its own conditions, and those in front of the first of coordinated clauses. */
function conditionOperators(
  tree: SentenceTree,
  { head, kind }: Clause,
  lexicon: Lexicon,
): readonly Operator[] {
  const first = governorOf(tree, head);
  const shared =
    kind === 'COORDINATED'
      ? conditionsOf(tree, first, lexicon).filter((condition) => condition.head < first)
      : [];
  // "fearing losses should the talks fail": the fear is there already.
  const plans = lexicon.knowledge.hedges.plans.includes(lemmaAt(tree, head));
  const feels = !plans && lexicon.verbs.get(lemmaAt(tree, head))?.kinds.has('MIND') === true;
  const own = conditionsOf(tree, head, lexicon).filter(({ opening }) => !feels || opening < head);
  return [...shared, ...own].map(({ opening }) => ({
    modality: 'CONDITIONAL',
    token: opening,
  }));
}

/** "seems to", "is likely to", "is believed to": the real predicate is the infinitive. */
function raisingOperators(tree: SentenceTree, head: number, lexicon: Lexicon): readonly Operator[] {
  const modality =
    lexicon.raising.get(lemmaAt(tree, head)) ?? lexicon.raising.get(wordAt(tree, head));
  const infinitive = childrenOf(tree, head, 'xcomp', 'ccomp', 'advcl').some((at) =>
    isInfinitive(tree, at),
  );
  const verbal = posAt(tree, head).startsWith('VB');
  const raises = modality === 'POSSIBLE' || !verbal || isPassive(tree, head);
  const adjective = modality === 'POSSIBLE' && childrenOf(tree, head, 'xcomp').length > 0;
  return modality !== undefined && raises && (infinitive || adjective)
    ? [{ modality, token: head }]
    : [];
}

/** "promises to help" as a noun with its infinitive. */
function pledgeOperators(
  tree: SentenceTree,
  clause: Clause,
  lexicon: Lexicon,
): readonly Operator[] {
  const noun = governorOf(tree, clause.head);
  const pledge =
    clause.kind === 'NESTED' && lexicon.nouns.get(lemmaAt(tree, noun))?.modality === 'PLANNED';
  return pledge ? [{ modality: 'PLANNED', token: noun }] : [];
}

/** "Firm to cut jobs" as a title. */
function announcementOperators(tree: SentenceTree, clause: Clause): readonly Operator[] {
  const announced = clause.kind === 'MAIN' && isInfinitive(tree, clause.head);
  return announced ? [{ modality: 'PLANNED', token: clause.head }] : [];
}

/** "is preparing to …", "considers sanctions": the plan is stated, not the deed. */
function planOperators(tree: SentenceTree, head: number, lexicon: Lexicon): readonly Operator[] {
  if (isPassive(tree, head) || !lexicon.knowledge.hedges.plans.includes(lemmaAt(tree, head)))
    return [];
  const verbal = posAt(tree, head).startsWith('VB') || childrenOf(tree, head, 'obj').length > 0;
  const planned = childrenOf(tree, head, 'obj', 'xcomp', 'advcl').length > 0;
  return verbal && planned ? [{ modality: 'PLANNED', token: head }] : [];
}

function adverbOperators(
  tree: SentenceTree,
  clause: Clause,
  lexicon: Lexicon,
): readonly Operator[] {
  const places = [
    clause.head,
    ...auxiliariesOf(tree, clause.head),
    ...childrenOf(tree, clause.head, 'xcomp', 'obj', 'nsubj', 'obl'),
  ];
  return places.flatMap((place) =>
    childrenOf(tree, place, 'advmod').flatMap((token): readonly Operator[] => {
      const modality = lexicon.hedges.get(wordAt(tree, token));
      return modality === undefined ? [] : [{ modality, token }];
    }),
  );
}

/** "faces a potential influx", "poses risks". */
function objectOperators(tree: SentenceTree, head: number, lexicon: Lexicon): readonly Operator[] {
  const fears = lexicon.verbs.get(lemmaAt(tree, head))?.kinds.has('MIND') ?? false;
  if (fears) return [];
  const include = lemmaAt(tree, head) === 'include';
  return childrenOf(tree, head, 'obj', ...(include ? ['nsubj'] : [])).flatMap((object) => {
    const hedged = childrenOf(tree, object, 'amod').flatMap((token): readonly Operator[] => {
      const modality = lexicon.hedges.get(wordAt(tree, token));
      return modality === undefined ? [] : [{ modality, token }];
    });
    const isRisk =
      lemmaAt(tree, head) === 'pose' &&
      lexicon.knowledge.hedges.risks.includes(lemmaAt(tree, object));
    return isRisk ? [...hedged, { modality: 'POSSIBLE' as const, token: object }] : hedged;
  });
}
