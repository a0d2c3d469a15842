import { type Figures, figuresOfShares } from '../figures.ts';
import { type CitesPrediction } from './cites-task.ts';

/** Which outlets an article cites, and whose dispatch it is: `NA` where nobody knows. */
export interface LabelledCites {
  readonly id: string;
  readonly cited_outlets: readonly string[];
  readonly wire: string | null;
}

/** How well citations of outlets and dispatches of agencies are found. */
export interface CitesScore {
  readonly outlets: Figures;
  readonly wire: Figures;
}

/** Compares outlets by name, each once an article, and agencies where they are known, over all articles together. */
export function scoreCites(
  expected: readonly LabelledCites[],
  predictions: readonly CitesPrediction[],
): CitesScore {
  const given = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const pairs = expected.map((article) => ({ article, answer: given.get(article.id) }));
  const outlets = pairs.map(({ article, answer }) =>
    common(article.cited_outlets, answer?.cited_outlets ?? []),
  );
  const wires = pairs
    .filter(({ article }) => article.wire !== 'NA')
    .map(({ article, answer }) => common(listed(article.wire), listed(answer?.wire ?? null)));
  return { outlets: sum(outlets), wire: sum(wires) };
}

interface Common {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

function common(wanted: readonly string[], given: readonly string[]): Common {
  const [there, here] = [new Set(wanted), new Set(given)];
  const right = [...here].filter((name) => there.has(name)).length;
  return { right, given: here.size, wanted: there.size };
}

function listed(name: string | null): readonly string[] {
  return name === null ? [] : [name];
}

function sum(counts: readonly Common[]): Figures {
  const total = (field: keyof Common): number =>
    counts.reduce((all, count) => all + count[field], 0);
  return figuresOfShares(total('right'), total('given'), total('wanted'));
}
