import { type FittedChoice } from '../src/domain/knowledge-comparison.ts';

/** Evidence with the label that it should lead to. */
export interface Example {
  readonly evidence: Readonly<Record<string, number>>;
  readonly label: string;
  readonly weight: number;
}

/** How strongly weights are pulled towards 0, a weighted example. */
const PENALTY = 0.004;
const STEPS = 600;
const STEP = 0.5;
const MOMENTUM = 0.9;

/**
 * Fits a multinomial logistic regression with an L2 penalty by full gradient steps with momentum; evidence is
 * scaled to mean 0 and deviation 1 while fitting, and the scale is folded back into the weights. Deterministic.
 */
export function fitChoice(examples: readonly Example[], labels: readonly string[]): FittedChoice {
  const names = [...new Set(examples.flatMap(({ evidence }) => Object.keys(evidence)))].sort();
  const scales = names.map((name) => scaleOf(examples, name));
  const rows = examples.map(({ evidence }) => [
    1,
    ...names.map((name, at) =>
      scaled(evidence[name] ?? 0, scales[at] ?? { mean: 0, deviation: 1 }),
    ),
  ]);
  const wanted = examples.map(({ label }) => labels.indexOf(label));
  const weights = descend(rows, wanted, { examples, classes: labels.length });
  return unscaled(names, scales, { labels, weights });
}

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

function scaleOf(examples: readonly Example[], name: string): Scale {
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean =
    examples.reduce((sum, { evidence, weight }) => sum + weight * (evidence[name] ?? 0), 0) / all;
  const variance =
    examples.reduce(
      (sum, { evidence, weight }) => sum + weight * ((evidence[name] ?? 0) - mean) ** 2,
      0,
    ) / all;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

function scaled(value: number, { mean, deviation }: Scale): number {
  return (value - mean) / deviation;
}

function descend(
  rows: readonly (readonly number[])[],
  wanted: readonly number[],
  { examples, classes }: { readonly examples: readonly Example[]; readonly classes: number },
): readonly (readonly number[])[] {
  const width = rows[0]?.length ?? 0;
  const weights = Array.from({ length: classes }, () => new Array<number>(width).fill(0));
  const speed = Array.from({ length: classes }, () => new Array<number>(width).fill(0));
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = slopeAt(weights, rows, { wanted, examples });
    weights.forEach((own, label) => {
      own.forEach((value, at) => {
        const pull = at === 0 ? 0 : PENALTY * value;
        const down = (slope[label]?.[at] ?? 0) / all + pull;
        const next = MOMENTUM * (speed[label]?.[at] ?? 0) - STEP * down;
        (speed[label] ?? [])[at] = next;
        own[at] = value + next;
      });
    });
  }
  return weights;
}

function slopeAt(
  weights: readonly (readonly number[])[],
  rows: readonly (readonly number[])[],
  {
    wanted,
    examples,
  }: { readonly wanted: readonly number[]; readonly examples: readonly Example[] },
): readonly number[][] {
  const slope = weights.map((own) => new Array<number>(own.length).fill(0));
  rows.forEach((row, at) => {
    const scores = weights.map((own) =>
      own.reduce((sum, value, place) => sum + value * (row[place] ?? 0), 0),
    );
    const highest = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - highest));
    const total = shares.reduce((sum, one) => sum + one, 0);
    const weight = examples[at]?.weight ?? 1;
    shares.forEach((one, label) => {
      const error = weight * (one / total - Number(label === wanted[at]));
      const own = slope[label] ?? [];
      row.forEach((value, place) => {
        own[place] = (own[place] ?? 0) + error * value;
      });
    });
  });
  return slope;
}

function unscaled(
  names: readonly string[],
  scales: readonly Scale[],
  {
    labels,
    weights,
  }: { readonly labels: readonly string[]; readonly weights: readonly (readonly number[])[] },
): FittedChoice {
  const weightOf = (label: number, at: number): number =>
    (weights[label]?.[at + 1] ?? 0) / (scales[at]?.deviation ?? 1);
  const intercepts = labels.map((_, label) =>
    scales.reduce(
      (sum, { mean }, at) => sum - mean * weightOf(label, at),
      weights[label]?.[0] ?? 0,
    ),
  );
  return {
    labels,
    intercepts: intercepts.map(rounded),
    weights: Object.fromEntries(
      names.map((name, at) => [name, labels.map((_, label) => rounded(weightOf(label, at)))]),
    ),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
