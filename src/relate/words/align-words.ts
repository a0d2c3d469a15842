import { type Thesaurus } from '../../domain/thesaurus.ts';
import { type Wording } from '../../domain/wording.ts';
import { matchWords, type WordMatch } from './word-match.ts';

/** A word of what is said and the word of what is told that it meets best. */
export interface AlignedWord {
  /** Index in what is said. */
  readonly word: number;
  /** Index in what is told; −1 when it meets nothing there. */
  readonly other: number;
  /** What the word there is to this one. */
  readonly match: WordMatch | null;
  /** 0 to 1: how far both stand at the same place of their clauses. */
  readonly place: number;
}

/** How much a match is worth when a word could meet several. */
const WORTH: Readonly<Record<WordMatch, number>> = {
  SAME: 1,
  NEAR: 0.9,
  NARROWER: 0.8,
  BROADER: 0.6,
  OPPOSITE: 0.3,
  OTHER: 0.2,
};
/** The place decides between words that are worth nearly the same. */
const WORTH_OF_PLACE = 0.25;

/**
 * Finds for each word of what is said, marks left out, the word of what is told that it meets best: by meaning first, then by its
 * place (what it hangs on and how, what stands beside it). The idea is that of monolingual word aligners
 * (Sultan, Bethard and Sumner 2014): words in like contexts are each other's counterparts.
 */
export function alignWords(
  said: Wording,
  told: Wording,
  thesaurus: Thesaurus,
): readonly AlignedWord[] {
  const matches = said.map((word) => told.map((there) => matchWords(there, word, thesaurus)));
  const meets: Meets = (at, there) => tells(matches[at]?.[there] ?? null);
  const words = said.flatMap(({ kind }, word) => (kind === 'MARK' ? [] : [word]));
  return words.map((word) => {
    const options = told.flatMap((__, other): readonly AlignedWord[] => {
      const match = matches[word]?.[other] ?? null;
      if (match === null) return [];
      return [{ word, other, match, place: placeOf({ said, told, meets }, word, other) }];
    });
    return options.sort((one, other) => worthOf(other) - worthOf(one))[0] ?? nothing(word);
  });
}

/** Whether the word there says what the word here says, or more. */
export function tells(match: WordMatch | null): boolean {
  return match === 'SAME' || match === 'NEAR' || match === 'NARROWER';
}

type Meets = (word: number, other: number) => boolean;

function nothing(word: number): AlignedWord {
  return { word, other: -1, match: null, place: 0 };
}

function worthOf({ match, place }: AlignedWord): number {
  return (match === null ? 0 : WORTH[match]) + WORTH_OF_PLACE * place;
}

/** What a word hangs on counts double: beside it often stands something else. */
function placeOf(
  { said, told, meets }: { readonly said: Wording; readonly told: Wording; readonly meets: Meets },
  word: number,
  other: number,
): number {
  const [one, there] = [said[word], told[other]];
  if (one === undefined || there === undefined) return 0;
  const [first, firstThere] = [word === 0, other === 0];
  const [last, lastThere] = [word === said.length - 1, other === told.length - 1];
  const heads =
    one.head < 0 || there.head < 0 ? one.head === there.head : meets(one.head, there.head);
  const before = first || firstThere ? first === firstThere : meets(word - 1, other - 1);
  const after = last || lastThere ? last === lastThere : meets(word + 1, other + 1);
  const relations = bareRelation(one.relation) === bareRelation(there.relation);
  return (2 * Number(heads) + Number(relations) + Number(before) + Number(after)) / 5;
}

/** The relation without its subtype: `nsubj:pass` is `nsubj`. */
export function bareRelation(relation: string): string {
  return relation.split(':')[0] ?? relation;
}
