import { type Assertion, type Modality } from '../domain/claim.ts';
import { type Degree } from '../domain/relation.ts';
import { type Comparison } from './comparison.ts';

const FIRM: ReadonlySet<Modality> = new Set(['ASSERTED', 'REPORTED', 'DENIED']);

/** Whether an assertion holds its claim as a fact: no operator over it leaves room. */
export function isFirm(assertion: Assertion): boolean {
  return (
    FIRM.has(assertion.modality) && assertion.modalities.every((modality) => FIRM.has(modality))
  );
}

/** Whether an assertion holds its claim only in a case that may not come. */
export function isConditional(assertion: Assertion): boolean {
  return assertion.modalities.includes('CONDITIONAL') || assertion.modality === 'CONDITIONAL';
}

/** Whether an assertion could be true with the claim false: possible, conditional or not confirmed. */
export function isOpen(assertion: Assertion): boolean {
  const open: readonly Modality[] = ['POSSIBLE', 'CONDITIONAL', 'UNCONFIRMED'];
  return [assertion.modality, ...assertion.modalities].some((modality) => open.includes(modality));
}

/** STRONG when both sides are firm and nothing else leaves room, else WEAK. */
export function degreeOf(comparison: Comparison, leavesRoom: boolean): Degree {
  const firm = isFirm(comparison.one.assertion) && isFirm(comparison.other.assertion);
  return firm && !leavesRoom ? 'STRONG' : 'WEAK';
}

/** 0 to 1, two decimals: how sure a relation is, from its own certainty and the less sure of both assertions. */
export function scoreOf(comparison: Comparison, certainty: number): number {
  const { one, other } = comparison;
  const soft = [one, other].filter(({ assertion }) => !isFirm(assertion)).length;
  const confidence = Math.min(one.assertion.confidence, other.assertion.confidence);
  return Math.round(100 * certainty * (1 - 0.1 * soft) * (0.5 + 0.5 * confidence)) / 100;
}
