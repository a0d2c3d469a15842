import { LIMITS } from '../domain/limits.ts';

/** For each number from 0, those it is joined with. */
type Joins = readonly ReadonlySet<number>[];

/**
 * How many at most can be picked so that no two of them are joined (a largest independent set). A new member
 * never makes it smaller. Exact as long as the bound of steps holds, which real joins seldom come near, for
 * whatever shares a source is all joined; beyond it, what was found.
 */
export function largestApart(joins: Joins): number {
  const budget = { steps: LIMITS.originSteps };
  return pick(new Set(joins.keys()), joins, budget);
}

function pick(left: ReadonlySet<number>, joins: Joins, budget: { steps: number }): number {
  const rest = new Set(left);
  let picked = 0;
  for (let safe = safePick(rest, joins); safe !== null; safe = safePick(rest, joins)) {
    take(safe, rest, joins);
    picked += 1;
  }
  if (rest.size === 0) return picked;
  return picked + tryBoth(rest, joins, budget);
}

/** One of some largest set for sure: all that it is joined with are joined with one another. */
function safePick(rest: ReadonlySet<number>, joins: Joins): number | null {
  for (const each of rest) {
    const near = [...neighbours(each, rest, joins)];
    const isClique = near.every((one, index) =>
      near.slice(index + 1).every((other) => joins[one]?.has(other)),
    );
    if (isClique) return each;
  }
  return null;
}

function tryBoth(rest: ReadonlySet<number>, joins: Joins, budget: { steps: number }): number {
  const byJoins = [...rest]
    .map((each) => ({ each, count: neighbours(each, rest, joins).size }))
    .sort((one, other) => other.count - one.count || one.each - other.each);
  const [most, least] = [byJoins[0]?.each ?? 0, byJoins.at(-1)?.each ?? 0];
  budget.steps -= 1;
  const isSpent = budget.steps <= 0;
  const chosen = isSpent ? least : most;
  const withIt = new Set(rest);
  take(chosen, withIt, joins);
  const size = 1 + pick(withIt, joins, budget);
  if (isSpent) return size;
  const without = new Set(rest);
  without.delete(chosen);
  return Math.max(size, pick(without, joins, budget));
}

function take(each: number, rest: Set<number>, joins: Joins): void {
  rest.delete(each);
  for (const near of joins[each] ?? []) rest.delete(near);
}

function neighbours(each: number, rest: ReadonlySet<number>, joins: Joins): Set<number> {
  return new Set([...(joins[each] ?? [])].filter((near) => rest.has(near)));
}
