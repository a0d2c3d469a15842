import { type Span } from '../domain/span.ts';

/** Phrases to find in a text, each with what it stands for. */
export interface PhraseTable<Value> {
  /** First word of a phrase → its phrases, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase<Value>[]>;
}

interface Phrase<Value> {
  readonly words: string;
  readonly value: Value;
}

/** A phrase of the table, where it stands. */
export interface PhraseHit<Value> extends Span {
  readonly words: string;
  readonly value: Value;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Makes a table of phrases; of two entries for one phrase the first counts. */
export function phraseTable<Value>(
  entries: Iterable<readonly [words: string, value: Value]>,
): PhraseTable<Value> {
  const byFirstWord = new Map<string, Phrase<Value>[]>();
  const seen = new Set<string>();
  for (const [raw, value] of entries) {
    const words = straight(raw);
    const first = /[\p{L}\p{N}]+/u.exec(words)?.[0];
    if (first === undefined || seen.has(words)) continue;
    seen.add(words);
    const phrases = byFirstWord.get(first) ?? [];
    phrases.push({ words, value });
    byFirstWord.set(first, phrases);
  }
  for (const phrases of byFirstWord.values()) {
    phrases.sort((one, other) => other.words.length - one.words.length);
  }
  return { byFirstWord };
}

/** Finds the table's phrases, whole words only, the longest at each place, none inside another. */
export function findPhrases<Value>(
  text: string,
  table: PhraseTable<Value>,
): readonly PhraseHit<Value>[] {
  const plain = straight(text);
  const hits: PhraseHit<Value>[] = [];
  let end = 0;
  for (const match of plain.matchAll(WORD)) {
    const start = match.index;
    if (start < end) continue;
    const phrases = table.byFirstWord.get(match[0]) ?? [];
    const phrase = phrases.find(({ words }) => standsAt(plain, start, words));
    if (phrase === undefined) continue;
    end = start + phrase.words.length;
    hits.push({ start, end, words: phrase.words, value: phrase.value });
  }
  return hits;
}

function standsAt(text: string, start: number, words: string): boolean {
  if (!text.startsWith(words, start)) return false;
  const end = start + words.length;
  return !/[\p{L}\p{N}$]/u.test(text.slice(end, end + 1));
}

/** Typographic apostrophes and blanks as plain ones, each as long as before. */
function straight(text: string): string {
  return text.replace(/[\u2018\u2019]/gu, "'").replace(/[\s\u00a0]/gu, ' ');
}
