import { type Mention } from '../domain/annotation.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { type NamedText, sentenceAt } from './names-of-text.ts';

/** A name in a complement ("to South Korea", "of the European Commission"). */
const COMPLEMENT =
  /^(?:the\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}.'’-]*){0,4}/u;

/**
 * People named by their office alone: "the Ukrainian ambassador to South Korea", "Ukraine's foreign
 * minister". An office beside a person's name is that person's title.
 */
export function officeMentions(
  named: NamedText,
  countries: readonly Mention[],
  people: readonly Mention[],
): readonly Mention[] {
  const { offices, needComplement } = named.lexicon.knowledge.offices;
  const nouns = [...offices].sort((one, other) => other.length - one.length).join('|');
  const office = new RegExp(`(?<![\\p{L}-])(?:${nouns})(?![\\p{L}-])`, 'giu');
  const found: Mention[] = [];
  for (const match of named.text.matchAll(office)) {
    const noun = { start: match.index, end: match.index + match[0].length };
    const owner = ownerOf(named.text, noun, countries);
    const end = complementEnd(named, noun);
    const isOne =
      end === null
        ? isHeldByOne(match[0], owner, needComplement)
        : owner !== null || hasArticle(named.text, noun);
    if (!isOne) continue;
    const span = { start: owner?.start ?? noun.start, end: end ?? noun.end };
    if (!isTitle(named.text, span, people)) found.push(mentionAt(named, span, owner));
  }
  return found;
}

/** Without a complement an office is somebody's only by its country; "a Russian leader" is one of many. */
function isHeldByOne(
  office: string,
  owner: Mention | null,
  needComplement: readonly string[],
): boolean {
  if (owner === null) return false;
  return owner.form === 'NAME' || !needComplement.includes(office.toLowerCase());
}

/** The country right before an office: "Ukrainian", "Ukraine's". */
function ownerOf(text: string, noun: Span, countries: readonly Mention[]): Mention | null {
  return (
    countries.find(
      ({ end }) => end < noun.start && /^(?:['’]s?)?\s+$/u.test(text.slice(end, noun.start)),
    ) ?? null
  );
}

function hasArticle(text: string, noun: Span): boolean {
  return /\b(?:the|its|their)\s+(?:new\s+|former\s+|deputy\s+|top\s+)?$/iu.test(
    text.slice(Math.max(0, noun.start - 24), noun.start),
  );
}

function complementEnd(named: NamedText, noun: Span): number | null {
  const { prepositions } = named.lexicon.knowledge.offices;
  const rest = named.text.slice(noun.end, noun.end + 90);
  const link = new RegExp(
    `^\\s+(?:${prepositions.filter((each) => each !== 'in' && each !== 'on' && each !== 'at').join('|')})\\s+`,
    'u',
  ).exec(rest);
  if (link === null) return null;
  const name = COMPLEMENT.exec(rest.slice(link[0].length));
  const length = name?.[0].replace(/(?:['’]s?|(?<=\p{Ll})\.)$/u, '').length;
  return length === undefined ? null : noun.end + link[0].length + length;
}

/** Beside a name an office is a title: "… Jane Roe", ", Jane Roe", and "Jane Roe, the …". */
function isTitle(text: string, span: Span, people: readonly Mention[]): boolean {
  return people.some((person) => {
    if (overlaps(person, span)) return true;
    const after =
      person.start >= span.end && /^(?:,?\s+)$/u.test(text.slice(span.end, person.start));
    const before =
      person.end <= span.start &&
      /^,\s+(?:the\s+|an?\s+|who\s+is\s+(?:the\s+)?)?(?:[\p{L}-]+\s+){0,2}$/u.test(
        text.slice(person.end, span.start),
      );
    return after || before;
  });
}

function mentionAt(named: NamedText, span: Span, owner: Mention | null): Mention {
  const exact = named.text.slice(span.start, span.end);
  return {
    kind: 'PERSON',
    form: 'OFFICE',
    exact,
    ...span,
    sentence: sentenceAt(named.sentences, span),
    name: exact.replace(/\s+/gu, ' '),
    title: null,
    countryCode: owner?.countryCode ?? null,
  };
}
