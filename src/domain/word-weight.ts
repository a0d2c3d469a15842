import { type WordFrequencies } from './story.ts';
import { type Word } from './wording.ts';

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

/** How much a word tells, 0.1 to 1: names and numbers all, other words the more the rarer they are in news. */
export function weightOfWord({ lemma, kind }: Word, frequencies: WordFrequencies): number {
  if (kind === 'NAME' || kind === 'NUMBER') return 1;
  return isLight(lemma) ? LIGHTEST : Math.max(LIGHTEST, rarityOf(lemma, frequencies));
}

/** Whether a verb says next to nothing of what happens ("be", "have", "make"). */
export function isLight(lemma: string): boolean {
  return LIGHT_VERBS.has(lemma);
}

/** 0 for what stands in every article to 1 for what stands in none (inverse document frequency, as a share). */
export function rarityOf(lemma: string, { articles, words }: WordFrequencies): number {
  if (articles < 2) return 1;
  return Math.log(articles / (1 + (words.get(lemma) ?? 1))) / Math.log(articles);
}
