import { type Mention } from '../domain/annotation.ts';
import { contains, overlaps, type Span } from '../domain/span.ts';
import { type NamedText } from './names-of-text.ts';
import { findPhrases } from './phrase-table.ts';

/**
 * Places whose names are made of several words: those of the table ("Indo-Pacific"), a name with the noun
 * of what it is ("Kursk region", "Ukraine-Russia border"), a part of a country ("eastern Ukraine"), a name
 * that small words join ("Rio de Janeiro"). None overlaps another.
 */
export function compoundPlaces(
  named: NamedText,
  places: readonly Span[],
  taken: readonly Mention[],
): readonly Span[] {
  const countries = taken.filter(({ kind, form }) => kind === 'COUNTRY' && form === 'NAME');
  const others = taken.filter(({ kind }) => kind !== 'COUNTRY');
  const found = [
    ...findPhrases(named.namedText, named.lexicon.regions),
    ...borders(named, countries),
    ...places.flatMap((place) => joined(named, place)),
    ...places.flatMap((place) => withPart(named, place)),
    ...countries.flatMap((country) => [...partOf(named, country), ...provinceOf(named, country)]),
  ].filter((span) => !others.some((other) => overlaps(other, span)));
  return found.filter(
    (span, index) => !found.slice(0, index).some((other) => overlaps(other, span)),
  );
}

/** "Ukraine-Russia border": the line between two countries. */
function borders(named: NamedText, countries: readonly Mention[]): readonly Span[] {
  const between = /^(?:-|–|\/)$/u;
  return countries.flatMap((one) =>
    countries.flatMap((other) => {
      if (!between.test(named.namedText.slice(one.end, other.start))) return [];
      const end = partEnd(named, other.end);
      return end === null ? [] : [{ start: one.start, end }];
    }),
  );
}

/** "Kursk region", unless the place is only a modifier of what is none. */
function withPart(named: NamedText, place: Span): readonly Span[] {
  const end = partEnd(named, place.end);
  return end === null ? [] : [{ start: place.start, end }];
}

function partEnd({ namedText, lexicon }: NamedText, from: number): number | null {
  const parts = [...lexicon.knowledge.regions.parts].sort(
    (one, other) => other.length - one.length,
  );
  const match = new RegExp(`^\\s(?:${parts.join('|')})(?![\\p{L}-])`, 'iu').exec(
    namedText.slice(from, from + 40),
  );
  return match === null ? null : from + match[0].length;
}

/** "eastern Ukraine". */
function partOf({ namedText, lexicon }: NamedText, country: Span): readonly Span[] {
  const { directions } = lexicon.knowledge.regions;
  const match = new RegExp(`(?<![\\p{L}-])(?:${directions.join('|')})\\s$`, 'iu').exec(
    namedText.slice(Math.max(0, country.start - 20), country.start),
  );
  return match === null ? [] : [{ start: country.start - match[0].length, end: country.end }];
}

/** "Rio de Janeiro", of which a reader may take the first word alone. */
function joined({ namedText, lexicon }: NamedText, place: Span): readonly Span[] {
  const { links } = lexicon.knowledge.regions;
  const match = new RegExp(`^\\s(?:${links.join('|')})\\s\\p{Lu}\\p{L}+`, 'u').exec(
    namedText.slice(place.end, place.end + 40),
  );
  const span = { start: place.start, end: place.end + (match?.[0].length ?? 0) };
  return match === null || contains(place, span) ? [] : [span];
}

/** "Russia's Kursk region", whatever the reader took Kursk for. */
function provinceOf(named: NamedText, country: Span): readonly Span[] {
  const owned = /^['’]s?\s((?:\p{Lu}[\p{L}-]+\s?){1,2})(?=\s)/u.exec(
    named.namedText.slice(country.end, country.end + 50),
  );
  const name = owned?.[1]?.trimEnd();
  if (owned === null || name === undefined) return [];
  const start = country.end + owned[0].indexOf(name);
  const end = partEnd(named, start + name.length);
  return end === null ? [] : [{ start, end }];
}
