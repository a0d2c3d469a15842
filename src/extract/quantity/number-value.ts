import { type Lexicon } from '../lexicon.ts';

/** The value of a number in figures, words or both ("20,000", "five million", "1.5bn"); null for none. */
export function numberValue(words: readonly string[], lexicon: Lexicon): number | null {
  const { numberWords } = lexicon.knowledge.units;
  let total = 0;
  let part: number | null = null;
  for (const word of words.flatMap((one) => one.toLowerCase().split('-'))) {
    if (word === 'and') continue;
    const value = figures(word) ?? numberWords[word] ?? null;
    if (value === null) return null;
    if (value >= 1000 && isScale(word, numberWords)) {
      total += (part ?? 1) * value;
      part = null;
    } else if ((word === 'hundred' || word === 'dozen') && part !== null) part *= value;
    else part = (part ?? 0) + value;
  }
  return part === null && total === 0 ? null : total + (part ?? 0);
}

function isScale(word: string, numberWords: Readonly<Record<string, number>>): boolean {
  return numberWords[word] !== undefined;
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
