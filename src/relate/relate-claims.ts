import { type ComparisonKnowledge } from '../domain/knowledge-comparison.ts';
import {
  type AssertionInContext,
  type ClaimInContext,
  type ClaimRelation,
} from '../domain/relation.ts';
import { stableId } from '../lib/stable-id.ts';
import { compareCause } from './comparers/compare-cause.ts';
import { compareDates } from './comparers/compare-dates.ts';
import { comparePlace } from './comparers/compare-place.ts';
import { comparePolarity } from './comparers/compare-polarity.ts';
import { compareQuantity } from './comparers/compare-quantity.ts';
import { compareRefinement } from './comparers/compare-refinement.ts';
import { compareRole } from './comparers/compare-role.ts';
import { compareStage } from './comparers/compare-stage.ts';
import { compareStance } from './comparers/compare-stance.ts';
import { compareStatus } from './comparers/compare-status.ts';
import { compareTime } from './comparers/compare-time.ts';
import { compareTiming } from './comparers/compare-timing.ts';
import { compareByWords } from './comparers/compare-by-words.ts';
import { type Comparer, type Finding, type Side } from './comparison.ts';
import { slotKeys } from './facets.ts';
import { areOwnWords } from './own-words.ts';
import { areRelated } from './same-story.ts';

/** One comparer a kind of relation that slots tell; a new kind is a new file and a new line here. */
export const COMPARERS: readonly Comparer[] = [
  compareQuantity,
  compareStatus,
  compareStance,
  comparePolarity,
  compareRole,
  compareTiming,
  compareDates,
  comparePlace,
  compareCause,
  compareTime,
  compareStage,
  compareRefinement,
];
const TYPE_RANK = { CONTRADICTS: 0, CORROBORATES: 1, QUALIFIES: 2 } as const;

/** What two claims are compared by. */
type Method = 'structure' | 'words';

interface Decided {
  readonly method: Method;
  readonly finding: Finding;
  readonly assertionIds: readonly [string, string];
}

/**
 * Every relation of the touched claims: among themselves and with the others. A pair is compared when it
 * shares a slot key and two of its assertions stand in one article or in articles of one story, or are one
 * person's own words.
 * The answer depends neither on the order of the claims nor on which of two is the touched one.
 */
