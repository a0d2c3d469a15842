import { type Lexicon } from '../lexicon.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  isBelow,
  posAt,
  subtreeOf,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { ownSubjects } from '../tree/verb-form.ts';
import { clauseKindOf } from './clause-kind.ts';
import { type Clause, type ClauseKind } from './clause.ts';
import { isInCondition } from './condition.ts';

/** The clauses of a sentence that stand for themselves, in the order of their predicates. */
export function findClauses(tree: SentenceTree, lexicon: Lexicon): readonly Clause[] {
  const kinds = new Map<number, ClauseKind>();
  tree.tokens.forEach((_, token) => {
    const kind = clauseKindOf(tree, token, lexicon);
    if (kind !== null && !isInCondition(tree, token, lexicon)) kinds.set(token, kind);
  });
  const cuts = cutsOf(tree, kinds);
  return [...kinds].map(([head, kind]) => ({
    kind,
    head,
    tokens: ownTokens(tree, { head, kind }, cuts),
    governor: governingClause(tree, head, kinds),
    subjects: subjectsOf(tree, head),
  }));
}

/** The top token of each detached clause; of an absolute one it is the noun. */
function cutsOf(tree: SentenceTree, kinds: ReadonlyMap<number, ClauseKind>): ReadonlySet<number> {
  const detached = [...kinds].filter(([, kind]) => kind !== 'NESTED');
  return new Set(detached.map(([head, kind]) => topOf(tree, head, kind)));
}

function topOf(tree: SentenceTree, head: number, kind: ClauseKind): number {
  return kind === 'ABSOLUTE' && hasRelation(tree, head, 'acl') ? governorOf(tree, head) : head;
}

function ownTokens(
  tree: SentenceTree,
  clause: { readonly head: number; readonly kind: ClauseKind },
  cuts: ReadonlySet<number>,
): readonly number[] {
  const relative = clause.kind === 'NESTED';
  const top = relative ? governorOf(tree, clause.head) : topOf(tree, clause.head, clause.kind);
  const others = new Set([...cuts].filter((cut) => cut !== top && cut !== clause.head));
  const all = subtreeOf(tree, top, others);
  if (!relative) return all;
  const first = Math.min(...childrenOf(tree, top, 'det', 'amod', 'compound'), top);
  const last = Math.max(...subtreeOf(tree, clause.head, others));
  return all.filter((token) => token >= first && token <= last);
}

function governingClause(
  tree: SentenceTree,
  head: number,
  kinds: ReadonlyMap<number, ClauseKind>,
): number | null {
  for (
    let at = governorOf(tree, head), steps = 0;
    at >= 0 && steps < tree.tokens.length;
    steps += 1
  ) {
    if (kinds.has(at)) return at;
    at = governorOf(tree, at);
  }
  return null;
}

/** The subject of a predicate, lent by the clause above when it has none of its own. */
function subjectsOf(tree: SentenceTree, head: number): readonly number[] {
  const own = ownSubjects(tree, head).filter((subject) => !isBelow(tree, head, subject));
  const spoken = own.flatMap((subject) =>
    posAt(tree, subject).startsWith('W') && hasRelation(tree, head, 'acl')
      ? [governorOf(tree, head)]
      : [subject],
  );
  if (spoken.length > 0) return spoken;
  const governor = governorOf(tree, head);
  if (governor < 0) return [];
  if (hasRelation(tree, head, 'acl')) return [governor];
  if (!hasRelation(tree, head, 'conj', 'advcl', 'xcomp', 'ccomp', 'parataxis', 'dep')) return [];
  return subjectsOf(tree, governor);
}
