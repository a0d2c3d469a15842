import { type AnsweredPair } from './cross-validate.ts';

/**
 * A line a set: how often the likeliest label is right, and the F1 of each label that the set has. In sets of two
 * labels "neutral" holds what contradicts, too.
 */
export function figuresBySet(answered: readonly AnsweredPair[]): readonly string[] {
  return [...new Set(answered.map(({ pair }) => pair.set))].sort().map((set) => {
    const labelled = answered.filter(({ pair }) => pair.set === set);
    const labels = [...new Set(labelled.map(({ pair }) => pair.label))].sort();
    const own = labelled.map((one) => inLabels(one, labels));
    const right = own.filter(isRight).length;
    const figures = labels.map((label) => `${label} ${f1(own, label).toFixed(3)}`);
    return `${set}: accuracy ${(right / own.length).toFixed(3)}, F1 ${figures.join(', ')}`;
  });
}

function inLabels({ pair, answer }: AnsweredPair, labels: readonly string[]): AnsweredPair {
  const named = answer.map(({ label, likelihood }) => ({
    label: label === 'contradiction' && !labels.includes(label) ? 'neutral' : label,
    likelihood,
  }));
  return { pair, answer: named };
}

const BINS = 10;

/**
 * Whether a likelihood means what it says: for each tenth in which the likeliest label's likelihood lies, its mean
 * and the share of answers that are right, a pair counting as much as it did in the fit.
 */
export function reliabilityTable(answered: readonly AnsweredPair[]): readonly string[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const own = answered.filter(
      (one) => Math.min(BINS - 1, Math.floor(likelihood(one) * BINS)) === bin,
    );
    const all = own.reduce((sum, { pair }) => sum + pair.weight, 0);
    const range = `${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)}`;
    if (all === 0) return `${range}: no pairs`;
    const said = own.reduce((sum, one) => sum + one.pair.weight * likelihood(one), 0) / all;
    const held = own.reduce((sum, one) => sum + one.pair.weight * Number(isRight(one)), 0) / all;
    return `${range}: ${own.length} pairs, mean likelihood ${said.toFixed(3)}, share right ${held.toFixed(3)}`;
  });
}

function isRight({ pair, answer }: AnsweredPair): boolean {
  return answer[0]?.label === pair.label;
}

function likelihood({ answer }: AnsweredPair): number {
  return answer[0]?.likelihood ?? 0;
}

function f1(own: readonly AnsweredPair[], label: string): number {
  const given = own.filter(({ answer }) => answer[0]?.label === label);
  const wanted = own.filter(({ pair }) => pair.label === label).length;
  const right = given.filter(isRight).length;
  return given.length + wanted === 0 ? 0 : (2 * right) / (given.length + wanted);
}
