import { type CountryHit } from './country-hit.ts';
import { opensLongerName } from './opens-longer-name.ts';
import { type NamedText } from './names-of-text.ts';

/** A dateline: the name in capitals that opens a line or a sentence, then a dash or the agency in brackets. */
const DATELINE_AFTER = /^\s*(?:\((?:AP|UPI|Reuters|AFP)\)|[–—]|--?\s)/u;
const DATELINE_BEFORE = /(?:^|[\n.!?”"])\s*$/u;
/** "Jane Roe, 22, Palestine, …": where a person lives. */
const AGE_BEFORE = /,\s+\d{1,2},\s+(?:of\s+)?$/u;

/**
 * Whether a name that towns have as well names a town here: the text has it as a dateline, in an address or
 * in a street's name, or nothing else in the text looks abroad. What only the country has tells against it.
 */
export function isTownsName(
  hit: CountryHit,
  named: NamedText,
  all: readonly CountryHit[],
): boolean {
  const { homonyms, foreignWords, countries } = named.lexicon.knowledge;
  if (!homonyms.some((name) => isSameWord(name, hit.words))) return false;
  const own = countries.find(({ code }) => code === hit.value.code);
  const ownWords = [...(own?.demonyms ?? []), ...(own?.metonyms ?? [])];
  if (ownWords.some((word) => hasWord(named.namedText, word))) return false;
  if (isOtherwiseNamed(hit, all)) return false;
  const places = all.filter(({ words }) => isSameWord(words, hit.words));
  if (places.some((place) => isSignOfTown(place, named))) return true;
  const isAbroad = all.some(({ value }) => value.code !== hit.value.code && value.code !== 'US');
  return !isAbroad && !foreignWords.some((word) => hasWord(named.namedText, word));
}

function isSameWord(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

function isOtherwiseNamed(hit: CountryHit, all: readonly CountryHit[]): boolean {
  return all.some(
    ({ value, words }) => value.code === hit.value.code && !isSameWord(words, hit.words),
  );
}

function isSignOfTown(hit: CountryHit, named: NamedText): boolean {
  const { namedText } = named;
  const before = namedText.slice(Math.max(0, hit.start - 40), hit.start);
  const after = namedText.slice(hit.end, hit.end + 12);
  if (AGE_BEFORE.test(before) || opensLongerName(hit, named)) return true;
  const isCapitals = hit.words === hit.words.toUpperCase();
  return isCapitals && DATELINE_BEFORE.test(before) && DATELINE_AFTER.test(after);
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text.slice(at + word.length, at + word.length + 1));
}
