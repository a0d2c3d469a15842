import { type RewriteRow } from '../domain/lineage-row.ts';
import { isSurelyBefore } from '../lib/date-range.ts';

/** Which of two is taken from which, as far as credit and dates tell. */
export interface TakenFrom {
  readonly articleId: string;
  readonly ofId: string;
  readonly certain: boolean;
}

/** A page is taken from what it credits; of two texts alike, the later from the earlier. */
export function takenFrom(row: RewriteRow): TakenFrom {
  const { oneId, otherId, onePublished, otherPublished } = row;
  const asGiven = { articleId: oneId, ofId: otherId };
  if (row.basis === 'CREDIT') return { ...asGiven, certain: true };
  if (isSurelyBefore(onePublished, otherPublished)) {
    return { articleId: otherId, ofId: oneId, certain: true };
  }
  return { ...asGiven, certain: isSurelyBefore(otherPublished, onePublished) };
}
