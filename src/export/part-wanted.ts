import { CounterclaimError } from '../domain/errors.ts';
import { type PartWanted } from '../domain/graph-part.ts';
import { LIMITS } from '../domain/limits.ts';

const MOST_HOPS = 3;
const MOST_STEPS_FROM = LIMITS.pageSize;

/** What an export can be narrowed by, under the names that the API has for it. */
export const PART_FILTERS = [
  'story',
  'article',
  'around',
  'hops',
  'first',
  'nodeTypes',
  'edgeTypes',
] as const;

/** What narrows nothing. */
export const NOT_NARROWED: PartWanted = {
  ...{ story: null, article: null, around: [], hops: 1, first: 100, nodeTypes: [], edgeTypes: [] },
};

/** What was given under the name of each filter, as it came. */
export type FiltersGiven = ReadonlyMap<string, readonly string[]>;

/**
 * Reads which part of the graph is wanted; lists are given with commas, or under their name several times.
 * @returns null where nothing narrows
 * @throws CounterclaimError BAD_INPUT
 */
export function readPartWanted(given: FiltersGiven): PartWanted | null {
  const names: readonly string[] = PART_FILTERS;
  const strange = [...given.keys()].find((name) => !names.includes(name));
  if (strange !== undefined) {
    throw wrong(`an export cannot be narrowed by "${strange}"; it can by ${names.join(', ')}`);
  }
  if (given.size === 0) return null;
  const wanted = {
    story: oneOf(given, 'story'),
    article: oneOf(given, 'article'),
    around: listOf(given, 'around'),
    hops: numberOf(given, 'hops', { least: 0, most: MOST_HOPS, unless: NOT_NARROWED.hops }),
    first: numberOf(given, 'first', {
      least: 1,
      most: LIMITS.subgraphNodes,
      unless: NOT_NARROWED.first,
    }),
    nodeTypes: listOf(given, 'nodeTypes'),
    edgeTypes: listOf(given, 'edgeTypes'),
  };
  refuseMixed(given, wanted);
  return wanted;
}

function refuseMixed(given: FiltersGiven, { around, story, article }: PartWanted): void {
  if (around.length > MOST_STEPS_FROM) {
    throw wrong(`around takes 1 to ${MOST_STEPS_FROM} ids; ${around.length} came`);
  }
  if (around.length === 0 && (given.has('hops') || given.has('first'))) {
    throw wrong('hops and first say how far to go from the nodes of around, which is not given');
  }
  if (around.length > 0 && (story ?? article) !== null) {
    throw wrong('an export is of a story or an article, or of what stands around nodes, not both');
  }
}

function listOf(given: FiltersGiven, name: string): string[] {
  const all = (given.get(name) ?? []).flatMap((each) => each.split(','));
  const list = [...new Set(all.map((each) => each.trim()))].filter((each) => each !== '');
  if (given.has(name) && list.length === 0) throw wrong(`${name} is empty`);
  return list;
}

function oneOf(given: FiltersGiven, name: string): string | null {
  const all = given.get(name);
  if (all === undefined) return null;
  const [only = '', ...more] = all;
  if (more.length > 0) throw wrong(`${name} takes one id; ${all.length} came`);
  if (only === '') throw wrong(`${name} is empty`);
  return only;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly unless: number;
}

function numberOf(given: FiltersGiven, name: string, { least, most, unless }: Bounds): number {
  const text = oneOf(given, name);
  if (text === null) return unless;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw wrong(`${name} is a whole number from ${least} to ${most}; "${text}" came`);
}

function wrong(message: string): CounterclaimError {
  return new CounterclaimError('BAD_INPUT', message);
}
