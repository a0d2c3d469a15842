import { type Claim } from '../domain/claim.ts';
import { conflict, facetValues, shared } from './facets.ts';

/** How the places of two claims lie: the same, one INSIDE the other, APART, or not known. */
export type PlaceRelation = 'SAME' | 'INSIDE' | 'APART' | 'UNKNOWN';

/** From the widest to the finest; of two different ones of a level neither holds the other. */
const LEVELS = ['COUNTRY', 'PART', 'CITY'];

/** Compares where two claims say that something happens. Symmetric. */
export function relatePlaces(one: Claim, other: Claim): PlaceRelation {
  const [places, placesThere] = [facetValues(one, 'in'), facetValues(other, 'in')];
  if (places.length === 0 || placesThere.length === 0) return 'UNKNOWN';
  if (LEVELS.some((level) => conflict(at(level, places), at(level, placesThere)))) return 'APART';
  const common = shared(places, placesThere);
  if (common.length === 0) return 'UNKNOWN';
  if (common.length === places.length && common.length === placesThere.length) return 'SAME';
  return common.length === places.length || common.length === placesThere.length
    ? 'INSIDE'
    : 'UNKNOWN';
}

function at(level: string, places: readonly string[]): readonly string[] {
  return places.filter((place) => place.startsWith(`${level}|`));
}