export function relateClaims(
  touched: readonly ClaimInContext[],
  others: readonly ClaimInContext[],
  knowledge: Pick<ComparisonKnowledge, 'thesaurus' | 'frequencies' | 'cues'>,
): readonly ClaimRelation[] {
  const touchedById = new Map(touched.map((claim) => [claim.claim.id, claim]));
  const rest = others.filter(({ claim }) => !touchedById.has(claim.id));
  const all = [...touchedById.values(), ...rest];
  const bySlot = indexBySlot(all);
  const by = { areComparable: remembering(areOfRelatedArticles), words: compareByWords(knowledge) };
  const relations = [...touchedById.values()].flatMap((one) =>
    neighbours(one, bySlot)
      .filter((other) => one.claim.id < other.claim.id || !touchedById.has(other.claim.id))
      .flatMap((other) => relatePair(...inOrder(one, other), by)),
  );
  return relations.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function indexBySlot(
  claims: readonly ClaimInContext[],
): ReadonlyMap<string, readonly ClaimInContext[]> {
  const bySlot = new Map<string, ClaimInContext[]>();
  for (const claim of claims) {
    for (const key of slotKeys(claim.claim)) bySlot.set(key, [...(bySlot.get(key) ?? []), claim]);
  }
  return bySlot;
}

function neighbours(
  one: ClaimInContext,
  bySlot: ReadonlyMap<string, readonly ClaimInContext[]>,
): readonly ClaimInContext[] {
  const found = new Set(slotKeys(one.claim).flatMap((key) => bySlot.get(key) ?? []));
  return [...found].filter((other) => other.claim.id !== one.claim.id);
}

/** Two claims, the smaller id first. */
export function inOrder(
  one: ClaimInContext,
  other: ClaimInContext,
): [ClaimInContext, ClaimInContext] {
  return one.claim.id < other.claim.id ? [one, other] : [other, one];
}

/** Whether what two assertions say can be compared, of whomever it is the word. */
export type AreComparable = (one: AssertionInContext, other: AssertionInContext) => boolean;

/** By what two claims are compared. */
export interface ComparedBy {
  readonly areComparable: AreComparable;
  /** The comparer of words, for what no slot tells. */
  readonly words: Comparer;
}

/**
 * One verdict on two claims, the smaller id first: the strongest finding, of equally strong ones that of the
 * comparer named first. Words speak only where the slots of both are silent.
 */
export function relatePair(
  one: ClaimInContext,
  other: ClaimInContext,
  by: ComparedBy,
): readonly ClaimRelation[] {
  const sides = comparableSides(one, other);
  const { areComparable } = by;
  const strongest =
    strongestOf(COMPARERS, sides, { areComparable, method: 'structure' }) ??
    strongestOf([by.words], sides, { areComparable, method: 'words' });
  return strongest === null ? [] : [relationOf(one, other, strongest)];
}

interface Deciding {
  readonly areComparable: AreComparable;
  readonly method: Method;
}

function strongestOf(
  comparers: readonly Comparer[],
  sides: readonly (readonly [Side, Side])[],
  deciding: Deciding,
): Decided | null {
  const found = comparers.flatMap(
    (compare) => sides.flatMap((pair) => decide(compare, pair, deciding)).sort(byStrength)[0] ?? [],
  );
  return found.sort(byVerdict)[0] ?? null;
}

/** Each assertion of one claim beside each of the other. */
export function comparableSides(
  one: ClaimInContext,
  other: ClaimInContext,
): readonly (readonly [Side, Side])[] {
  return one.assertions.flatMap((left) =>
    other.assertions.map((right) => [sideOf(one, left), sideOf(other, right)] as const),
  );
}

function sideOf({ claim }: ClaimInContext, context: AssertionInContext): Side {
  return { claim, assertion: context.assertion, context };
}

function decide(
  compare: Comparer,
  [one, other]: readonly [Side, Side],
  { areComparable, method }: Deciding,
): readonly Decided[] {
  const sameArticle = one.assertion.articleId === other.assertion.articleId;
  const finding = compare({ one, other, sameArticle });
  if (finding === null) return [];
  // After the comparison, for most pairs differ at once, while likeness weighs every word of two articles.
  const related = sameArticle || areComparable(one.context, other.context);
  if (!related && !areOwnWords(compare, one, other)) return [];
  const [first, second] = [one.assertion.id, other.assertion.id].sort();
  const assertionIds = [first ?? '', second ?? ''] as const;
  return [{ method, finding: related ? finding : withRoom(finding), assertionIds }];
}

function areOfRelatedArticles(one: AssertionInContext, other: AssertionInContext): boolean {
  return areRelated(one.story, other.story);
}

/** The same answers, each worked out once for two articles, however many claims they share. */
function remembering(areComparable: AreComparable): AreComparable {
  const known = new Map<string, boolean>();
  return (one, other) => {
    const pair = `${one.assertion.articleId} ${other.assertion.articleId}`;
    const answer = known.get(pair) ?? areComparable(one, other);
    known.set(pair, answer);
    return answer;
  };
}

/** What somebody says of another matter at another time may be a change of mind. */
function withRoom(finding: Finding): Finding {
  return finding.type === 'CONTRADICTS' ? { ...finding, degree: 'WEAK' } : finding;
}

function byVerdict(one: Decided, other: Decided): number {
  return (
    TYPE_RANK[one.finding.type] - TYPE_RANK[other.finding.type] ||
    degreeRank(one.finding) - degreeRank(other.finding)
  );
}

function byStrength(one: Decided, other: Decided): number {
  return (
    byVerdict(one, other) ||
    other.finding.score - one.finding.score ||
    (one.assertionIds.join() < other.assertionIds.join() ? -1 : 1)
  );
}

function degreeRank(finding: Finding): number {
  return finding.type === 'CONTRADICTS' && finding.degree === 'STRONG' ? 0 : 1;
}

function relationOf(
  one: ClaimInContext,
  other: ClaimInContext,
  { finding, assertionIds, method }: Decided,
): ClaimRelation {
  const [fromId, toId] = [one.claim.id, other.claim.id];
  const id = stableId(finding.type, fromId, toId, finding.kind);
  return { ...finding, id, fromId, toId, method, assertionIds };
}
