import { type BodyPrediction, type MetaPrediction } from './page-task.ts';

/** How well running texts were found: averages over pages of precision and recall of word 4-grams. */
export interface BodyScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A page with its text as a person marked it. */
export interface LabelledBody {
  readonly id: string;
  readonly articleBody: string;
}

const GRAM = 4;

/** The measure of the article extraction benchmark of Scrapinghub: each page counts alike, however long. */
export function scoreBodies(
  rows: readonly LabelledBody[],
  answers: readonly BodyPrediction[],
): BodyScore {
  const given = new Map(answers.map(({ id, articleBody }) => [id, articleBody]));
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const { id, articleBody } of rows) {
    const [wanted, found] = [grams(articleBody), grams(given.get(id) ?? '')];
    const shared = overlap(wanted, found);
    if (size(found) > 0) precisions.push(shared / size(found));
    if (size(wanted) > 0) recalls.push(shared / size(wanted));
  }
  const [precision, recall] = [mean(precisions), mean(recalls)];
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

type Fields = Omit<MetaPrediction, 'id'>;

/** A page with what it says of its article, as a person marked it; null is not measured. */
export type LabelledMeta = MetaPrediction;

/** The share of pages, among those that have the value, where it was found: words compared without case and signs, dates by their day. */
export function scoreMetadata(
  rows: readonly LabelledMeta[],
  answers: readonly MetaPrediction[],
): Readonly<Record<keyof Fields, number>> {
  const given = new Map(answers.map((answer) => [answer.id, answer]));
  const share = (field: keyof Fields): number => {
    const labelled = rows.filter((row) => (row[field] ?? '') !== '');
    const right = labelled.filter(
      (row) => compared(field, row[field]) === compared(field, given.get(row.id)?.[field]),
    );
    return labelled.length === 0 ? 0 : right.length / labelled.length;
  };
  return {
    title: share('title'),
    byline: share('byline'),
    siteName: share('siteName'),
    publishedTime: share('publishedTime'),
  };
}

function compared(field: keyof Fields, value: string | null | undefined): string {
  if (field === 'publishedTime') return (value ?? '').slice(0, 'YYYY-MM-DD'.length);
  const words = wordsOf((value ?? '').toLowerCase()).join(' ');
  return field === 'byline' ? words.replace(/^(?:by|von|par) /u, '') : words;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function grams(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  const last = words.length === 0 ? 0 : Math.max(1, words.length - GRAM + 1);
  for (let start = 0; start < last; start += 1) {
    const gram = words.slice(start, start + GRAM).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function overlap(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [gram, count] of one) shared += Math.min(count, other.get(gram) ?? 0);
  return shared;
}

function size(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
