import { type LanguageLexicon } from '../domain/knowledge-parse.ts';

const SAMPLE = 20_000;

/** The BCP 47 tag of the language that a text is written in, by its script, else by its function words; null when neither tells. */
export function detectLanguage(text: string, lexicon: LanguageLexicon): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return null;
  const script = lexicon.scripts.find(
    ({ range, share }) => count(sample, new RegExp(range, 'gu')) >= letters * share,
  );
  return script?.tag ?? byFunctionWords(sample, lexicon);
}

function byFunctionWords(sample: string, lexicon: LanguageLexicon): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: { readonly tag: string; readonly share: number } | null = null;
  for (const [tag, functionWords] of Object.entries(lexicon.words)) {
    const known = new Set(functionWords);
    const share = words.filter((word) => known.has(word)).length / words.length;
    if (best === null || share > best.share) best = { tag, share };
  }
  return best !== null && best.share >= lexicon.minimumShare ? best.tag : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
