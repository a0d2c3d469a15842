import { type Statement } from '../../domain/statement.ts';
import { type Lexicon } from '../lexicon.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  isPunctuation,
  posAt,
  subtreeOf,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { type Amount } from './amount-value.ts';
import { amountsIn, countedNoun } from './amounts-in.ts';
import { changeRole, type ChangeRole } from './change.ts';
import { quantityOf, unitOf } from './quantity-of.ts';

/** One thing that a clause counts. */
export interface Count {
  readonly quantity: Statement['quantity'];
  /** Words that tell only of the other things that the clause counts. */
  readonly others: ReadonlySet<number>;
  /** In a list of counted things: the noun of the list's first, and the one counted here. */
  readonly listed: { readonly first: number; readonly own: number } | null;
}

/**
 * What a clause counts, one by one: the things of a list ("400 workers and 25 trucks"), subject and object,
 * a difference and its result ("rose 8 percent to $2 billion"). Other amounts stay words of the clause, and so
 * does the value that a change came from. A clause that counts nothing gives one empty count.
 */
export function findCounts(
  page: { readonly text: string; readonly tree: SentenceTree },
  clause: { readonly words: readonly number[]; readonly predicate: number },
  lexicon: Lexicon,
): readonly Count[] {
  const { tree } = page;
  const all = amountsIn(tree, clause.words, lexicon).map((amount) => placed(tree, amount, lexicon));
  const stated = all.filter((one) => !isOrigin(one, all));
  const [first] = stated;
  if (first === undefined) return [{ quantity: null, others: new Set(), listed: null }];
  const counted = stated.filter((one) => one === first || isOwnCount(first, one, { tree, clause }));
  return counted.map((one) => ({
    quantity: quantityOf(page, one.amount, { words: clause.words, lexicon }),
    others: new Set(counted.flatMap((other) => wordsOf(tree, other, one))),
    listed: one.noun === one.anchor ? null : { first: one.anchor, own: one.noun },
  }));
}

/** An amount with its place in the tree. */
interface Placed {
  readonly amount: Amount;
  readonly unit: string;
  readonly role: ChangeRole | null;
  /** What it counts, else the number. */
  readonly noun: number;
  /** The noun, or the first of the list that it stands in. */
  readonly anchor: number;
}

function placed(tree: SentenceTree, amount: Amount, lexicon: Lexicon): Placed {
  const counted = countedNoun(tree, amount);
  const above = governorOf(tree, amount.head);
  const noun = counted ?? (posAt(tree, above) === '$' ? above : amount.head);
  return {
    amount,
    unit: unitOf(tree, amount, { counted, lexicon }),
    role: changeRole(tree, amount, lexicon),
    noun,
    anchor: hasRelation(tree, noun, 'conj') ? governorOf(tree, noun) : noun,
  };
}

/** "from 5 percent": the value before a change, where the value after it is told or it is no count of things. */
function isOrigin(one: Placed, all: readonly Placed[]): boolean {
  if (one.role !== 'ORIGIN') return false;
  const result = all.some(
    ({ role, unit }) => role === 'RESULT' && (unit === one.unit || one.unit === '' || unit === ''),
  );
  return result || one.noun === one.amount.head;
}

function isOwnCount(
  first: Placed,
  one: Placed,
  {
    tree,
    clause,
  }: { readonly tree: SentenceTree; readonly clause: { readonly predicate: number } },
): boolean {
  if (isChange(first, one)) return true;
  if (one.anchor === first.anchor)
    return one.noun !== one.anchor && first.anchor !== clause.predicate;
  const arguments_ = [first, one].every(
    ({ anchor }) =>
      hasRelation(tree, anchor, 'nsubj', 'obj') && governorOf(tree, anchor) === clause.predicate,
  );
  return arguments_;
}

/** A difference and its result. */
function isChange(one: Placed, other: Placed): boolean {
  const roles = [one.role, other.role];
  return roles.includes('DIFFERENCE') && roles.includes('RESULT');
}

/** The words of another count that tell nothing of this one. */
function wordsOf(tree: SentenceTree, other: Placed, own: Placed): readonly number[] {
  if (other === own) return [];
  if (isChange(other, own)) return phraseOf(tree, other);
  if (other.anchor !== own.anchor) return [];
  if (other.noun !== other.anchor) return [...subtreeOf(tree, other.noun), ...joints(tree, other)];
  const mine = new Set(subtreeOf(tree, own.noun));
  const shared = new Set(
    childrenOf(tree, own.noun, 'case').length > 0 ? [] : childrenOf(tree, other.noun, 'case'),
  );
  const rest = subtreeOf(tree, other.noun).filter(
    (token) => !mine.has(token) && !shared.has(token),
  );
  return [...rest, ...childrenOf(tree, own.noun, 'cc')];
}

/** The comma before a member of a list. */
function joints(tree: SentenceTree, { noun }: Placed): readonly number[] {
  const before = Math.min(...subtreeOf(tree, noun)) - 1;
  return isPunctuation(tree, before) ? [before] : [];
}

/** An amount with its preposition and all that hangs on it. */
function phraseOf(tree: SentenceTree, { amount }: Placed): readonly number[] {
  const start = amount.first - Number(/^(?:IN|TO)$/.test(posAt(tree, amount.first - 1)));
  let top = amount.head;
  for (let up = governorOf(tree, top); up >= start && !posAt(tree, up).startsWith('VB');) {
    top = up;
    up = governorOf(tree, top);
  }
  return [...new Set([start, ...subtreeOf(tree, top), ...range(start, amount.last)])];
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
