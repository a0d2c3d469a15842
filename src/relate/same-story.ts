import { foremostWords, LEAST_COMMON_WORDS, type StoryProfile } from '../domain/story.ts';
import { daysBetween } from './days-between.ts';

/**
 * How much alike (cosine of their words, 0 to 1) two articles must be to tell of the same event, by how many
 * days lie between them at least; `null`: one has no date. News of one event comes within days, while
 * articles of one theme go on for months.
 */
const SAME_EVENT: readonly Bar[] = [
  { days: 3, least: 0.24 },
  { days: 10, least: 0.38 },
  { days: 45, least: 0.5 },
  { days: null, least: 0.47 },
];
/** Articles that tell of related things are alike at least so much: what they claim can be compared. */
const RELATED: readonly Bar[] = [
  { days: 45, least: 0.24 },
  { days: null, least: 0.24 },
];

interface Bar {
  readonly days: number | null;
  readonly least: number;
}

/** Whether two articles tell of the same event. Symmetric. */
export function tellSameStory(one: StoryProfile, other: StoryProfile): boolean {
  return passes(SAME_EVENT, one, other);
}

/** Whether what two articles claim can be compared: they tell of the same event, or of ones close to it. Symmetric. */
export function areRelated(one: StoryProfile, other: StoryProfile): boolean {
  return passes(RELATED, one, other) || tellSameStory(one, other);
}

/** The words of both articles, sorted: why they are one story. */
export function sharedStoryWords(one: StoryProfile, other: StoryProfile): readonly string[] {
  const there = new Set(other.words);
  return one.words.filter((word) => there.has(word)).sort();
}

/** How much alike two articles are, 0 to 1: the cosine of their words. Symmetric. */
export function likeness(one: StoryProfile, other: StoryProfile): number {
  const weights = new Map(other.words.map((word, index) => [word, other.weights[index] ?? 0]));
  // Summed in the order of the words, so that both ways give the same bits.
  return one.words
    .map((word, index) => [word, (one.weights[index] ?? 0) * (weights.get(word) ?? 0)] as const)
    .filter(([, product]) => product > 0)
    .sort(([word], [otherWord]) => (word < otherWord ? -1 : 1))
    .reduce((sum, [, product]) => sum + product, 0);
}

function passes(bars: readonly Bar[], one: StoryProfile, other: StoryProfile): boolean {
  if (foremostInCommon(one, other) < LEAST_COMMON_WORDS) return false;
  const days = daysBetween(one.published, other.published);
  const bar = bars.find((each) => (days === null ? each.days === null : days <= (each.days ?? -1)));
  return bar !== undefined && likeness(one, other) >= bar.least;
}

function foremostInCommon(one: StoryProfile, other: StoryProfile): number {
  const there = new Set(foremostWords(other));
  return foremostWords(one).filter((word) => there.has(word)).length;
}
