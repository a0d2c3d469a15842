import { type CountryEntry } from '../../domain/knowledge.ts';
import { normalName } from '../../lib/normal-name.ts';
import { type IndexedMention } from './identity.ts';

/**
 * The one person of a text who has an office that is named alone: "the Norwegian prime minister" is "Norwegian
 * Prime Minister Jane Roe". Null when nobody has it, or two have.
 */
export function holderOf(
  office: IndexedMention,
  people: readonly IndexedMention[][],
  countries: readonly CountryEntry[],
): IndexedMention[] | null {
  const wanted = officeKey(office.mention.name, countries);
  const holders = people.filter((group) =>
    group.some(
      ({ mention }) => mention.title !== null && officeKey(mention.title, countries) === wanted,
    ),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** "Norway's prime minister" and "Norwegian Prime Minister" alike: the country's code, then the office. */
function officeKey(words: string, countries: readonly CountryEntry[]): string {
  for (const { code, name, aliases, demonyms } of countries) {
    for (const word of [name, ...aliases, ...demonyms]) {
      const rest = words.startsWith(word) ? words.slice(word.length) : '';
      if (/^(?:['’]s?)?\s/u.test(rest)) {
        return `${code} ${normalName(rest.replace(/^['’]s?/u, ''))}`;
      }
    }
  }
  return normalName(words);
}
