import { type Mention } from '../domain/annotation.ts';
import { contains, overlaps, type Span } from '../domain/span.ts';
import { compoundPlaces } from './compound-places.ts';
import { type NamedText, sentenceAt } from './names-of-text.ts';

/**
 * The places that a text names and that are no countries; a capital that stands for its government is none.
 * A place may hold a country's name ("eastern Ukraine").
 */
export function placeMentions(named: NamedText, taken: readonly Mention[]): readonly Mention[] {
  const names = named.names.filter(
    (name) => name.type === 'LOCATION' && /^\p{Lu}/u.test(name.exact) && !isPairOf(name, taken),
  );
  const compounds = compoundPlaces(named, names, taken);
  const simple = names
    .filter((name) => !compounds.some((place) => overlaps(place, name)))
    .filter(
      (name) =>
        !taken.some(
          (span) => contains(span, name) || (overlaps(span, name) && !contains(name, span)),
        ),
    );
  return [...compounds, ...simple].map((span) => placeAt(named, span));
}

/** "Ukraine-Russia" is two countries, no third place. */
function isPairOf(name: Span, taken: readonly Span[]): boolean {
  return taken.filter((span) => contains(name, span)).length > 1;
}

function placeAt(named: NamedText, { start, end }: Span): Mention {
  const exact = named.namedText.slice(start, end);
  return {
    kind: 'PLACE',
    form: 'NAME',
    exact,
    start,
    end,
    sentence: sentenceAt(named.sentences, { start, end }),
    name: exact.replace(/\s+/gu, ' '),
    title: null,
    countryCode: null,
  };
}
