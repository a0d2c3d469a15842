import { compareCause } from './compare-cause.ts';
import { comparePolarity } from './compare-polarity.ts';
import { compareQuantity } from './compare-quantity.ts';
import { compareRole } from './compare-role.ts';
import { type Comparer, type Comparison } from '../comparison.ts';
import { scoreOf } from '../strength.ts';
import { relateTimes } from '../times.ts';
import { toldWords } from '../told-words.ts';

/** What can be one thing at one time and another at another. */
const CHANGING: readonly Comparer[] = [compareQuantity, comparePolarity, compareRole, compareCause];

/** What would contradict if it were of one time and is of two: a turnout of 2019 against one of 2023. */
export const compareTime: Comparer = (comparison) => {
  const { one, other } = comparison;
  if (relateTimes(one.claim.time, other.claim.time) !== 'APART') return null;
  const timeless = withoutTimes(comparison);
  const finding = CHANGING.map((compare) => compare(timeless)).find(
    (found) => found?.type === 'CONTRADICTS',
  );
  if (finding == null) return null;
  const reason = `“${toldWords(one)}” (${one.claim.time ?? ''}) against “${toldWords(other)}” (${other.claim.time ?? ''}): each at its own time`;
  return { type: 'QUALIFIES', kind: 'TIME', reason, score: scoreOf(comparison, 0.8) };
};

function withoutTimes(comparison: Comparison): Comparison {
  const { one, other } = comparison;
  return {
    ...comparison,
    one: { ...one, claim: { ...one.claim, time: null } },
    other: { ...other, claim: { ...other.claim, time: null } },
  };
}
