import {
  type AssertionInContext,
  type ClaimInContext,
  type ClaimRelation,
} from '../domain/relation.ts';
import { stableId } from '../lib/stable-id.ts';
import { compareCause } from './compare-cause.ts';
import { compareDates } from './compare-dates.ts';
import { comparePlace } from './compare-place.ts';
import { comparePolarity } from './compare-polarity.ts';
import { compareQuantity } from './compare-quantity.ts';
import { compareRefinement } from './compare-refinement.ts';
import { compareRole } from './compare-role.ts';
import { compareStage } from './compare-stage.ts';
import { compareStance } from './compare-stance.ts';
import { compareStatus } from './compare-status.ts';
import { compareTime } from './compare-time.ts';
import { compareTiming } from './compare-timing.ts';
import { type Comparer, type Finding, type Side } from './comparison.ts';
import { slotKeys } from './facets.ts';
import { areOwnWords } from './own-words.ts';
import { areRelated } from './same-story.ts';

/** One comparer a kind of relation; a new kind is a new file and a new line here. */
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
const METHOD = 'structure';
const TYPE_RANK = { CONTRADICTS: 0, CORROBORATES: 1, QUALIFIES: 2 } as const;

interface Decided {
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
): readonly ClaimRelation[] {
  const touchedById = new Map(touched.map((claim) => [claim.claim.id, claim]));
  const rest = others.filter(({ claim }) => !touchedById.has(claim.id));
  const all = [...touchedById.values(), ...rest];
  const bySlot = indexBySlot(all);
  const isRelated = remembering(areOfRelatedArticles);
  const relations = [...touchedById.values()].flatMap((one) =>
    neighbours(one, bySlot)
      .filter((other) => one.claim.id < other.claim.id || !touchedById.has(other.claim.id))
      .flatMap((other) => relatePair(...inOrder(one, other), isRelated)),
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

/**
 * One verdict on two claims, the smaller id first: the strongest finding, of equally strong ones that of the
 * comparer named first.
 */
export function relatePair(
  one: ClaimInContext,
  other: ClaimInContext,
  areComparable: AreComparable,
): readonly ClaimRelation[] {
  const sides = comparableSides(one, other);
  const strongest = COMPARERS.flatMap(
    (compare) =>
      sides
        .flatMap(([left, right]) => decide(compare, { one: left, other: right, areComparable }))
        .sort(byStrength)[0] ?? [],
  ).sort(byVerdict)[0];
  return strongest === undefined ? [] : [relationOf(one, other, strongest)];
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
  pair: { readonly one: Side; readonly other: Side; readonly areComparable: AreComparable },
): readonly Decided[] {
  const { one, other, areComparable } = pair;
  const sameArticle = one.assertion.articleId === other.assertion.articleId;
  const finding = compare({ one, other, sameArticle });
  if (finding === null) return [];
  // After the comparison, for most pairs differ at once, while likeness weighs every word of two articles.
  const related = sameArticle || areComparable(one.context, other.context);
  if (!related && !areOwnWords(compare, one, other)) return [];
  const [first, second] = [one.assertion.id, other.assertion.id].sort();
  const assertionIds = [first ?? '', second ?? ''] as const;
  return [{ finding: related ? finding : withRoom(finding), assertionIds }];
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
  { finding, assertionIds }: Decided,
): ClaimRelation {
  const [fromId, toId] = [one.claim.id, other.claim.id];
  const id = stableId(finding.type, fromId, toId, finding.kind);
  return { ...finding, id, fromId, toId, method: METHOD, assertionIds };
}
