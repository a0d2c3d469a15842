import { type Sentence, type Token } from '../../domain/annotation.ts';
import { type StanceClass } from '../../domain/knowledge-topics.ts';
import { lemmaOf } from '../phrase.ts';

/** The lemmas of a stretch of text by part of speech. */
export interface WordsByClass {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
}

/** Sorts tokens into verbs, nouns and adjectives (participles are both verb and adjective). */
export function wordsByClass(tokens: readonly Token[]): WordsByClass {
  const [verbs, nouns, adjectives] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const token of tokens) {
    const lemma = lemmaOf(token);
    if (token.pos.startsWith('VB')) verbs.add(lemma);
    if (token.pos.startsWith('NN')) nouns.add(lemma);
    if (token.pos.startsWith('JJ')) adjectives.add(lemma);
    if (token.pos === 'VBN' || token.pos === 'VBG' || token.pos === 'RB')
      adjectives.add(token.text.toLowerCase());
  }
  return { verbs, nouns, adjectives };
}

/** The tokens of a sentence at these indices. */
export function tokensAt(sentence: Sentence, indices: readonly number[]): readonly Token[] {
  return indices.flatMap((index) => sentence.tokens[index] ?? []);
}

/** Whether a class of words is told of: by one of its verbs, nouns or adjectives. */
export function tellsOf(
  { verbs, nouns, adjectives }: Pick<StanceClass, 'verbs' | 'nouns' | 'adjectives'>,
  words: WordsByClass,
): boolean {
  return (
    verbs.some((word) => words.verbs.has(word)) ||
    nouns.some((word) => words.nouns.has(word)) ||
    adjectives.some((word) => words.adjectives.has(word))
  );
}

/** Whether a verb and a noun or adjective of one phrase ("become reality") both stand among the words. */
export function tellsPhrase(phrase: string, words: WordsByClass): boolean {
  const [verb = '', ...rest] = phrase.split(' ');
  const complement = rest.join(' ');
  return words.verbs.has(verb) && (words.nouns.has(complement) || words.adjectives.has(complement));
}

/** Whether a word or phrase stands in a text as whole words, case ignored. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return spacedWords(text).includes(` ${phrase} `);
}

/** The words of a text in small letters, a blank before and behind each: for whoever looks for many phrases. */
export function spacedWords(text: string): string {
  return ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `;
}
