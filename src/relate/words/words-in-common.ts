import { type ComparisonKnowledge } from '../../domain/knowledge-comparison.ts';
import { isLight, weightOfWord } from '../../domain/word-weight.ts';
import { type Worded, type Wording } from '../../domain/wording.ts';
import { type AlignedWord, bareRelation, tells } from './align-words.ts';
import { shareTold } from './evidence/coverage.ts';
import { type PassagePair, pairPassages } from './pair.ts';

/** What two tellings have in common, word by word. */
export interface WordsInCommon {
  /** How many words of the one the other tells, counted the way that gives fewer. */
  readonly count: number;
  /** The share, by weight, of the one's words that the other tells, and the other way round: 0 to 1, the smaller first. */
  readonly shares: readonly [least: number, most: number];
  /** Whether what they say of their subjects is the same: a main word of both that is no mere "have" or "make". */
  readonly samePredicate: boolean;
  /** Whether another number, name or kind of thing stands for one, or an opposite. */
  readonly holdsOther: boolean;
}

type WordKnowledge = Pick<ComparisonKnowledge, 'thesaurus' | 'frequencies'>;

/** With less of the one's weight, or of either's, in words spelled alike, two tellings are not worth a closer look. */
const LEAST_SPELLED_ALIKE = 0.25;
const MOST_SPELLED_ALIKE = 0.4;

/**
 * Compares two tellings both ways; null where too few words are spelled alike, so that meanings are looked up for
 * few pairs only.
 */
export function wordsInCommon(
  one: Worded,
  other: Worded,
  knowledge: WordKnowledge,
): WordsInCommon | null {
  const [least, most] = inOrder(
    spelledAlike(one, other, knowledge),
    spelledAlike(other, one, knowledge),
  );
  if (least < LEAST_SPELLED_ALIKE || most < MOST_SPELLED_ALIKE) return null;
  const there = pairPassages(one, other, knowledge);
  const back = pairPassages(other, one, knowledge);
  return {
    count: Math.min(there.met.size, back.met.size),
    shares: inOrder(shareTold(there), shareTold(back)),
    samePredicate: there.aligned.some((aligned) => isSamePredicate(aligned, there)),
    holdsOther: [...there.aligned, ...back.aligned].some(
      ({ match }) => match === 'OTHER' || match === 'OPPOSITE',
    ),
  };
}

function inOrder(one: number, other: number): readonly [number, number] {
  return [Math.min(one, other), Math.max(one, other)];
}

/** The share of a telling's weight in words that the other has, too. */
function spelledAlike(one: Worded, other: Worded, { frequencies }: WordKnowledge): number {
  const lemmas = new Set(other.words.map(({ lemma }) => lemma));
  let [all, alike] = [0, 0];
  for (const word of one.words) {
    if (word.kind === 'MARK') continue;
    const weight = weightOfWord(word, frequencies);
    all += weight;
    if (lemmas.has(word.lemma)) alike += weight;
  }
  return all === 0 ? 0 : alike / all;
}

function isSamePredicate(
  { word, other, match }: AlignedWord,
  { said, told }: PassagePair<Worded>,
): boolean {
  return tells(match) && isPredicate(said.words, word) && isPredicate(told.words, other);
}

/** The main word, or what hangs on one that says nothing by itself: "there is a plan", "has a plan". */
function isPredicate(words: Wording, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.head < 0) return !isLight(word.lemma);
  const above = words[word.head];
  if (above === undefined || above.head >= 0 || !isLight(above.lemma)) return false;
  return bareRelation(word.relation) === (above.lemma === 'be' ? 'nsubj' : 'obj');
}
