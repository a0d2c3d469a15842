import { type Thesaurus, type ThesaurusWord, type WordKinship } from '../../domain/thesaurus.ts';
import { type Word } from '../../domain/wording.ts';

/**
 * What a word of one text is to a word of another: the same, nearly the same, a broader or narrower one, the
 * opposite, or another of the same kind (another number, country, name, colour) that would take its place.
 */
export type WordMatch = 'SAME' | 'NEAR' | 'BROADER' | 'NARROWER' | 'OPPOSITE' | 'OTHER';

const MATCH_OF: Readonly<Record<NonNullable<WordKinship>, WordMatch>> = {
  SYNONYM: 'NEAR',
  FAMILY: 'NEAR',
  BROADER: 'BROADER',
  NARROWER: 'NARROWER',
  OPPOSITE: 'OPPOSITE',
  SIBLING: 'OTHER',
};
/** Numbers that say when or which, not how many. */
const PLACED_NUMBERS: ReadonlySet<string> = new Set(['DATE', 'TIME', 'DURATION', 'SET', 'ORDINAL']);
/** Shorter beginnings join words that have nothing in common. */
const SHORTEST_STEM = 5;
const LONGEST_ENDING = 2;

/** Whether a word says how many or how much. */
export function isAmount({ kind, type }: Word): boolean {
  return kind === 'NUMBER' && !PLACED_NUMBERS.has(type);
}

/** What the first word is to the second ("dog" is NARROWER than "animal"); null for nothing. */
export function matchWords(one: Word, other: Word, thesaurus: Thesaurus): WordMatch | null {
  if (one.kind === 'MARK' || other.kind === 'MARK') return null;
  if (one.lemma === other.lemma) return 'SAME';
  if (one.kind === 'NUMBER' || other.kind === 'NUMBER') return otherNumber(one, other);
  if (one.kind === 'NAME' || other.kind === 'NAME') return otherName(one, other);
  const [word, wordThere] = [thesaurusWord(one, one.kind), thesaurusWord(other, other.kind)];
  const kinship = thesaurus.kinship(word, wordThere);
  if (kinship !== null) return MATCH_OF[kinship];
  return sameStem(one.lemma, other.lemma) ? 'NEAR' : null;
}

function thesaurusWord({ lemma }: Word, wordClass: ThesaurusWord['wordClass']): ThesaurusWord {
  return { lemma, wordClass };
}

function otherNumber(one: Word, other: Word): WordMatch | null {
  const alike = PLACED_NUMBERS.has(one.type) === PLACED_NUMBERS.has(other.type);
  return one.kind === other.kind && alike ? 'OTHER' : null;
}

function otherName(one: Word, other: Word): WordMatch | null {
  return one.kind === other.kind && one.type === other.type && one.type !== '' ? 'OTHER' : null;
}

/** Words of one root that the thesaurus does not join ("castrate", "castration"). */
function sameStem(one: string, other: string): boolean {
  const length = Math.max(SHORTEST_STEM, Math.min(one.length, other.length) - LONGEST_ENDING);
  return (
    Math.min(one.length, other.length) >= length && one.slice(0, length) === other.slice(0, length)
  );
}
