import { type TextBlock } from '../../domain/article.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { type ReadingContext } from '../reading-context.ts';
import { storyWords } from '../story-words.ts';

/** A trailer has so many telling words, and so many paragraphs of the article stand before it. */
const LEAST_WORDS = 5;
const LEAST_BEFORE = 3;
/** A trailer is at most this share of the paragraphs. */
const GREATEST_SHARE = 1 / 3;
/** Words of more than this share of articles tell nothing of what one is about. */
const COMMON = 0.05;
/** A first sentence with one of these goes on from what stands before it. */
const POINTS_BACK =
  /^(?:he|him|his|she|her|they|them|their|it|its|this|these|that|those|such|both)$/i;

interface Paragraph {
  readonly block: TextBlock;
  readonly words: ReadonlySet<string>;
}

/** The last paragraphs of a text that have no name and no telling noun in common with all before them; none or one span. */
export function offTopicTrailer(context: ReadingContext): readonly Span[] {
  const paragraphs = paragraphsOf(context);
  const least = Math.max(LEAST_BEFORE, Math.ceil(paragraphs.length * (1 - GREATEST_SHARE)));
  for (let first = least; first < paragraphs.length; first += 1) {
    const [start, last] = [paragraphs[first]?.block, paragraphs.at(-1)?.block];
    if (start === undefined || last === undefined) return [];
    if (isApart(paragraphs, first) && !pointsBack(context, start)) {
      return [{ start: start.start, end: last.end }];
    }
  }
  return [];
}

function isApart(paragraphs: readonly Paragraph[], first: number): boolean {
  const before = new Set(paragraphs.slice(0, first).flatMap(({ words }) => [...words]));
  const after = new Set(paragraphs.slice(first).flatMap(({ words }) => [...words]));
  return after.size >= LEAST_WORDS && [...after].every((word) => !before.has(word));
}

function paragraphsOf(context: ReadingContext): readonly Paragraph[] {
  const { articles, words: frequencies } = context.topics.frequencies;
  const telling = storyWords(context.article, context.annotation).filter(
    ({ lemma }) => (frequencies.get(lemma) ?? 0) <= COMMON * articles,
  );
  return context.article.blocks
    .filter(({ kind }) => kind === 'PARAGRAPH')
    .map((block) => {
      const own = telling.filter((word) => overlaps(block, word));
      return { block, words: new Set(own.map(({ lemma }) => lemma)) };
    });
}

function pointsBack({ annotation }: ReadingContext, block: Span): boolean {
  const first = annotation.sentences.find((sentence) => overlaps(sentence, block));
  return first?.tokens.some(({ text }) => POINTS_BACK.test(text)) ?? false;
}
