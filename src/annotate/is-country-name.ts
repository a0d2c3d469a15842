import { contains, overlaps, type Span } from '../domain/span.ts';
import { type CountryHit } from './country-hit.ts';
import { type NamedText, type TypedName } from './names-of-text.ts';
import { opensLongerName } from './opens-longer-name.ts';
import { isTownsName } from './towns-name.ts';

const LANGUAGE_BEFORE =
  /\b(?:in|into|speaks?|spoke|spoken|speaking|learn|learning|fluent in|teach|teaching|translated from)\s+(?:\p{Lu}\p{L}+(?:,\s+|\s+and\s+|\s+or\s+))*$/u;
const LANGUAGE_AFTER =
  /^[-\s](?:languages?|speaking|speakers?|teachers?|lessons?|words?|translations?|class|classes|major|department)\b/iu;
/** "Lebanon, Pa.", "Peru, Ind.": a town of a country's name. */
const STATE_AFTER =
  /^,\s+(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.|Pennsylvania|Ohio|Indiana|Illinois|Tennessee|Kentucky|Missouri|Maine|New York|Virginia|Kansas|Texas|Iowa|Michigan|Wisconsin|Minnesota|Oregon|Nebraska|Connecticut|New Jersey|New Hampshire|Massachusetts|Vermont|Alabama|Florida)(?!\p{L})/u;
/** Parts of a country that still name it ("Eastern Ukraine"). */
const PART_OF_COUNTRY =
  /^(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west|occupied|mainland|greater)(?:ern)?$/iu;

/** Whether a country's name in a text names the country: not a town, a person, a firm, or a word ("us"). */
export function isCountryName(
  hit: CountryHit,
  named: NamedText,
  all: readonly CountryHit[],
): boolean {
  const after = named.namedText.slice(hit.end, hit.end + 30);
  if (STATE_AFTER.test(after) || isTownsName(hit, named, all)) return false;
  const isTyped = named.names.some((name) => name.type === 'LOCATION' && overlaps(name, hit));
  return hit.words !== 'US' || isTyped || !isShouted(hit, named.namedText);
}

/** Whether a demonym names a people: not a language or a manner of cooking. */
export function isDemonym(hit: CountryHit, { namedText, lexicon }: NamedText): boolean {
  const before = namedText.slice(Math.max(0, hit.start - 40), hit.start);
  const after = namedText.slice(hit.end, hit.end + 30);
  const isAlone = !/^\s+\p{L}/u.test(after) || /^\s+(?:and|or)\s/u.test(after);
  const next = /^(?:\s+(?:and|or)\s+\p{Lu}\p{L}+)?\s+(\p{L}+)/u.exec(after)?.[1];
  const isDish = next !== undefined && lexicon.knowledge.dishes.includes(next);
  return !isDish && !LANGUAGE_AFTER.test(after) && !(isAlone && LANGUAGE_BEFORE.test(before));
}

/** Whether the text has the words that an ambiguous name needs, and none that tell against it. */
export function hasItsWords(hit: CountryHit, { lexicon, namedText }: NamedText): boolean {
  const needed = lexicon.needs.get(hit.words);
  const barred = lexicon.unless.get(hit.words) ?? [];
  const inText = (word: string): boolean => namedText.includes(word);
  return (needed === undefined || needed.some(inText)) && !barred.some(inText);
}

/**
 * Whether a country's word is a part of a firm's, street's or person's name ("Anglo American", "Malta Road",
 * "Jordan Roe"); the name of a government's body keeps it ("Ukrainian Defense Ministry").
 */
export function isInOtherName(hit: CountryHit, named: NamedText): boolean {
  if (opensLongerName(hit, named)) return true;
  const around = named.names.find((name) => overlaps(name, hit));
  if (around === undefined) return false;
  if (around.type === 'PERSON') return isPersonsName(hit, around, named.names);
  if (around.type === 'MISC' || !isLonger(around, hit)) return false;
  const rest = restOf(around, hit, named.namedText);
  if (rest.every((word) => PART_OF_COUNTRY.test(word))) return false;
  const isBody = named.lexicon.knowledge.offices.bodies.some((body) =>
    rest.join(' ').includes(body),
  );
  return !isBody && !/^(?:U\.?S\.?|UK|U\.K\.)$/u.test(hit.words) && !around.exact.includes('-');
}

function isLonger(around: TypedName, hit: Span): boolean {
  return contains(around, hit) && around.end - around.start > hit.end - hit.start;
}

function restOf(around: Span, hit: Span, text: string): readonly string[] {
  const rest = `${text.slice(around.start, hit.start)} ${text.slice(hit.end, around.end)}`;
  return rest
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 1);
}

/** "Jordan Roe", and later "Jordan"; a name of two words inside a person's is still a country's, run together. */
function isPersonsName(hit: CountryHit, around: TypedName, names: readonly TypedName[]): boolean {
  if (isLonger(around, hit)) return !hit.words.includes(' ');
  const isPartOfOne = names.some(
    ({ type, exact }) =>
      type === 'PERSON' && exact !== hit.words && exact.split(' ').includes(hit.words),
  );
  return isPartOfOne || hit.words.length < 7;
}

/** Whether the line around is set in capitals, where "us" and "US" look alike. */
function isShouted(hit: Span, text: string): boolean {
  const from = text.lastIndexOf('\n', hit.start) + 1;
  const to = text.indexOf('\n', hit.end);
  return !/\p{Ll}/u.test(text.slice(from, to < 0 ? undefined : to));
}
