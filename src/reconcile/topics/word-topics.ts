import { type WordFrequencies } from '../../domain/story.ts';
import { isLight, rarityOf } from '../../domain/word-weight.ts';
import { type Wording } from '../../domain/wording.ts';

/**
 * How many of its rarest words a claim is found by. Two claims that share most of their words share one of these: of
 * 160 such pairs in 124 articles of news all did, and one pair in 22 of those in one story.
 */
const FOUND_BY = 2;

/** The keys by which a claim is found beside one in much the same words: its rarest words, `word:LEMMA`. */
export function wordTopics(wording: Wording, frequencies: WordFrequencies): readonly string[] {
  const lemmas = wording
    .filter(({ kind, lemma }) => kind !== 'MARK' && kind !== 'NUMBER' && !isLight(lemma))
    .map(({ lemma }) => lemma);
  return [...new Set(lemmas)]
    .map((lemma) => ({ lemma, rarity: rarityOf(lemma, frequencies) }))
    .sort((one, other) => other.rarity - one.rarity || (one.lemma < other.lemma ? -1 : 1))
    .slice(0, FOUND_BY)
    .map(({ lemma }) => `word:${lemma}`);
}
