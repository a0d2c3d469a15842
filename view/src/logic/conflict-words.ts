import { type ContradictionKind } from '../generated/answers.ts';

/** What is needed of an assertion to say which of its words conflict. */
export interface ConflictingSaying {
  readonly quantityText: string | null;
  readonly timeText: string | null;
  readonly span: { readonly exact: string };
}

/** A stretch of a text, in UTF-16 code units as all places of the API. */
export type Stretch = readonly [start: number, end: number];

const ALIKE_LETTERS = 5;
const QUOTED = /\s*\(?“[^”]*”\)?/g;
/** What follows the two values in a reason. */
const AFTER_VALUES = /[:;]| (?:of|for) the same | while | although /;

/** The value that one side gives, in few words: what a reader compares. Null where the reason names none for it. */
export function valueOfSide(
  saying: ConflictingSaying,
  { kind, reason }: { readonly kind: ContradictionKind; readonly reason: string },
): string | null {
  const fromText = kind === 'QUANTITY' ? saying.quantityText : null;
  if (fromText !== null) return fromText;
  const values = valuesInReason(reason);
  const quotes = quotesInReason(reason);
  const at = quotes.findIndex((quote) => quote !== '' && saying.span.exact.includes(quote));
  return values[at] ?? null;
}

/** The two values that a reason sets against each other, without the sentences that it quotes. */
export function valuesInReason(reason: string): readonly string[] {
  const [head = ''] = reason.replaceAll(QUOTED, '').split(AFTER_VALUES, 1);
  const values = head.split(' against ').map((value) => value.trim());
  return values.length === 2 && values.every((value) => value !== '') ? values : [];
}

/** The words of a sentence that conflict with the other side; the whole of it where they cannot be told apart. */
export function conflictWords(
  saying: ConflictingSaying,
  contradiction: { readonly kind: ContradictionKind; readonly reason: string },
): readonly Stretch[] {
  const { exact } = saying.span;
  const told = placeOf(exact, wordsOfKind(saying, contradiction.kind));
  if (told !== null) return [told];
  const value = valueOfSide(saying, contradiction);
  const alike = value === null ? [] : wordsAlike(exact, value);
  return alike.length > 0 ? alike : [[0, exact.length]];
}

function wordsOfKind(saying: ConflictingSaying, kind: ContradictionKind): string | null {
  if (kind === 'QUANTITY') return saying.quantityText;
  return kind === 'TIMING' ? saying.timeText : null;
}

function placeOf(text: string, words: string | null): Stretch | null {
  if (words === null || words === '') return null;
  const start = text.indexOf(words);
  return start === -1 ? null : [start, start + words.length];
}

function quotesInReason(reason: string): readonly string[] {
  return [...reason.matchAll(/“([^”]*)”/g)].map(([, quote = '']) => quote.replace(/\s*…$/, ''));
}

/** Words that begin as the value does: "supporting" for "support", "confirmation" for "confirmed". */
function wordsAlike(text: string, value: string): readonly Stretch[] {
  const wanted = (value.toLowerCase().match(WORD) ?? []).filter((word) => word.length > 3);
  return [...text.matchAll(WORD)]
    .filter(([word]) => wanted.some((one) => isAlike(word.toLowerCase(), one)))
    .map((match): Stretch => [match.index, match.index + match[0].length]);
}

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

function isAlike(word: string, wanted: string): boolean {
  const letters = Math.min(wanted.length, Math.max(ALIKE_LETTERS, wanted.length - 3));
  return word.startsWith(wanted.slice(0, letters));
}
