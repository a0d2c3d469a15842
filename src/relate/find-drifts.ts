import { type Assertion, type Claim } from '../domain/claim.ts';
import { type Drift, type DriftDirection, type DriftKind } from '../domain/drift.ts';
import { type Zone } from '../domain/span.ts';
import { stableId } from '../lib/stable-id.ts';
import { type Certainty, certaintyOf, doubts, mannerOf, orderOf } from './certainty.ts';
import { doubtsMatterOf, nearnessOf, type Telling } from './same-telling.ts';
import { isConditional, isFirm } from './strength.ts';
import { toldWords } from './told-words.ts';

/** What is measured against what; a pair that an earlier line takes is not taken again. */
const MEASURES: readonly Measure[] = [
  {
    kind: 'HEADLINE',
    nearest: 1,
    directions: ['RAISED', 'LOWERED'],
    tells: (assertion) => isIn(assertion, ['HEADLINE']),
    bases: (assertion) => isIn(assertion, ['LEAD', 'BODY']) && !isIn(assertion, ['HEADLINE']),
  },
  {
    kind: 'ABSTRACT',
    nearest: 1,
    directions: ['RAISED', 'LOWERED'],
    tells: (assertion) => isIn(assertion, ['LEAD']),
    bases: (assertion) => isIn(assertion, ['BODY']) && !isIn(assertion, ['HEADLINE', 'LEAD']),
  },
  {
    kind: 'SOURCE',
    // Of all that an article tells of an actor, only the same predicate is what its source said.
    nearest: 2,
    directions: ['RAISED'],
    tells: (assertion) =>
      isIn(assertion, ['LEAD', 'BODY']) && assertion.voice === 'OUTLET' && isFirm(assertion),
    bases: (assertion) => isIn(assertion, ['LEAD', 'BODY']) && assertion.voice === 'ATTRIBUTED',
  },
];
const SIDES: Readonly<Record<DriftKind, readonly [told: string, basis: string]>> = {
  HEADLINE: ['the headline', 'the text'],
  ABSTRACT: ['the opening', 'the rest'],
  SOURCE: ['the article on its own word', 'its source'],
};

interface Measure {
  readonly kind: DriftKind;
  /** The least nearness of two tellings. */
  readonly nearest: number;
  readonly directions: readonly DriftDirection[];
  readonly tells: (assertion: Assertion) => boolean;
  readonly bases: (assertion: Assertion) => boolean;
}

interface Found {
  readonly told: Telling;
  readonly basis: Telling;
  readonly direction: DriftDirection;
  readonly nearness: number;
  readonly certainty: Certainty;
}

/**
 * Where an article tells one matter with two certainties: for each assertion of its headline, its opening and
 * its own voice the one that differs most among those nearest to it, each way. Sorted by id.
 */
export function findDrifts(
  claims: readonly Claim[],
  assertions: readonly Assertion[],
): readonly Drift[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const tellings = assertions.flatMap((assertion) => {
    const claim = byId.get(assertion.claimId);
    return claim === undefined || isConditional(assertion) ? [] : [{ claim, assertion }];
  });
  const drifts = new Map<string, Drift>();
  for (const measure of MEASURES) {
    for (const drift of driftsBy(measure, tellings)) {
      const pair = `${drift.toldId} ${drift.basisId}`;
      if (!drifts.has(pair)) drifts.set(pair, drift);
    }
  }
  return [...drifts.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function driftsBy(measure: Measure, tellings: readonly Telling[]): readonly Drift[] {
  const bases = tellings.filter(({ assertion }) => measure.bases(assertion));
  return tellings
    .filter(({ assertion, claim }) => measure.tells(assertion) && !doubts(claim))
    .flatMap((told) => {
      const found = bases
        .flatMap((basis) => differ(told, basis))
        .filter(({ nearness }) => nearness >= measure.nearest);
      return measure.directions.flatMap((direction) => {
        const [most] = found.filter((one) => one.direction === direction).sort(byTelling);
        return most === undefined ? [] : [driftOf(measure.kind, most)];
      });
    });
}

function differ(told: Telling, basis: Telling): readonly Found[] {
  if (told.assertion.id === basis.assertion.id) return [];
  if (doubts(basis.claim)) return doubt(told, basis);
  const nearness = nearnessOf(told, basis);
  const certainty = certaintyOf(basis.assertion);
  const order = orderOf(certaintyOf(told.assertion), certainty);
  if (nearness === 0 || order === null || order === 'SAME') return [];
  return [{ told, basis, nearness, certainty, direction: order === 'MORE' ? 'RAISED' : 'LOWERED' }];
}

/** "There is no confirmation" takes back whatever is put forward of the same event, however it is said. */
function doubt(told: Telling, basis: Telling): readonly Found[] {
  if (!isFirm(basis.assertion) || !doubtsMatterOf(basis.claim, told)) return [];
  const certainty = { ...certaintyOf(told.assertion), commitment: 0 };
  return [{ told, basis, nearness: 1, certainty, direction: 'RAISED' }];
}

/** The nearest first, then the one that differs most, then as the text has them. */
function byTelling(one: Found, other: Found): number {
  const sign = one.direction === 'RAISED' ? 1 : -1;
  return (
    other.nearness - one.nearness ||
    sign * (sum(one.certainty) - sum(other.certainty)) ||
    one.basis.assertion.spans[0].start - other.basis.assertion.spans[0].start ||
    (one.basis.assertion.id < other.basis.assertion.id ? -1 : 1)
  );
}

function sum({ likelihood, commitment }: Certainty): number {
  return likelihood + commitment;
}

function driftOf(kind: DriftKind, { told, basis, direction }: Found): Drift {
  const [toldId, basisId] = [told.assertion.id, basis.assertion.id];
  const [teller, ground] = SIDES[kind];
  const reason = `${teller} tells “${toldWords(told)}” as ${mannerOf(told.assertion)}; ${ground} tells “${toldWords(basis)}” as ${
    doubts(basis.claim) ? 'a doubt of it' : mannerOf(basis.assertion)
  }`;
  return {
    id: stableId('DRIFTS', toldId, basisId, kind),
    kind,
    direction,
    toldId,
    basisId,
    reason,
  };
}

function isIn({ spans }: Assertion, zones: readonly Zone[]): boolean {
  return spans.some(({ zone }) => zones.includes(zone));
}
