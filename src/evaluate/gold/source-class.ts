/** The first class whose words stand in the label decides. */
const CLASS_WORDS: readonly (readonly [string, RegExp])[] = [
  ['intelligence', /intelligence/u],
  ['officials', /official|administration|government|ministry|spokes/u],
  ['leaders', /leader/u],
  ['experts', /expert|analys|observer|strategist/u],
  ['anonymous', /anonymous|^an? source|\bsource\b|unnamed source/u],
  ['reports', /report|media/u],
  ['public', /some|others|public|people|critics/u],
  ['states', /allies|countries|nations|states|community/u],
];

/** The class of an unnamed source by the words that stand for it ("senior officials"), or null. */
export function sourceClass(label: string): string | null {
  const words = label.toLowerCase();
  return CLASS_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
