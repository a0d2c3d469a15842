import { type Mention } from '../domain/annotation.ts';
import { type CountryHit, countryHits } from './country-hit.ts';
import { hasItsWords, isCountryName, isDemonym, isInOtherName } from './is-country-name.ts';
import { isGovernment } from './is-government.ts';
import { type KnownName } from './name-lexicon.ts';
import { type NamedText, sentenceAt } from './names-of-text.ts';
import { type PhraseHit } from './phrase-table.ts';

/** The countries that a text names: by name, by demonym, and by the capital where it stands for the government. */
export function countryMentions(
  named: NamedText,
  hits: readonly PhraseHit<KnownName>[],
): readonly Mention[] {
  const found = countryHits(hits, named.lexicon);
  const accepted = found.filter((hit) => isCountry(hit, named, found));
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
  if (isInOtherName(hit, named) || !hasItsWords(hit, named)) return false;
  if (hit.value.isCapital) return isGovernment(hit, named, all);
  if (hit.value.form === 'DEMONYM') return isDemonym(hit, named);
  return isCountryName(hit, named, all);
}
