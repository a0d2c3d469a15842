import { type GoldQuantity } from '../gold-document.ts';

/** Units that count people under arms, or name nothing. */
const PEOPLE = new Set([
  '',
  'troop',
  'troops',
  'soldier',
  'soldiers',
  'personnel',
  'military personnel',
  'men',
  'people',
  'persons',
  'forces',
  'north korean troops',
]);

/** Whether both state the same amount of the same unit; without a number, the same lower bound. */
export function sameQuantity(one: GoldQuantity, other: GoldQuantity): boolean {
  if (!sameUnit(one.unit.toLowerCase(), other.unit.toLowerCase())) return false;
  if (one.value !== null && other.value !== null) return one.value === other.value;
  return one.value === other.value && one.lower === other.lower;
}

/** Whether both bounds and the softening word are the same too. */
export function sameBounds(one: GoldQuantity, other: GoldQuantity): boolean {
  return (
    sameQuantity(one, other) &&
    one.lower === other.lower &&
    one.upper === other.upper &&
    (one.approximator ?? '') === (other.approximator ?? '')
  );
}

function sameUnit(one: string, other: string): boolean {
  return one === other || (PEOPLE.has(one) && PEOPLE.has(other));
}
