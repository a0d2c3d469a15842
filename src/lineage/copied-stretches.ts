import { comparedWords, RUN_WORDS } from '../domain/text-signature.ts';
import { type WordSpan } from '../domain/span.ts';

/** Words that stand in two texts, with their place in each. */
export interface CopiedStretch {
  readonly span: WordSpan;
  readonly otherSpan: WordSpan;
}

/** So many words alike in a row are seldom chance: a name with its titles is shorter. */
const LEAST_WORDS = 10;

interface Words {
  readonly text: string;
  readonly words: ReturnType<typeof comparedWords>;
}
/** Words from `start` on that stand in the other text from `otherStart` on. */
interface Run {
  readonly start: number;
  readonly otherStart: number;
  readonly length: number;
}

/** The longest stretches that two texts have in common, in the order of the first; each of ten words at least. */
export function copiedStretches(text: string, other: string, most: number): CopiedStretch[] {
  const one = { text, words: comparedWords(text) };
  const second = { text: other, words: comparedWords(other) };
  return longestRuns(one, second)
    .filter(({ length }) => length >= LEAST_WORDS)
    .sort((run, next) => next.length - run.length || run.start - next.start)
    .slice(0, most)
    .sort((run, next) => run.start - next.start)
    .map((run) => ({
      span: spanAt(one, run.start, run.length),
      otherSpan: spanAt(second, run.otherStart, run.length),
    }));
}

/** From each place on the longest run that begins there; the next begins after it. */
function longestRuns(one: Words, other: Words): Run[] {
  const places = placesOfRuns(other);
  const runs: Run[] = [];
  for (let start = 0; start + RUN_WORDS <= one.words.length;) {
    const run = (places.get(runAt(one, start)) ?? [])
      .map((otherStart) => ({
        start,
        otherStart,
        length: commonLength(one, other, [start, otherStart]),
      }))
      .reduce<Run | null>(
        (best, next) => (best !== null && best.length >= next.length ? best : next),
        null,
      );
    if (run !== null) runs.push(run);
    start += run?.length ?? 1;
  }
  return runs;
}

/** Words that come again and again ("Leave a reply") are looked for in few places only. */
const PLACES = 20;

function placesOfRuns(text: Words): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let start = 0; start + RUN_WORDS <= text.words.length; start += 1) {
    const key = runAt(text, start);
    const known = places.get(key);
    if (known === undefined) places.set(key, [start]);
    else if (known.length < PLACES) known.push(start);
  }
  return places;
}

function runAt({ words }: Words, start: number): string {
  return words
    .slice(start, start + RUN_WORDS)
    .map(({ word }) => word)
    .join(' ');
}

function commonLength(one: Words, other: Words, [start, otherStart]: [number, number]): number {
  let length = 0;
  for (;;) {
    const word = one.words[start + length]?.word;
    if (word === undefined || word !== other.words[otherStart + length]?.word) return length;
    length += 1;
  }
}

function spanAt({ text, words }: Words, start: number, length: number): WordSpan {
  const [from, to] = [words[start]?.start ?? 0, words[start + length - 1]?.end ?? 0];
  return { start: from, end: to, exact: text.slice(from, to) };
}
