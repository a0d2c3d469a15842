import { type CountryHit } from './country-hit.ts';
import { type NamedText } from './names-of-text.ts';

/** The words in capitals that go on with a name, and the small words between them. */
const REST_OF_NAME = /^(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|of|for|the))+/u;

/**
 * Whether a country's word opens the name of a street, a water, a school ("Malta Road"), or of a society
 * that is called American as others are called national ("American Heart Association"); whatever the
 * reader took of it.
 */
export function opensLongerName(hit: CountryHit, { namedText, lexicon }: NamedText): boolean {
  const rest = REST_OF_NAME.exec(namedText.slice(hit.end, hit.end + 60))?.[0] ?? '';
  const words = rest.trim().split(/\s+/u).slice(0, 4);
  const { placeHeads, homeBodies, homonyms } = lexicon.knowledge;
  if (isInitials(hit)) return false;
  const mayBePlaces = hit.value.form === 'DEMONYM' || homonyms.includes(hit.words);
  const isPlaces = words.slice(0, 3).some((word) => isAmong(word, placeHeads));
  if (mayBePlaces && isPlaces) return true;
  return hit.words === 'American' && words.some((word) => isAmong(word, homeBodies));
}

/** "U.S." opens the names of what the state owns. */
function isInitials({ words }: CountryHit): boolean {
  return /^(?:\p{Lu}\.?){2,4}$/u.test(words) || words === 'United States';
}

/** As it is, or without the full stop of a sentence. */
function isAmong(word: string, nouns: readonly string[]): boolean {
  return nouns.includes(word) || nouns.includes(word.replace(/[.’']+$/u, ''));
}
