import {
  foremostWords,
  LEAST_COMMON_WORDS,
  LEAST_FOREMOST_LIKENESS,
  type StoryProfile,
  type WeighedWord,
} from '../domain/story.ts';
import { daysBetween } from './days-between.ts';

/** Articles further apart are of two stories, however much alike. */
export const MOST_DAYS = 45;
/**
 * How much alike (cosine of their words, 0 to 1) two articles must be to tell of the same event, by how many
 * days lie between them at least; `null`: one has no date. News of one event comes within days, while
 * articles of one theme go on for months.
 */
const SAME_EVENT: readonly Bar[] = [
  { days: 3, least: 0.24 },
  { days: 10, least: 0.38 },
  { days: MOST_DAYS, least: 0.5 },
  { days: null, least: 0.47 },
];
/** Articles that tell of related things are alike at least so much: what they claim can be compared. */
const RELATED: readonly Bar[] = [
  { days: MOST_DAYS, least: 0.24 },
  { days: null, least: 0.24 },
];

interface Bar {
  readonly days: number | null;
  readonly least: number;
}

/** Whether two articles tell of the same event. Symmetric. */
export function tellSameStory(one: StoryProfile, other: StoryProfile): boolean {
  return meet(one, other) && passes(SAME_EVENT, one, other);
}

/** Whether what two articles claim can be compared: they tell of the same event, or of ones close to it. Symmetric. */
export function areRelated(one: StoryProfile, other: StoryProfile): boolean {
  return meet(one, other) && areAlike(one, other);
}

/**
 * Whether two articles are alike enough and near enough in time for what they claim to be compared, in whatever
 * words they are alike. Symmetric.
 */
export function areAlike(one: StoryProfile, other: StoryProfile): boolean {
  return passes(RELATED, one, other) || passes(SAME_EVENT, one, other);
}

/** The words of both articles, sorted: why they are one story. */
export function sharedStoryWords(one: StoryProfile, other: StoryProfile): readonly string[] {
  const there = new Set(other.words);
  return one.words.filter((word) => there.has(word)).sort();
}

/** How much alike two articles are, 0 to 1: the cosine of their words. Symmetric. */
export function likeness(one: StoryProfile, other: StoryProfile): number {
  return sumOf(products(weighedWords(one), weighedWords(other)));
}

function passes(bars: readonly Bar[], one: StoryProfile, other: StoryProfile): boolean {
  const days = daysBetween(one.published, other.published);
  const bar = bars.find((each) => (days === null ? each.days === null : days <= (each.days ?? -1)));
  return bar !== undefined && likeness(one, other) >= bar.least;
}

/** Whether two articles find each other by their foremost words, as the graph looks for them. */
function meet(one: StoryProfile, other: StoryProfile): boolean {
  const common = products(foremostWords(one), foremostWords(other));
  return common.length >= LEAST_COMMON_WORDS && sumOf(common) >= LEAST_FOREMOST_LIKENESS;
}

function weighedWords({ words, weights }: StoryProfile): readonly WeighedWord[] {
  return words.map((word, index) => ({ word, weight: weights[index] ?? 0 }));
}

/** The words of both, each with the product of its weights. */
function products(
  one: readonly WeighedWord[],
  other: readonly WeighedWord[],
): readonly WeighedWord[] {
  const there = new Map(other.map(({ word, weight }) => [word, weight]));
  return one.flatMap(({ word, weight }) => {
    const weightThere = there.get(word);
    return weightThere === undefined ? [] : [{ word, weight: weight * weightThere }];
  });
}

/** Summed in the order of the words, so that both ways give the same bits. */
function sumOf(words: readonly WeighedWord[]): number {
  return words
    .toSorted((one, other) => (one.word < other.word ? -1 : 1))
    .reduce((sum, { weight }) => sum + weight, 0);
}
