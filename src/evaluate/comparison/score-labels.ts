import { type Figures, figuresOfShares, share } from '../figures.ts';

/** An item whose label is known. */
export interface LabelledItem {
  readonly id: string;
  readonly label: string;
}

/** How well labels are told apart. */
export interface LabelsScore {
  readonly accuracy: number;
  /** The mean of the labels' F1. */
  readonly macroF1: number;
  /** By label of the set, sorted. */
  readonly byLabel: ReadonlyMap<string, Figures>;
}

/**
 * Compares labels; an item without an answer counts as wrong.
 * @param names labels that are scored as another (`contradiction` as `neutral` where a set has no such label)
 */
export function scoreLabels(
  expected: readonly LabelledItem[],
  predictions: readonly LabelledItem[],
  names: Readonly<Record<string, string>> = {},
): LabelsScore {
  const scored = (label: string): string => names[label] ?? label;
  const given = new Map(predictions.map(({ id, label }) => [id, scored(label)]));
  const pairs = expected.map(({ id, label }) => ({ want: scored(label), got: given.get(id) }));
  const labels = [...new Set(pairs.map(({ want }) => want))].sort();
  const byLabel = new Map(labels.map((label) => [label, figuresOf(pairs, label)]));
  const right = pairs.filter(({ want, got }) => want === got).length;
  const f1s = [...byLabel.values()].map(({ f1 }) => f1);
  return {
    accuracy: share(right, pairs.length, 0),
    macroF1: share(
      f1s.reduce((sum, f1) => sum + f1, 0),
      f1s.length,
      0,
    ),
    byLabel,
  };
}

function figuresOf(
  pairs: readonly { readonly want: string; readonly got: string | undefined }[],
  label: string,
): Figures {
  const right = pairs.filter(({ want, got }) => want === label && got === label).length;
  const given = pairs.filter(({ got }) => got === label).length;
  return figuresOfShares(right, given, pairs.filter(({ want }) => want === label).length);
}
