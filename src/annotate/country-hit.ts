import { type KnownName, type NameLexicon } from './name-lexicon.ts';
import { findPhrases, type PhraseHit } from './phrase-table.ts';

/** A word for a country, where it stands; not yet known to name it there. */
export type CountryHit = PhraseHit<Extract<KnownName, { kind: 'COUNTRY' }>>;

/** The words for countries among the known names, those that open a known body's name too ("U.S. Senate"). */
export function countryHits(
  hits: readonly PhraseHit<KnownName>[],
  lexicon: NameLexicon,
): readonly CountryHit[] {
  return hits.flatMap((hit): readonly CountryHit[] => {
    if (isCountry(hit)) return [hit];
    const space = hit.words.indexOf(' ');
    if (hit.value.kind !== 'ORGANIZATION' || space < 0) return [];
    const [first] = findPhrases(hit.words.slice(0, space), lexicon.names);
    return first !== undefined && isCountry(first) && first.start === 0 && !first.value.isCapital
      ? [{ ...first, start: hit.start, end: hit.start + first.end }]
      : [];
  });
}

function isCountry(hit: PhraseHit<KnownName>): hit is CountryHit {
  return hit.value.kind === 'COUNTRY';
}
