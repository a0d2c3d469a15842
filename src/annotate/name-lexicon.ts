import { type MentionForm } from '../domain/annotation.ts';
import { type NameKnowledge } from '../domain/knowledge-names.ts';
import { phraseTable, type PhraseTable } from './phrase-table.ts';

/** What a known name stands for. */
export type KnownName =
  | {
      readonly kind: 'COUNTRY';
      readonly form: MentionForm;
      readonly code: string;
      readonly isCapital: boolean;
    }
  | { readonly kind: 'OUTLET'; readonly id: string; readonly isAmbiguous: boolean }
  | { readonly kind: 'ORGANIZATION'; readonly id: string; readonly countryCode: string | null }
  | { readonly kind: 'LOOKALIKE' };

/** The tables of known names and words, ready for finding. */
export interface NameLexicon {
  readonly names: PhraseTable<KnownName>;
  /** Names of places that are no states. */
  readonly regions: PhraseTable<null>;
  readonly knowledge: NameKnowledge;
  /** Name of a country → words of which one must occur in the text. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Name of a country → words of which none may occur in the text. */
  readonly unless: ReadonlyMap<string, readonly string[]>;
  /** Titles and honorifics as single words and as phrases, as written. */
  readonly titles: ReadonlySet<string>;
  readonly notPersons: ReadonlySet<string>;
}

/** A name in capitals of fewer letters would be taken for a word ("MALI" is kept, "US" stays as it is). */
const SHORTEST_CAPITALS = 4;

/** Makes the tables of known names. */
export function nameLexicon(knowledge: NameKnowledge): NameLexicon {
  const { countries, titles } = knowledge;
  return {
    names: phraseTable(withCapitals([...knownNames(knowledge)])),
    regions: phraseTable(knowledge.regions.regions.map((name) => [name, null] as const)),
    knowledge,
    needs: new Map(countries.flatMap(({ needs }) => Object.entries(needs ?? {}))),
    unless: new Map(countries.flatMap(({ unless }) => Object.entries(unless ?? {}))),
    titles: new Set([...titles.titles, ...titles.honorifics]),
    notPersons: new Set(titles.notPersons),
  };
}

function* knownNames(knowledge: NameKnowledge): Iterable<readonly [string, KnownName]> {
  yield* countryNames(knowledge);
  for (const { id, name, aliases, ambiguous = [] } of knowledge.outlets) {
    for (const words of [name, ...aliases]) {
      yield [words, { kind: 'OUTLET', id, isAmbiguous: ambiguous.includes(words) }];
    }
  }
  for (const { id, name, aliases, countryCode } of knowledge.organizations) {
    for (const words of [name, ...aliases])
      yield [words, { kind: 'ORGANIZATION', id, countryCode }];
  }
  // Last: what looks like a country may be a known body ("USA Today").
  for (const words of knowledge.lookalikes) yield [words, { kind: 'LOOKALIKE' }];
}

function* countryNames({ countries }: NameKnowledge): Iterable<readonly [string, KnownName]> {
  const sovereignFirst = [...countries].sort(
    (one, other) => Number(other.sovereign) - Number(one.sovereign),
  );
  for (const { code, name, aliases, demonyms, metonyms, seats } of sovereignFirst) {
    const known = (form: MentionForm, isCapital = false): KnownName => ({
      kind: 'COUNTRY',
      form,
      code,
      isCapital,
    });
    for (const words of [name, ...aliases]) yield [words, known('NAME')];
    for (const words of demonyms) yield [words, known('DEMONYM')];
    for (const words of seats) yield [words, known('METONYM')];
    for (const words of metonyms) yield [words, known('METONYM', true)];
  }
}

/** Headlines may be set in capitals. */
function withCapitals(
  entries: readonly (readonly [string, KnownName])[],
): readonly (readonly [string, KnownName])[] {
  const capitals = entries
    .filter(([words, value]) => words.length >= SHORTEST_CAPITALS && value.kind === 'COUNTRY')
    .map(([words, value]) => [words.toUpperCase(), value] as const);
  return [...entries, ...capitals];
}
