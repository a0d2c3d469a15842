import { type Sentence, type Token } from '../domain/annotation.ts';

/** Relations that open another clause or an aside, which is no part of a noun's own phrase. */
const OUTSIDE = /^(?:acl|advcl|appos|parataxis|punct|conj|cc|ccomp|csubj|cop|aux|nsubj|mark|dep)/u;
const CONTENT = /^(?:NN|VB|JJ|CD|FW)/u;
const EMPTY_WORDS = new Set([
  'be',
  'have',
  'do',
  'will',
  'such',
  'other',
  'own',
  'same',
  '-lrb-',
  '-rrb-',
]);

/** The dependents of a token, in text order. */
export function childrenOf(sentence: Sentence, token: number): readonly number[] {
  return sentence.dependencies
    .filter(({ governor, dependent }) => governor === token && dependent !== token)
    .map(({ dependent }) => dependent)
    .sort((one, other) => one - other);
}

/** The relation of a token to its governor; empty for none. */
export function relationOf(sentence: Sentence, token: number): string {
  return sentence.dependencies.find(({ dependent }) => dependent === token)?.relation ?? '';
}

/** The governor of a token, −1 for the root. */
export function governorOf(sentence: Sentence, token: number): number {
  return sentence.dependencies.find(({ dependent }) => dependent === token)?.governor ?? -1;
}

/** Token indices of a noun's own phrase, in text order: its modifiers and prepositional attributes, no clause. */
export function phraseOf(sentence: Sentence, head: number): readonly number[] {
  const found = new Set<number>();
  const waiting = [head];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(
      ...childrenOf(sentence, next).filter((child) => !OUTSIDE.test(relationOf(sentence, child))),
    );
  }
  return [...found].sort((one, other) => one - other);
}

/** The lower-case lemma of a token. */
export function lemmaOf(token: Token | undefined): string {
  return (token?.lemma ?? '').toLowerCase();
}

/** Whether a token carries content: a noun, verb, adjective or number that says something. */
export function isContent(token: Token): boolean {
  return CONTENT.test(token.pos) && !EMPTY_WORDS.has(lemmaOf(token));
}

/** The text from the first to the last of these tokens, blanks collapsed. */
export function textOf(text: string, sentence: Sentence, tokens: readonly number[]): string {
  const parts = tokens.flatMap((index) => sentence.tokens[index] ?? []);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return '';
  return text.slice(first.start, last.end).replaceAll(/\s+/gu, ' ');
}
