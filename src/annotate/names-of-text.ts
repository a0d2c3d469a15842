import { type Sentence, type Token } from '../domain/annotation.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { type NameLexicon } from './name-lexicon.ts';

/** The engine's classes of names. */
type NameType = 'PERSON' | 'ORGANIZATION' | 'LOCATION' | 'MISC';

/** A name that the engine found, cleaned: no pronoun, no title, no possessive. */
export interface TypedName extends Span {
  readonly type: NameType;
  readonly exact: string;
  readonly sentence: number;
}

/** What the finders of mentions see: a text, its sentences, its names, the known names. */
export interface NamedText {
  readonly text: string;
  /** The text with the page's repeated titles, which no sentence holds. */
  readonly namedText: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly TypedName[];
  readonly lexicon: NameLexicon;
}

const PRONOUN = /^(?:I|you|he|she|we|they|him|her|his|hers|them|their|my|me)$/iu;
const TYPES: ReadonlySet<string> = new Set(['PERSON', 'ORGANIZATION', 'LOCATION', 'MISC']);

/** The names of the sentences; where the engine types one name in two ways, the commoner one counts everywhere. */
export function namesOfText(
  text: string,
  sentences: readonly Sentence[],
  lexicon: NameLexicon,
): readonly TypedName[] {
  const names = sentences.flatMap((sentence) =>
    sentence.names.flatMap((name) => {
      if (!TYPES.has(name.type)) return [];
      const tokens = sentence.tokens.filter((token) => overlaps(token, name));
      const own = trimmed(tokens, name.type as NameType, lexicon);
      const [first, last] = [own[0], own.at(-1)];
      if (first === undefined || last === undefined) return [];
      const exact = text.slice(first.start, last.end);
      const type = name.type as NameType;
      return [{ type, exact, start: first.start, end: last.end, sentence: sentence.index }];
    }),
  );
  return byMajority(names);
}

/** A person's name without pronouns, titles and what stands around it; others without the possessive. */
function trimmed(tokens: readonly Token[], type: NameType, lexicon: NameLexicon): readonly Token[] {
  const own = tokens.filter(({ pos, text }) => !pos.startsWith('PRP') && !PRONOUN.test(text));
  const last = own.findLastIndex(({ text }) => !/^(?:['’]s?|[.,;:–—-]+)$/u.test(text));
  const words = own.slice(0, last + 1);
  return type === 'PERSON' ? personWords(words, lexicon) : words;
}

/** Nothing is left of what is only a title or no person. */
function personWords(tokens: readonly Token[], lexicon: NameLexicon): readonly Token[] {
  const first = tokens.findIndex(({ text }) => !lexicon.titles.has(text));
  const own = first < 0 ? [] : tokens.slice(first);
  const name = own.map(({ text }) => text).join(' ');
  return lexicon.notPersons.has(name) || !/\p{Lu}/u.test(name) ? [] : own;
}

/** Votes by the exact name; the last word of a person's full name is a vote for its being one. */
function byMajority(names: readonly TypedName[]): readonly TypedName[] {
  const votes = new Map<string, Map<NameType, number>>();
  const vote = (exact: string, type: NameType): void => {
    const counts = votes.get(exact) ?? new Map<NameType, number>();
    counts.set(type, (counts.get(type) ?? 0) + 1);
    votes.set(exact, counts);
  };
  for (const { exact, type } of names) {
    vote(exact, type);
    const last = exact.split(' ').at(-1) ?? exact;
    if (type === 'PERSON' && last !== exact) vote(last, type);
  }
  return names.map((name) => ({ ...name, type: winner(votes.get(name.exact), name.type) }));
}

function winner(counts: ReadonlyMap<NameType, number> | undefined, own: NameType): NameType {
  let best = own;
  for (const [type, count] of counts ?? []) {
    if (count > (counts?.get(best) ?? 0)) best = type;
  }
  return best;
}

/** The sentence that holds a span; −1 for a line that is no sentence of the text, such as a repeated title. */
export function sentenceAt(sentences: readonly Sentence[], span: Span): number {
  const home = sentences.find(
    (sentence) => sentence.start <= span.start && span.start < sentence.end,
  );
  return home?.index ?? -1;
}
