import { type Claim } from '../domain/claim.ts';
import { type Comparison } from './comparison.ts';
import { EVERYONE, conflict, entitiesIn, facetValues, shared } from './facets.ts';
import { hasSecondNumber, isPartOf, qualifiersOf } from './said-of.ts';
import { haveTwoSources } from './sources.ts';

/** Units of size: what is measured is told by the words around the number, not by the unit. */
const SIZE = /^(?:PERCENT|POINTS|TIMES|MONEY|DURATION|DISTANCE|LENGTH|AREA|MASS|BARRELS)/u;
const EVENT = /^[A-Z_]+$/u;
/** Events whose number may count anything: voters asked, points, prices. */
const LOOSE = new Set(['VOTE', 'ELECT', 'AGREE', 'MEET', 'RISE', 'FALL', 'SCORE', 'TRADE', 'OPEN']);

/**
 * Whether two figures of one slot certainly count the same, so that both cannot be right: nothing in
 * the words of either sets it apart, and in one article they are on the word of two sources.
 */
export function surelySameCount({ one, other, sameArticle }: Comparison): boolean {
  if (sameArticle && !haveTwoSources(one.assertion, other.assertion)) return false;
  if (conflict(entitiesIn(one.claim, EVERYONE), entitiesIn(other.claim, EVERYONE))) return false;
  if (isAim(one.claim) !== isAim(other.claim)) return false;
  const measures = shared(facetValues(one.claim, 'measure'), facetValues(other.claim, 'measure'));
  const sizes = [one.claim, other.claim].some(isSize);
  const counted = measures.some(countsOneThing) && !sizes;
  return counted || sameMatter(one.claim, other.claim, { measures, sizes });
}

function countsOneThing(measure: string): boolean {
  return EVENT.test(measure) && !LOOSE.has(measure);
}

/** A goal or a limit is no count of what is. */
function isAim(claim: Claim): boolean {
  return facetValues(claim, 'stage').includes('AIM');
}

function isSize(claim: Claim): boolean {
  return facetValues(claim, 'unit').some((unit) => SIZE.test(unit));
}

/** Figures that share no class of events are one only when their other words agree as well. */
function sameMatter(
  one: Claim,
  other: Claim,
  { measures, sizes }: { readonly measures: readonly string[]; readonly sizes: boolean },
): boolean {
  if (hasSecondNumber(one) || hasSecondNumber(other)) return false;
  const [words, wordsThere] = [qualifiersOf(one), qualifiersOf(other)];
  if (!isPartOf(words, wordsThere)) return false;
  const told = measures.some((measure) => measure !== one.predicate && measure !== other.predicate);
  // A verb alone ("has", "won") tells of many counts; all else must be said of both.
  const alike = one.subject === other.subject && words.length === wordsThere.length;
  return told || (!sizes && alike && words.length > 0);
}
