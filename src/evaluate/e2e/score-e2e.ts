import { type Figures, share } from '../figures.ts';
import { type E2ePrediction } from './e2e-task.ts';

/** Who and what annotators marked in an article; they mark only who matters to it. */
export interface LabelledArticle {
  readonly id: string;
  /** The event that it tells of. */
  readonly event: string;
  readonly people: readonly LabelledActor[];
  readonly groups: readonly LabelledActor[];
  readonly countries: readonly { readonly code: string }[];
}

/** A person or group with the words that name it. */
interface LabelledActor {
  /** Ends in the surname. */
  readonly name: string;
  readonly mentions: readonly string[];
}

/** How well people and countries of whole articles are found. */
export interface E2eScore {
  /** A found person has the surname, or the very words, of a marked one; so precision is a lower bound. */
  readonly people: Figures;
  /** By code, each once an article; words such as "the White House" are marked too. */
  readonly countries: Figures;
}

/** Compares people by surname and countries by code, over all articles together. */
export function scoreE2e(
  expected: readonly LabelledArticle[],
  predictions: readonly E2ePrediction[],
): E2eScore {
  const given = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const pairs = expected.map((article) => ({ article, prediction: given.get(article.id) }));
  return { people: sumOf(pairs.map(countPeople)), countries: sumOf(pairs.map(countCountries)) };
}

interface Pair {
  readonly article: LabelledArticle;
  readonly prediction: E2ePrediction | undefined;
}

/** Answers that are right, all answers, what was found, all that is to be found. */
type Tally = readonly [right: number, given: number, found: number, wanted: number];

function countPeople({ article, prediction }: Pair): Tally {
  const given = prediction?.people ?? [];
  const actors = [
    ...article.people,
    ...article.groups.filter(({ mentions }) => mentions.length > 0),
  ];
  return [
    given.filter((name) => actors.some((actor) => isNameOf(name, actor))).length,
    given.length,
    article.people.filter((person) => given.some((name) => isNameOf(name, person))).length,
    article.people.length,
  ];
}

function countCountries({ article, prediction }: Pair): Tally {
  const given = new Set(prediction?.countries);
  const wanted = new Set(article.countries.map(({ code }) => code));
  const right = [...given].filter((code) => wanted.has(code)).length;
  return [right, given.size, right, wanted.size];
}

function isNameOf(name: string, actor: LabelledActor): boolean {
  const words = plainWords(name);
  const surname = plainWords(actor.name).at(-1);
  if (words.length === 0) return false;
  if (surname !== undefined && words.includes(surname)) return true;
  return actor.mentions.some((mention) => plainWords(mention).join(' ') === words.join(' '));
}

function plainWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}

function sumOf(tallies: readonly Tally[]): Figures {
  const total = (index: 0 | 1 | 2 | 3): number =>
    tallies.reduce((sum, tally) => sum + tally[index], 0);
  const precision = share(total(0), total(1), 0);
  const recall = share(total(2), total(3), 0);
  const both = precision + recall;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / both };
}
