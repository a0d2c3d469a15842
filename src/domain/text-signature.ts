/**
 * A text in little: what two texts have in common can be estimated from their signatures alone.
 * The method is MinHash over runs of words (Broder, "On the resemblance and containment of documents", 1997).
 */
export interface TextSignature {
  /** The least hash of all runs under each hash function; empty for a text shorter than one run. */
  readonly minima: readonly number[];
  /** How many different runs of words the text has. */
  readonly runs: number;
}

/**
 * From this share of the shorter text on, one text is taken for a copy of the other. Of the pairs of articles
 * that different papers wrote on one event (BASIL, NewsWCL50) the most alike share .35; of the copies among
 * the articles of FNC-1 the least alike share .6.
 */
export const COPIED_SHARE = 0.5;

/** Words in a run. */
export const RUN_WORDS = 5;
/** With so many the standard error of a resemblance is .044 at most. */
const HASHES = 128;
const GOLDEN = 0x9e3779b9;
const WORD = /[\p{L}\p{N}]+/gu;

/** The signature of a text; case, punctuation and blanks make no difference. */
export function textSignature(text: string): TextSignature {
  const runs = new Set(runsOf(text).map(hashOf));
  if (runs.size === 0) return { minima: [], runs: 0 };
  const minima = Array.from({ length: HASHES }, (_, index) =>
    leastUnder(runs, Math.imul(index + 1, GOLDEN)),
  );
  return { minima, runs: runs.size };
}

/**
 * The share of the shorter text's runs that stand in the other too, as estimated, 0 to 1. Symmetric.
 * A dispatch in a longer article is copied whole, however little of the article it is.
 */
export function copiedShare(one: TextSignature, other: TextSignature): number {
  const least = Math.min(one.runs, other.runs);
  if (least === 0) return 0;
  const equal = one.minima.filter((hash, index) => hash === other.minima[index]).length;
  const resemblance = equal / HASHES;
  const inBoth = (resemblance * (one.runs + other.runs)) / (1 + resemblance);
  // An estimate is not more precise than that.
  return Math.round(100 * Math.min(1, inBoth / least)) / 100;
}

/** The words of a text with their places, as texts are compared by. */
export function comparedWords(
  text: string,
): { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function runsOf(text: string): string[] {
  const words = comparedWords(text).map(({ word }) => word);
  return words
    .slice(RUN_WORDS - 1)
    .map((_, index) => words.slice(index, index + RUN_WORDS).join(' '));
}

/** FNV-1a, 32 bits. */
function hashOf(run: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < run.length; index += 1) {
    hash = Math.imul(hash ^ run.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function leastUnder(hashes: ReadonlySet<number>, seed: number): number {
  let least = 0xffffffff;
  for (const hash of hashes) least = Math.min(least, mixed(hash ^ seed));
  return least;
}

/** The last step of MurmurHash3, which spreads every bit. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
