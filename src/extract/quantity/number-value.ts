import { type Lexicon } from '../lexicon.ts';

/** The value of a number in figures, words or both ("20,000", "five million", "1.5bn"); null for none. */
export function numberValue(words: readonly string[], lexicon: Lexicon): number | null {
  const { numberWords } = lexicon.knowledge.units;
  const parts = words
    .flatMap((word) => word.toLowerCase().split('-'))
    .filter((word) => word !== 'and' && word !== '');
  const values = parts.map((word) => ({
    value: figures(word) ?? numberWords[word] ?? null,
    scales: SCALES.test(word),
  }));
  if (values.length === 0 || values.some(({ value }) => value === null)) return null;
  const sum = values.reduce(
    (before, { value, scales }) =>
      scales ? scaled(before, value ?? 0) : added(before, value ?? 0),
    EMPTY,
  );
  return sum.total + (sum.part ?? 0);
}

/** Number words that multiply what stands before them. */
const SCALES = /^(?:dozen|hundred|thousand|million|billion|trillion)$/;
const EMPTY: Sum = { total: 0, part: null };

/** Whole thousands and more that are closed, and the part that is still growing. */
interface Sum {
  readonly total: number;
  readonly part: number | null;
}

function added({ total, part }: Sum, value: number): Sum {
  return { total, part: (part ?? 0) + value };
}

function scaled({ total, part }: Sum, scale: number): Sum {
  const product = (part ?? 1) * scale;
  return scale < 1000 ? { total, part: product } : { total: total + product, part: null };
}

const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
};

function figures(word: string): number | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|mn?|bn?|tn)?$/.exec(word);
  if (match === null) return null;
  const base = Number(`${(match[1] ?? '').replaceAll(',', '')}${match[2] ?? ''}`);
  return base * (SUFFIXES[match[3] ?? ''] ?? 1);
}
