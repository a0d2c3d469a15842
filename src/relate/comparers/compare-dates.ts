import { type Comparer, type Side } from '../comparison.ts';
import { relatePlaces } from '../places.ts';
import { sameOccurrence, verdictOnOccurrence } from '../same-occurrence.ts';
import { relateTimes } from '../times.ts';

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
  return verdictOnOccurrence(comparison, occurrence, {
    kind: 'TIMING',
    what: 'time',
    relation: times,
    values,
  });
};

function dateOf({ claim, assertion }: Side): string {
  const words = assertion.timeText ?? '';
  return claim.time === null || words.includes(claim.time) ? words : `${words} (${claim.time})`;
}
