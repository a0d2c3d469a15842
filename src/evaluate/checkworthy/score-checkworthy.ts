import { type Figures, figuresOfShares } from '../figures.ts';
import { type CheckworthyPrediction } from './checkworthy-task.ts';

/** A sentence that people marked. */
export interface LabelledSentence {
  readonly id: string;
  readonly label: 0 | 1;
  /** The debate or speech that it stands in; absent where the set does not tell. */
  readonly doc?: string | undefined;
}

/** How well sentences are ranked by worth, and told apart. */
export interface CheckworthyScore {
  /** Mean average precision over documents that have a worthy sentence; null for less than two documents. */
  readonly meanByDocument: number | null;
  /** Of all sentences as one list; null when none is worthy. */
  readonly averagePrecision: number | null;
  readonly worthy: Figures;
}

/** Compares scores and labels of sentences; a sentence without an answer ranks last. */
export function scoreCheckworthy(
  expected: readonly LabelledSentence[],
  predictions: readonly CheckworthyPrediction[],
): CheckworthyScore {
  const given = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const ranked = expected.map(({ id, label, doc }) => ({
    doc: doc ?? '',
    worthy: label === 1,
    score: given.get(id)?.score ?? -Infinity,
    called: given.get(id)?.label === 1,
  }));
  const right = ranked.filter(({ worthy, called }) => worthy && called).length;
  return {
    meanByDocument: meanByDocument(ranked),
    averagePrecision: averagePrecision(ranked),
    worthy: figuresOfShares(
      right,
      ranked.filter(({ called }) => called).length,
      ranked.filter(({ worthy }) => worthy).length,
    ),
  };
}

interface Ranked {
  readonly doc: string;
  readonly worthy: boolean;
  readonly score: number;
}

function meanByDocument(ranked: readonly Ranked[]): number | null {
  const documents = [...new Set(ranked.map(({ doc }) => doc))];
  if (documents.length < 2) return null;
  const each = documents.flatMap(
    (doc) => averagePrecision(ranked.filter((one) => one.doc === doc)) ?? [],
  );
  return each.reduce((sum, one) => sum + one, 0) / each.length;
}

/** Worthy sentences of one score are spread evenly over its ranks, so that order within ties never counts. */
function averagePrecision(ranked: readonly Ranked[]): number | null {
  const wanted = ranked.filter(({ worthy }) => worthy).length;
  if (wanted === 0) return null;
  const groups = new Map<number, Ranked[]>();
  for (const one of ranked) groups.set(one.score, [...(groups.get(one.score) ?? []), one]);
  let [seen, hits, sum] = [0, 0, 0];
  for (const [, group] of [...groups].sort(([one], [other]) => other - one)) {
    const worthy = group.filter((one) => one.worthy).length;
    for (let nth = 1; nth <= worthy; nth += 1) {
      const rank = seen + (nth * (group.length + 1)) / (worthy + 1);
      sum += (hits + nth) / Math.max(rank, hits + nth);
    }
    hits += worthy;
    seen += group.length;
  }
  return sum / wanted;
}
