import { type Quantity } from '../domain/quantity.ts';

/** The values that a quantity can stand for, and how it is bounded. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  /** The number that a reader takes home; null when only a magnitude is given ("thousands"). */
  readonly headline: number | null;
  readonly bound: 'POINT' | 'AT_LEAST' | 'AT_MOST' | 'VAGUE' | 'RANGE';
}

/** Two numbers this near are the same figure, rounded ("about 20,000" and 19,500). */
const NEAR = 0.1;
/** A softened figure stands for what rounds to it. */
const AROUND = 0.1;
/** Beyond this factor a bound and a point convey another magnitude, though the bound leaves room. */
const FAR = 2;
const MUCH_FAR = 3;
const NEARLY = /\b(?:nearly|almost|close to|just under|approaching)\b/u;

/** How two amounts of one slot stand to each other. */
export type AmountRelation = 'SAME' | 'INSIDE' | 'FAR_INSIDE' | 'APART' | 'UNKNOWN';

/** The amount of a quantity; null when it states no number at all. */
export function amountOf(quantity: Quantity): Amount | null {
  const { value, atLeast, atMost } = quantity;
  if (value === null) return amountOfBounds(atLeast, atMost);
  if (atLeast !== null && atMost !== null)
    return { low: atLeast, high: atMost, headline: value, bound: 'RANGE' };
  if (atMost !== null) return amountBelow(quantity, value);
  if (atLeast !== null) return { low: value, high: Infinity, headline: value, bound: 'AT_LEAST' };
  const slack = quantity.approximator === null ? 0 : AROUND * value;
  return { low: value - slack, high: value + slack, headline: value, bound: 'POINT' };
}

/** SAME figure, one INSIDE the other's bound, FAR_INSIDE it (another magnitude), or APART. Symmetric. */
export function relateAmounts(one: Amount, other: Amount): AmountRelation {
  const vague = one.bound === 'VAGUE' || other.bound === 'VAGUE';
  if (!vague && near(one, other)) return 'SAME';
  if (one.low > other.high || other.low > one.high) return 'APART';
  if (vague) return 'INSIDE';
  return relateOverlapping(one, other);
}

function relateOverlapping(one: Amount, other: Amount): AmountRelation {
  if (one.bound === 'POINT' && other.bound === 'POINT') return 'SAME';
  return farInside(one, other) || farInside(other, one) ? 'FAR_INSIDE' : 'INSIDE';
}

function amountOfBounds(atLeast: number | null, atMost: number | null): Amount | null {
  if (atLeast === null && atMost === null) return null;
  if (atLeast !== null && atMost !== null) {
    return { low: atLeast, high: atMost, headline: null, bound: 'RANGE' };
  }
  if (atMost !== null) return { low: 0, high: atMost, headline: atMost, bound: 'AT_MOST' };
  return { low: atLeast ?? 0, high: Infinity, headline: null, bound: 'VAGUE' };
}

function amountBelow(quantity: Quantity, value: number): Amount {
  return NEARLY.test(quantity.approximator ?? '')
    ? { low: value * (1 - AROUND), high: value, headline: value, bound: 'POINT' }
    : { low: 0, high: value, headline: value, bound: 'AT_MOST' };
}

function near(one: Amount, other: Amount): boolean {
  if (one.headline === null || other.headline === null) return false;
  const exact = one.low === one.high && other.low === other.high;
  // Two plain small counts are exact: 11 and 12 dead are two figures.
  if (exact) return one.headline === other.headline || rounded(one.headline, other.headline);
  return within(one.headline, other.headline);
}

function within(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR * Math.max(one, other);
}

/** Whether one of two plain numbers is the other, rounded: 20,000 and 19,870, or 45 and 45.3. */
function rounded(one: number, other: number): boolean {
  const rounder = Math.max(grain(one), grain(other));
  if (rounder >= 100) return Math.abs(one - other) <= rounder / 2 && within(one, other);
  const fraction = !Number.isInteger(one) || !Number.isInteger(other);
  return (
    fraction &&
    Number.isInteger(one) !== Number.isInteger(other) &&
    Math.round(one) === Math.round(other)
  );
}

/** The largest power of ten that divides a number; 1 for a fraction. */
function grain(value: number): number {
  let power = 1;
  while (value !== 0 && value % (power * 10) === 0) power *= 10;
  return power;
}

function farInside(bounded: Amount, other: Amount): boolean {
  if (bounded.headline === null || other.headline === null) return false;
  if (bounded.bound === 'AT_MOST') return other.headline * FAR < bounded.headline;
  return bounded.bound === 'AT_LEAST' && bounded.headline * MUCH_FAR < other.headline;
}
