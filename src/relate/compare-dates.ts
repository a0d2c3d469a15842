import { type Comparer, type Side } from './comparison.ts';
import { relatePlaces } from './places.ts';
import { sameOccurrence } from './same-occurrence.ts';
import { degreeOf, scoreOf } from './strength.ts';
import { relateTimes } from './times.ts';

/**
 * Two dates of what happens once: "on 3 May" against "on 9 May" contradict, "on 3 May" and "in May" refine. At another
 * place as well it is another event.
 */
export const compareDates: Comparer = (comparison) => {
  const { one, other } = comparison;
  const times = relateTimes(one.claim.time, other.claim.time);
  if (times !== 'APART' && times !== 'INSIDE') return null;
  const occurrence = sameOccurrence(comparison);
  if (occurrence === null || relatePlaces(one.claim, other.claim) === 'APART') return null;
  const values = [one, other].map(dateOf).join(' against ');
  if (times === 'INSIDE') {
    const reason = `${values}: one names the time more closely`;
    return { type: 'QUALIFIES', kind: 'REFINEMENT', reason, score: scoreOf(comparison, 0.8) };
  }
  return {
    type: 'CONTRADICTS',
    kind: 'TIMING',
    degree: degreeOf(comparison, !occurrence.isNamed),
    reason: `${values} as the time of the same event`,
    score: scoreOf(comparison, occurrence.isNamed ? 0.8 : 0.7),
  };
};

function dateOf({ claim, assertion }: Side): string {
  const words = assertion.timeText ?? '';
  return claim.time === null || words.includes(claim.time) ? words : `${words} (${claim.time})`;
}
