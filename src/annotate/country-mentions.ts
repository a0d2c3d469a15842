import { type Mention } from '../domain/annotation.ts';
import { contains, overlaps } from '../domain/span.ts';
import { isGovernment } from './is-government.ts';
import { type KnownName, type NameLexicon } from './name-lexicon.ts';
import { type NamedText, sentenceAt, type TypedName } from './names-of-text.ts';
import { type PhraseHit } from './phrase-table.ts';

type CountryHit = PhraseHit<Extract<KnownName, { kind: 'COUNTRY' }>>;

const LANGUAGE_BEFORE =
  /\b(?:in|into|speaks?|spoke|spoken|speaking|learn|learning|fluent in|teach|teaching|translated from)\s+$/iu;
const LANGUAGE_AFTER =
  /^[-\s](?:languages?|speaking|speakers?|speaker|teachers?|lessons?|words?|translations?|class|classes|major|department)\b/iu;
/** "Lebanon, Pa.", "Peru, Ind.": a town of a country's name. */
const STATE_AFTER =
  /^,\s+(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|[A-Z][a-z]{1,4}\.|Pennsylvania|Ohio|Indiana|Illinois|Tennessee|Kentucky|Missouri|Maine|New York|Virginia|Kansas|Texas|Iowa|Michigan|Wisconsin|Minnesota|Oregon|Nebraska|Connecticut|New Jersey|New Hampshire|Massachusetts|Vermont|Alabama|Georgia|Florida)(?![\p{L}])/u;

/** The countries that a text names: by name, by demonym, and by the capital where it stands for the government. */
export function countryMentions(
  named: NamedText,
  hits: readonly PhraseHit<KnownName>[],
): readonly Mention[] {
  const countries = hits.filter((hit): hit is CountryHit => hit.value.kind === 'COUNTRY');
  const accepted = countries.filter((hit) => isCountry(hit, named, countries));
  return accepted.map(({ start, end, value }) => {
    const exact = named.namedText.slice(start, end);
    return {
      kind: 'COUNTRY',
      form: value.form,
      exact,
      start,
      end,
      sentence: sentenceAt(named.sentences, { start, end }),
      name: exact,
      title: null,
      countryCode: value.code,
    };
  });
}

function isCountry(hit: CountryHit, named: NamedText, all: readonly CountryHit[]): boolean {
  const around = named.names.find((name) => overlaps(name, hit)) ?? null;
  if (isPersonsName(hit, around, named.names) || !needsMet(hit, named)) return false;
  const after = named.namedText.slice(hit.end, hit.end + 30);
  if (hit.value.isCapital) return isGovernment(hit, named, all);
  if (hit.value.form === 'DEMONYM') return !isLanguage(hit, named.namedText);
  if (STATE_AFTER.test(after)) return false;
  return hit.words !== 'US' || !isShouted(hit, named.namedText) || around?.type === 'LOCATION';
}

/** "Jordan Smith", and later "Jordan". */
function isPersonsName(
  hit: CountryHit,
  around: TypedName | null,
  names: readonly TypedName[],
): boolean {
  if (around?.type !== 'PERSON') return false;
  const inside = contains(around, hit) && around.exact.length > hit.words.length;
  // "Kim of North Korea", run together: a name of two words is still the country's.
  if (inside) return !hit.words.includes(' ');
  return (
    names.some(
      ({ type, exact }) =>
        type === 'PERSON' && exact !== hit.words && exact.split(' ').includes(hit.words),
    ) || hit.words.length < 7
  );
}

function needsMet(hit: CountryHit, { lexicon, namedText }: NamedText): boolean {
  const needed = wordsNeeded(hit.words, lexicon);
  return needed === undefined || needed.some((word) => namedText.includes(word));
}

function wordsNeeded(words: string, { needs }: NameLexicon): readonly string[] | undefined {
  return needs.get(words);
}

function isLanguage(hit: CountryHit, text: string): boolean {
  const before = text.slice(Math.max(0, hit.start - 20), hit.start);
  const after = text.slice(hit.end, hit.end + 20);
  const alone = !/^\s+\p{L}/u.test(after);
  return LANGUAGE_AFTER.test(after) || (alone && LANGUAGE_BEFORE.test(before));
}

/** Whether the line around is set in capitals, where "us" and "US" look alike. */
function isShouted(hit: CountryHit, text: string): boolean {
  const from = text.lastIndexOf('\n', hit.start) + 1;
  const to = text.indexOf('\n', hit.end);
  const line = text.slice(from, to < 0 ? undefined : to);
  return !/\p{Ll}/u.test(line);
}
