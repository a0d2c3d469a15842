/** The words before a sentence, no further back than its paragraph and without a word that is cut in two. */
export function wordsBefore(prefix: string): string {
  const paragraph = prefix.split('\n').at(-1) ?? '';
  if (paragraph.length < prefix.length) return paragraph;
  const inSentence = paragraph.split(/(?<=[.!?]["”’)]?)\s+/).at(-1) ?? '';
  if (inSentence.length < paragraph.length) return inSentence;
  return paragraph.trim() === '' ? '' : `… ${paragraph.replace(/^\S*\s+/, '')}`;
}

/** The words after a sentence, in the same way. */
export function wordsAfter(suffix: string): string {
  const [paragraph = ''] = suffix.split('\n', 1);
  if (paragraph.length < suffix.length) return paragraph;
  const [inSentence = ''] = paragraph.split(/(?<=[.!?]["”’)]?)\s+/, 1);
  if (inSentence.length < paragraph.length) return inSentence;
  return paragraph.trim() === '' ? '' : `${paragraph.replace(/\s+\S*$/, '')} …`;
}
