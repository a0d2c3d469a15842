import { type Quantity } from '../../domain/quantity.ts';
import { amountOf, type AmountRelation, relateAmounts } from '../amount.ts';
import { type Comparer, type Comparison, type Finding, type Side } from '../comparison.ts';
import { facetValues } from '../facets.ts';
import { surelySameCount } from '../same-count.ts';
import { relateSlots } from '../same-slot.ts';
import { degreeOf, isConditional, scoreOf } from '../strength.ts';

/**
 * Two figures for one slot: values that cannot both be meant contradict, equal ones of two articles
 * corroborate, a point inside a bound qualifies (BOUND), and so does a part against its whole (SCOPE).
 */
export const compareQuantity: Comparer = (comparison) => {
  const { one, other } = comparison;
  if (one.claim.quantity === null || other.claim.quantity === null) return null;
  if (one.claim.polarity !== other.claim.polarity) return null;
  if (isConditional(one.assertion) || isConditional(other.assertion)) return null;
  const slots = relateSlots(one.claim, other.claim);
  if (slots === 'OTHER') return null;
  const amounts = relateQuantities(one.claim.quantity, other.claim.quantity);
  if (amounts === 'UNKNOWN') return null;
  return slots === 'PART' ? partOfWhole(comparison, amounts) : sameSlot(comparison, amounts);
};

function relateQuantities(one: Quantity, other: Quantity): AmountRelation {
  const [amount, amountThere] = [amountOf(one), amountOf(other)];
  return amount === null || amountThere === null ? 'UNKNOWN' : relateAmounts(amount, amountThere);
}

function partOfWhole(comparison: Comparison, amounts: AmountRelation): Finding | null {
  if (amounts === 'SAME') return null;
  const reason = `${figures(comparison)}: a part or stage of what the other counts`;
  return { type: 'QUALIFIES', kind: 'SCOPE', reason, score: scoreOf(comparison, 0.7) };
}

function sameSlot(comparison: Comparison, amounts: AmountRelation): Finding | null {
  if (amounts === 'SAME') return sameFigure(comparison);
  if (amounts === 'INSIDE' || (amounts === 'FAR_INSIDE' && comparison.sameArticle)) {
    const reason = `${figures(comparison)}: one figure lies within the bound of the other`;
    return { type: 'QUALIFIES', kind: 'BOUND', reason, score: scoreOf(comparison, 0.8) };
  }
  if (!surelySameCount(comparison)) return null;
  const degree = degreeOf(comparison, amounts === 'FAR_INSIDE' || mayHaveChanged(comparison));
  const score = scoreOf(comparison, amounts === 'APART' ? 0.9 : 0.7);
  return {
    type: 'CONTRADICTS',
    kind: 'QUANTITY',
    degree,
    reason: `${figures(comparison)} for the same count`,
    score,
  };
}

function sameFigure(comparison: Comparison): Finding | null {
  if (comparison.sameArticle) return boundOfSameNumber(comparison);
  const reason = `${figures(comparison)}: the same figure in two articles`;
  return { type: 'CORROBORATES', kind: 'QUANTITY', reason, score: scoreOf(comparison, 0.9) };
}

/** "100,000" and "up to 100,000" of one article: the plain number is the bound, cut short. */
function boundOfSameNumber(comparison: Comparison): Finding | null {
  const [one, other] = [comparison.one.claim.quantity, comparison.other.claim.quantity];
  if (one?.atMost === other?.atMost && one?.atLeast === other?.atLeast) return null;
  const reason = `${figures(comparison)}: the same number, with and without its bound`;
  return { type: 'QUALIFIES', kind: 'BOUND', reason, score: scoreOf(comparison, 0.9) };
}

/** Counts move on: a part counted at another stage, or articles of two dates. */
function mayHaveChanged({ one, other }: Comparison): boolean {
  const stages = [one, other].map(({ claim }) => facetValues(claim, 'stage').join());
  const days = [one, other].map(({ context }) => context.published?.value.slice(0, 10) ?? null);
  const otherDay = days[0] !== null && days[1] !== null && days[0] !== days[1];
  const approximate = [one, other].some(({ claim }) => claim.quantity?.approximator !== null);
  return stages[0] !== stages[1] || otherDay || approximate;
}

function figures({ one, other }: Comparison): string {
  return [one, other].map(figure).join(' against ');
}

function figure({ claim, assertion }: Side): string {
  if (claim.quantity === null) return '';
  const { value, atLeast, atMost, counts } = claim.quantity;
  const words = assertion.quantityText ?? String(value ?? atLeast ?? atMost);
  return words.toLowerCase().includes(counts.toLowerCase()) ? words : `${words} ${counts}`;
}
