import { type Claim } from '../../domain/claim.ts';
import { type ContradictionKind } from '../../domain/relation.ts';
import { type Comparison, type Finding, type Side } from '../comparison.ts';
import { facetValues, shared } from '../facets.ts';
import { areElsewhere, mayBeOpposed, tellOneMatter } from '../one-matter.ts';
import { scoreOf } from '../strength.ts';
import { toldWords } from '../told-words.ts';

/** Values that two claims give one aspect of one event. */
export interface AspectPair {
  /** `ROLE/INTENT`. */
  readonly aspect: string;
  readonly relation: 'OPPOSED' | 'SAME';
  /** The value of each side in words, with the words of its text. */
  readonly values: readonly [string, string];
  /** Whether the words of a side may mean less than its value, or nobody names whom both tell of. */
  readonly isLoose: boolean;
}

const NOT = 'not ';
/** An entity with a class of its people. */
const PEOPLE = /\|[0-9a-f]{64} /u;
const ENTITY = /^[0-9a-f]{64}/u;

/** The aspect of one kind (ROLE, TIMING) that both claims tell of one and the same event; opposed ones first. */
export function compareAspects(comparison: Comparison, kind: string): AspectPair | null {
  const { one, other } = comparison;
  if (!mayBeOpposed(comparison)) return null;
  const slots = shared(facetValues(one.claim, 'aspect'), facetValues(other.claim, 'aspect')).filter(
    (slot) => slot.startsWith(`${kind}/`) && isOneMatter(comparison, slot),
  );
  const pairs = slots.flatMap((slot) => pairOf(comparison, slot) ?? []);
  return pairs.find(({ relation }) => relation === 'OPPOSED') ?? pairs[0] ?? null;
}

/** One value of an aspect in two articles; within one article it is only said again. */
export function corroborateAspect(
  comparison: Comparison,
  { values: [value, valueThere] }: AspectPair,
  { kind, what }: { readonly kind: ContradictionKind; readonly what: string },
): Finding | null {
  if (comparison.sameArticle) return null;
  const reason = `${value} and ${valueThere}: the same ${what} in two articles`;
  return { type: 'CORROBORATES', kind, reason, score: scoreOf(comparison, 0.7) };
}

/** People of one class and country at one place are the same people; an event must be told of the same. */
function isOneMatter(comparison: Comparison, slot: string): boolean {
  return PEOPLE.test(slot) ? !areElsewhere(comparison) : tellOneMatter(comparison, nameOf(slot));
}

function nameOf(slot: string): string {
  return slot.slice(0, slot.indexOf('|'));
}

function pairOf({ one, other }: Comparison, slot: string): AspectPair | null {
  const name = nameOf(slot);
  const [value, valueThere] = [valueIn(one.claim, name), valueIn(other.claim, name)];
  if (value === null || valueThere === null) return null;
  const relation = relateValues(value, valueThere);
  if (relation === null) return null;
  const isLoose =
    [one, other].some(({ claim }) => facetValues(claim, 'loose').includes(name)) ||
    isOfUnnamed(one.claim, other.claim, slot);
  return {
    aspect: name,
    relation,
    values: [inWords(value, one), inWords(valueThere, other)],
    isLoose,
  };
}

/** Of those without a name ("protesters", "the ministry") there may be two. */
function isOfUnnamed(one: Claim, other: Claim, slot: string): boolean {
  if (PEOPLE.test(slot)) return false;
  if ([one, other].some((claim) => facetValues(claim, 'itself').includes(nameOf(slot))))
    return false;
  const common = shared(facetValues(one, 'who'), facetValues(other, 'who'));
  return common.every((who) => !ENTITY.test(who));
}

function valueIn(claim: Claim, name: string): string | null {
  const value = facetValues(claim, 'value').find((each) => each.startsWith(`${name}|`));
  return value?.slice(name.length + 1) ?? null;
}

/** "Deliberate" against "accidental" or "not deliberate"; what is not deliberate need not be accidental. */
function relateValues(one: string, other: string): AspectPair['relation'] | null {
  const [isNot, isNotThere] = [one, other].map((value) => value.startsWith(NOT));
  if (isNot === true && isNotThere === true) return null;
  if (isNot !== true && isNotThere !== true) return one === other ? 'SAME' : 'OPPOSED';
  return one === `${NOT}${other}` || other === `${NOT}${one}` ? 'OPPOSED' : null;
}

function inWords(value: string, side: Side): string {
  return `${value.toLowerCase()} (“${toldWords(side)}”)`;
}
