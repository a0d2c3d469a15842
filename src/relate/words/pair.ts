import { type ComparisonKnowledge } from '../../domain/knowledge-comparison.ts';
import { type Passage } from '../../domain/passage.ts';
import { type Word, type Worded } from '../../domain/wording.ts';
import { weightOfWord } from '../../domain/word-weight.ts';
import { alignWords, type AlignedWord, tells } from './align-words.ts';

/** What is said (a claim, a hypothesis) beside what is told (another claim, a text), word by word. */
export interface PassagePair<Side extends Worded = Passage> {
  readonly said: Side;
  readonly told: Side;
  readonly aligned: readonly AlignedWord[];
  /** Words of what is said that are told: index there → index in what is told. */
  readonly met: ReadonlyMap<number, number>;
  /** How much a word of what is said weighs: rare words tell more. */
  readonly weight: (word: Word) => number;
}

/** Puts two passages side by side. */
export function pairPassages<Side extends Worded>(
  said: Side,
  told: Side,
  knowledge: Pick<ComparisonKnowledge, 'thesaurus' | 'frequencies'>,
): PassagePair<Side> {
  const aligned = alignWords(said.words, told.words, knowledge.thesaurus);
  const met = new Map(
    aligned.filter(({ match }) => tells(match)).map(({ word, other }) => [word, other]),
  );
  return { said, told, aligned, met, weight: (word) => weightOfWord(word, knowledge.frequencies) };
}
