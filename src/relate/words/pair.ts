import { type ComparisonKnowledge } from '../../domain/knowledge-comparison.ts';
import { type Passage, type Word } from '../../domain/wording.ts';
import { alignWords, type AlignedWord, tells } from './align-words.ts';

/** What is said (a claim, a hypothesis) beside what is told (another claim, a text), word by word. */
export interface PassagePair {
  readonly said: Passage;
  readonly told: Passage;
  readonly aligned: readonly AlignedWord[];
  /** Words of what is said that are told: index there → index in what is told. */
  readonly met: ReadonlyMap<number, number>;
  /** How much a word of what is said weighs: rare words tell more. */
  readonly weight: (word: Word) => number;
}

const LIGHTEST = 0.1;
/** Verbs that say next to nothing of what happens. */
const LIGHT_VERBS: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'get',
  'go',
  'say',
  'make',
  'take',
]);

/** Puts two passages side by side. */
export function pairPassages(
  said: Passage,
  told: Passage,
  knowledge: Pick<ComparisonKnowledge, 'thesaurus' | 'frequencies'>,
): PassagePair {
  const aligned = alignWords(said.words, told.words, knowledge.thesaurus);
  const met = new Map(
    aligned.filter(({ match }) => tells(match)).map(({ word, other }) => [word, other]),
  );
  return { said, told, aligned, met, weight: (word) => weightOf(word, knowledge) };
}

function weightOf(
  { lemma, kind }: Word,
  { frequencies: { articles, words } }: Pick<ComparisonKnowledge, 'frequencies'>,
): number {
  if (kind === 'NAME' || kind === 'NUMBER') return 1;
  if (LIGHT_VERBS.has(lemma)) return LIGHTEST;
  const rarity = Math.log(articles / (1 + (words.get(lemma) ?? 1))) / Math.log(articles);
  return Math.max(LIGHTEST, rarity);
}
