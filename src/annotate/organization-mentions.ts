import { type Mention } from '../domain/annotation.ts';
import { contains, overlaps, type Span } from '../domain/span.ts';
import { type KnownName } from './name-lexicon.ts';
import { type NamedText, sentenceAt, type TypedName } from './names-of-text.ts';
import { type PhraseHit } from './phrase-table.ts';

type BodyHit = PhraseHit<Extract<KnownName, { kind: 'OUTLET' | 'ORGANIZATION' }>>;

/** Words beside which a name that is an ordinary word too is an outlet's ("told Time", "Dawn reported"). */
const SOURCE_BEFORE =
  /\b(?:told|to|by|with|according to|via|from|in|cited by|newspaper|magazine|network|channel|outlet|daily|website|agency)\s+(?:the\s+)?$/iu;
const SOURCE_AFTER =
  /^(?:['’]s)?\s+(?:reported|reports|said|says|wrote|writes|quoted|quotes|newspaper|magazine|editor|columnist|correspondent|reporter|poll|interview|article|story|noted|published|revealed|editorial)\b/iu;

/** The outlets and bodies that a text names: those of the tables, and what the engine takes for organizations. */
export function organizationMentions(
  named: NamedText,
  hits: readonly PhraseHit<KnownName>[],
): readonly Mention[] {
  const known = hits
    .filter(
      (hit): hit is BodyHit => hit.value.kind === 'OUTLET' || hit.value.kind === 'ORGANIZATION',
    )
    .filter((hit) => isNamed(hit, named));
  const typed = named.names.filter(
    (name) =>
      name.type === 'ORGANIZATION' &&
      !known.some((hit) => overlaps(hit, name)) &&
      /\p{Lu}/u.test(name.exact),
  );
  const found = [
    ...known.map((hit) => mentionAt(named, hit, hit.value.kind)),
    ...typed.map((name) => mentionAt(named, name, 'ORGANIZATION')),
  ];
  return found.filter((mention) => !isCountryAlone(mention, hits));
}

/** A hit inside a longer name is a part of that name ("Time Warner" is no outlet). */
function isNamed(hit: BodyHit, named: NamedText): boolean {
  const around = named.names.find((name) => overlaps(name, hit));
  if (around?.type === 'PERSON' && !contains(hit, around)) return false;
  return (
    hit.value.kind === 'ORGANIZATION' || isOutlet(hit, hit.value.isAmbiguous, { around, named })
  );
}

function isOutlet(
  hit: BodyHit,
  isAmbiguous: boolean,
  { around, named }: { readonly around: TypedName | undefined; readonly named: NamedText },
): boolean {
  if (around !== undefined && goesOn(hit, around)) return false;
  if (!isAmbiguous) return true;
  const isName =
    around === undefined
      ? hasArticleInside(hit, named.namedText)
      : around.type === 'ORGANIZATION' && around.end <= hit.end;
  return isName && isSource(hit, named.namedText);
}

/** One word more is a programme or a desk of the outlet ("Fox News Sunday"); two and more are another body's name. */
function goesOn(hit: Span, { start, end, exact }: TypedName): boolean {
  const rest = end > hit.end ? exact.slice(hit.end - start).trim() : '';
  return /^\p{Lu}[^/]*\s\p{Lu}[^/]*$/u.test(rest);
}

/** A capital "The" inside a sentence belongs to a name ("As The Hill reported"). */
function hasArticleInside({ start, words }: BodyHit, text: string): boolean {
  return words.startsWith('The ') && /[\p{Ll}\p{N}],? $/u.test(text.slice(0, start));
}

function isSource(hit: Span, text: string): boolean {
  return (
    SOURCE_BEFORE.test(text.slice(Math.max(0, hit.start - 25), hit.start)) ||
    SOURCE_AFTER.test(text.slice(hit.end, hit.end + 25))
  );
}

/** "US" typed as an organization is a country. */
function isCountryAlone(mention: Span, hits: readonly PhraseHit<KnownName>[]): boolean {
  return hits.some(
    (hit) => hit.value.kind === 'COUNTRY' && hit.start <= mention.start && hit.end >= mention.end,
  );
}

function mentionAt(
  named: NamedText,
  { start, end }: Span,
  kind: 'OUTLET' | 'ORGANIZATION',
): Mention {
  const exact = named.namedText.slice(start, end);
  return {
    kind,
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
