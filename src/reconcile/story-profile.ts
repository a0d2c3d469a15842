import { overlaps } from '../domain/span.ts';
import { type StoryProfile } from '../domain/story.ts';
import { headlineSpans } from './claim-entities.ts';
import { type ReadingContext } from './reading-context.ts';
import { storyWords } from './story-words.ts';

const MOST_WORDS = 40;
/** A word of the headline or of the first lines counts as so many in the body: there the event is told. */
const HEADLINE = 6;
const LEAD = 3;
const LEAD_CHARACTERS = 600;
/** Weights are kept with so many digits. */
const DIGITS = 1e5;

/**
 * What an article tells of: its most telling words by tf-idf (Manning et al. 2008, ch. 6.2; the root of the
 * count), with the frequencies of a table instead of those of the graph, so that it depends on the article alone.
 */
export function storyProfile(context: ReadingContext): StoryProfile {
  const { articles, words: frequencies } = context.topics.frequencies;
  const weighed = [...countWords(context)]
    .map(([word, count]) => {
      const rarity = Math.log((articles + 1) / (frequencies.get(word) ?? 0.5));
      return [word, Math.sqrt(count) * rarity] as const;
    })
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS);
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
  return {
    words: weighed.map(([word]) => word),
    weights: weighed.map(([, weight]) => Math.round((weight / length) * DIGITS) / DIGITS),
    published: context.article.published?.value ?? null,
  };
}

function countWords(context: ReadingContext): ReadonlyMap<string, number> {
  const headline = headlineSpans(context);
  const words = storyWords(context.article, context.annotation);
  const leadEnd = (words[0]?.start ?? 0) + LEAD_CHARACTERS;
  const counts = new Map<string, number>();
  for (const word of words) {
    const isHeadline = headline.some((span) => overlaps(span, word));
    const count = isHeadline ? HEADLINE : word.start < leadEnd ? LEAD : 1;
    counts.set(word.lemma, (counts.get(word.lemma) ?? 0) + count);
  }
  return counts;
}
