import { type Comparer } from '../comparison.ts';
import { relatePlaces } from '../places.ts';
import { sameOccurrence, verdictOnOccurrence } from '../same-occurrence.ts';
import { relateTimes } from '../times.ts';
import { toldWords } from '../told-words.ts';

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
  const values = [one, other].map((side) => `“${toldWords(side)}”`).join(' against ');
  return verdictOnOccurrence(comparison, occurrence, {
    kind: 'PLACE',
    what: 'place',
    relation: places,
    values,
  });
};
