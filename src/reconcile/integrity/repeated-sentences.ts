import { type Sentence } from '../../domain/annotation.ts';
import { contains, type Span } from '../../domain/span.ts';
import { type ReadingContext } from '../reading-context.ts';

/** Shorter ones ("Read the whole story.") are repeated for other reasons. */
const LEAST_WORDS = 8;

/** Sentences of the running text that stood there before, word for word; each at its later places. */
export function repeatedSentences({ article, annotation }: ReadingContext): readonly Span[] {
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'PARAGRAPH');
  const seen = new Set<string>();
  return annotation.sentences.filter((sentence) => {
    const words = wordsOf(sentence);
    if (words.length < LEAST_WORDS) return false;
    if (!paragraphs.some((paragraph) => contains(paragraph, sentence))) return false;
    const key = words.join(' ');
    const before = seen.has(key);
    seen.add(key);
    return before;
  });
}

function wordsOf({ tokens }: Sentence): readonly string[] {
  return tokens.map(({ text }) => text.toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
