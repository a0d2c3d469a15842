import { type Figures, figuresOfShares, share } from './figures.ts';
import { type GeoPrediction } from './task.ts';

/** A text's place names and the countries that they lie in. */
export interface LabelledPlaces {
  readonly id: string;
  readonly toponyms: readonly {
    readonly start: number;
    readonly end: number;
    /** Kind of use; some kinds name no place. */
    readonly type?: string | null | undefined;
    /** GeoNames feature code; PCL… is a country. */
    readonly fcode?: string | null | undefined;
    readonly country?: string | null | undefined;
  }[];
  /** Absent where the set does not tell. */
  readonly countries?: readonly string[] | undefined;
}

/** How well countries and places are found; null for what was not predicted or is not known. */
export interface GeoScore {
  /** Against the countries that are named as such. */
  readonly countriesNamed: Figures | null;
  /** Against every country in which a named place lies. */
  readonly countriesOfPlaces: Figures | null;
  /** Right is the same span. */
  readonly places: Figures | null;
  /** Right is a span that shares a character. */
  readonly placesOverlap: { readonly precision: number; readonly recall: number } | null;
}

/** Compares countries by name and places by span, over all texts together. */
export function scoreGeo(
  expected: readonly LabelledPlaces[],
  predictions: readonly GeoPrediction[],
): GeoScore {
  const given = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const pairs = expected.map((text) => ({ text, prediction: given.get(text.id) }));
  return { ...scoreCountries(pairs), ...scorePlaces(pairs) };
}

interface Pair {
  readonly text: LabelledPlaces;
  readonly prediction: GeoPrediction | undefined;
}

function scoreCountries(
  pairs: readonly Pair[],
): Pick<GeoScore, 'countriesNamed' | 'countriesOfPlaces'> {
  const told = pairs.filter(({ text }) => text.countries !== undefined);
  const found = setOf(told, ({ prediction }) => prediction?.countries ?? []);
  const named = setOf(told, ({ text }) =>
    text.toponyms.flatMap(({ fcode, country }) =>
      fcode?.startsWith('PCL') && country ? [country] : [],
    ),
  );
  const ofPlaces = setOf(told, ({ text }) => text.countries ?? []);
  if (ofPlaces.size === 0) return { countriesNamed: null, countriesOfPlaces: null };
  return { countriesNamed: compare(named, found), countriesOfPlaces: compare(ofPlaces, found) };
}

function setOf(
  pairs: readonly Pair[],
  countriesOf: (pair: Pair) => readonly string[],
): ReadonlySet<string> {
  return new Set(
    pairs.flatMap((pair) =>
      countriesOf(pair).map((country) => `${pair.text.id} ${comparableCountry(country)}`),
    ),
  );
}

function compare(wanted: ReadonlySet<string>, found: ReadonlySet<string>): Figures {
  const right = [...found].filter((key) => wanted.has(key)).length;
  return figuresOfShares(right, found.size, wanted.size);
}

const NO_PLACE = new Set(['Non_Toponym', 'Homonym', 'Non_Lit_Expression', 'Literal_Expression']);

function scorePlaces(pairs: readonly Pair[]): Pick<GeoScore, 'places' | 'placesOverlap'> {
  const texts = pairs.flatMap(({ text, prediction }) =>
    prediction?.toponyms === undefined
      ? []
      : [
          {
            wanted: distinct(text.toponyms.filter(({ type }) => !NO_PLACE.has(type ?? ''))),
            found: distinct(prediction.toponyms),
          },
        ],
  );
  const given = sum(texts.map(({ found }) => found.length));
  if (given === 0) return { places: null, placesOverlap: null };
  const wanted = sum(texts.map((text) => text.wanted.length));
  const exact = sum(texts.map((text) => countShared(text.found, text.wanted, isSame)));
  return {
    places: figuresOfShares(exact, given, wanted),
    placesOverlap: {
      precision: sum(texts.map((text) => countShared(text.found, text.wanted, overlap))) / given,
      recall: share(
        sum(texts.map((text) => countShared(text.wanted, text.found, overlap))),
        wanted,
        0,
      ),
    },
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function distinct(stretches: readonly Stretch[]): readonly Stretch[] {
  return [
    ...new Map(stretches.map((stretch) => [`${stretch.start} ${stretch.end}`, stretch])).values(),
  ];
}

/** How many of `some` have a partner among `others`. */
function countShared(
  some: readonly Stretch[],
  others: readonly Stretch[],
  isPartner: (one: Stretch, other: Stretch) => boolean,
): number {
  return some.filter((one) => others.some((other) => isPartner(one, other))).length;
}

function isSame(one: Stretch, other: Stretch): boolean {
  return one.start === other.start && one.end === other.end;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const SAME_COUNTRY: readonly (readonly [string, readonly string[]])[] = [
  ['united states', ['usa', 'us', 'u.s.', 'united states of america']],
  ['united kingdom', ['uk', 'great britain', 'britain', 'england', 'scotland', 'wales']],
  ['russia', ['russian federation']],
  ['palestinian territory', ['palestine', 'palestinian territories']],
  ['south korea', ['republic of korea']],
  ['czech republic', ['czechia']],
  ['vietnam', ['viet nam']],
  ['myanmar', ['burma']],
];
const COUNTRY_NAMES = new Map(
  SAME_COUNTRY.flatMap(([name, others]) => others.map((other) => [other, name] as const)),
);

function comparableCountry(name: string): string {
  const plain = name.trim().toLowerCase();
  return COUNTRY_NAMES.get(plain) ?? plain;
}
