import { print } from 'graphql';

import { type PlanStep, type StepSource } from '../../domain/read-plan.ts';
import { groupBy } from '../../lib/group-by.ts';
import { type AskedRead, readsAtRoot, readsBelow, type Selecting } from './asked-reads.ts';

/** A read with all that starts from it. */
interface ReadTree {
  readonly asked: AskedRead;
  readonly below: readonly ReadTree[];
  /** The same for trees that read the same, down to the last leaf. */
  readonly sameness: number;
}

/** A step, and the read that tells what is asked for. */
export interface AskedStep {
  readonly step: PlanStep;
  readonly asked: AskedRead;
}

/**
 * All that an operation reads, each step after those that it starts from; what is read alike at the same depth is
 * one step.
 * @param most how many reads there may be; null for an operation with more
 */
export function planSteps(selecting: Selecting, most: number): AskedStep[] | null {
  const planted = plantTrees(selecting, most);
  if (planted === null) return null;
  const steps: AskedStep[] = [];
  let level: readonly Place[] = planted.map((tree) => ({ tree, from: null }));
  while (level.length > 0) {
    level = [...groupBy(level, ({ tree }) => tree.sameness).values()].flatMap((alike) => {
      const [first] = alike;
      if (first === undefined) return [];
      const { asked, below } = first.tree;
      steps.push({ asked, step: { read: asked.stepRead, sources: sourcesOf(alike) } });
      const from = steps.length - 1;
      return below.map((tree) => ({ tree, from }));
    });
  }
  return steps;
}

/** A tree, and the number of the step that it starts from. */
interface Place {
  readonly tree: ReadTree;
  readonly from: number | null;
}

function sourcesOf(places: readonly Place[]): StepSource[] {
  const sources = places.flatMap(({ tree, from }): StepSource[] => {
    const { path, types, read } = tree.asked;
    return from === null || read.ids.length === 0
      ? []
      : [{ step: from, path, types, ids: read.ids }];
  });
  const alike = groupBy(sources, ({ step, path, ids }) => JSON.stringify([step, path, ids]));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined
      ? []
      : [{ ...first, types: unionOf(same.map(({ types }) => types)) }];
  });
}

function unionOf(types: readonly (readonly string[] | null)[]): readonly string[] | null {
  return types.some((each) => each === null)
    ? null
    : [...new Set(types.flatMap((each) => each ?? []))];
}

function plantTrees(selecting: Selecting, most: number): ReadTree[] | null {
  const known = new Map<string, number>();
  let count = 0;
  const plant = (asked: AskedRead): ReadTree => {
    count += 1;
    const below = count > most ? [] : readsBelow(asked, selecting).map(plant);
    const key = JSON.stringify([
      keyOf(asked),
      below.map((tree) => [placeOf(tree.asked), tree.sameness]),
    ]);
    const sameness = known.get(key) ?? known.size;
    known.set(key, sameness);
    return { asked, below, sameness };
  };
  const trees = readsAtRoot(selecting).map(plant);
  return count > most ? null : trees;
}

/** What tells one read from another, wherever it starts from. */
function keyOf({ stepRead, read, field, nodes: [node], above }: AskedRead): unknown {
  const args = (node.arguments ?? []).map(print).sort();
  const defaults = field.args.map(({ name, defaultValue }) => [name, defaultValue]);
  const runsAbove =
    read.ids.length === 0 && above !== null ? (above.nodes[0].arguments ?? []).map(print) : [];
  return [stepRead, args, defaults, runsAbove];
}

function placeOf({ path, types, read }: AskedRead): unknown {
  return [path, types, read.ids];
}
