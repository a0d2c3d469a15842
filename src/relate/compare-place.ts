import { type Comparer, type Comparison, type Side } from './comparison.ts';
import { relatePlaces } from './places.ts';
import { sameOccurrence } from './same-occurrence.ts';
import { degreeOf, scoreOf } from './strength.ts';
import { relateTimes } from './times.ts';

/**
 * Two places of what happens once: "died in Lyon" against "died in Paris" contradict, "in Lyon" and "in France" refine.
 * With another day as well it is another event.
 */
export const comparePlace: Comparer = (comparison) => {
  const { one, other } = comparison;
  const places = relatePlaces(one.claim, other.claim);
  if (places !== 'APART' && places !== 'INSIDE') return null;
  const occurrence = sameOccurrence(comparison);
  if (occurrence === null || relateTimes(one.claim.time, other.claim.time) === 'APART') return null;
  const values = valuesOf(comparison);
  if (places === 'INSIDE') {
    const reason = `${values}: one names the place more closely`;
    return { type: 'QUALIFIES', kind: 'REFINEMENT', reason, score: scoreOf(comparison, 0.8) };
  }
  return {
    type: 'CONTRADICTS',
    kind: 'PLACE',
    degree: degreeOf(comparison, !occurrence.isNamed),
    reason: `${values} as the place of the same event`,
    score: scoreOf(comparison, occurrence.isNamed ? 0.8 : 0.7),
  };
};

function valuesOf({ one, other }: Comparison): string {
  return [one, other].map(words).join(' against ');
}

function words({ assertion }: Side): string {
  return `“${assertion.spans[0].exact.replaceAll(/\s+/gu, ' ')}”`;
}
