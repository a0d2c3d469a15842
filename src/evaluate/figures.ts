/** Right, wrong and missed answers of one measure. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A measure's figures, each from 0 to 1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1; where there was nothing to find, finding nothing is perfect. */
export function figuresOf({ right, wrong, missed }: Counts): Figures {
  const precision = share(right, right + wrong, missed === 0 ? 1 : 0);
  const recall = share(right, right + missed, wrong === 0 ? 1 : 0);
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/** Precision, recall and F1 of so many right answers among those given and those wanted; 0 where there are none. */
export function figuresOfShares(right: number, given: number, wanted: number): Figures {
  const precision = share(right, given, 0);
  const recall = share(right, wanted, 0);
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/** `part / whole`, or the given figure when there is no whole. */
export function share(part: number, whole: number, ofNothing: number): number {
  return whole === 0 ? ofNothing : part / whole;
}

function harmonicMean(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}
